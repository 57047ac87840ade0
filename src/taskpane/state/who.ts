/** Who works with the pane on this machine: asked once, kept by the browser that shows the pane. */
const KEY = 'kaohe.who';
let known = '';

export function who(): string {
  try {
    return localStorage.getItem(KEY) ?? known;
  } catch {
    // Where the browser keeps nothing, the name lasts as long as the pane is open.
    return known;
  }
}

export function setWho(name: string): void {
  known = name.trim();
  try {
    localStorage.setItem(KEY, known);
  } catch {
    return;
  }
}

/** 2026-11-25 21:40, by the clock of the machine. */
export function momentOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
