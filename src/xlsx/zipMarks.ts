/** By which the parts of a zip are known: an entry of its list, and the end of the list. */
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;
