/** 宋体 is on every office machine; its digits are half as wide as its characters, which the line counts rely on. */
export const FONT = '宋体';
export const BODY_SIZE = 9;
/** 扣分说明, notes and the numbers of cases. */
export const SMALL_SIZE = 8;
export const TITLE_SIZE = 18;
