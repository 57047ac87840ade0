/** Cells that the pane has just written and recorded itself: the event that Excel raises for them is not recorded once more. */
interface Expected {
  readonly sheetId: string;
  readonly address: string;
  readonly until: number;
}

/** Milliseconds: Excel raises the event within seconds, also on the web. */
const WAIT = 10_000;
let expected: readonly Expected[] = [];

/** `address` as Excel writes it in the event: "F57", "A5:G5". */
export function expectOwn(sheetId: string, address: string, now = Date.now()): void {
  expected = [...expected.filter(({ until }) => until > now), { sheetId, address, until: now + WAIT }];
}

/** Whether a change is one of them; each is told of once. */
export function isOwn(sheetId: string, address: string, now = Date.now()): boolean {
  const found = expected.find((one) => one.sheetId === sheetId && one.address === address && one.until > now);
  if (found !== undefined) expected = expected.filter((one) => one !== found);
  return found !== undefined;
}
