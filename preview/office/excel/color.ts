import { faults } from '../../book/fault';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', gray: '#808080', orange: '#FFA500',
};

/** "#rrggbb" or one of a few names → "#RRGGBB". */
export function readColor(text: string): string {
  const hex = NAMED[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw faults.invalidArgument();
  return hex.toUpperCase();
}
