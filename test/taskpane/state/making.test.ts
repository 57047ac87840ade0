import { carryOn, madeCount, startMaking, type Making } from '../../../src/taskpane/state/making';

const tasks = ['市教育局', '市民政局', '市司法局'].map((unit) => ({ unit, old: null, order: { kind: 'unit' as const, name: unit, subjects: [unit], category: '', month: 0, from: [] } }));
const statuses = ({ lines }: Making): string => lines.map(({ status }) => status).join(' ');

test('sheets are made one after the other, each reported before and after', async () => {
  const reports: string[] = [];
  const done = await carryOn(startMaking(tasks), async () => undefined, (making) => reports.push(statuses(making)), () => false);
  expect(reports).toEqual(['now waiting waiting', 'made now waiting', 'made made now', 'made made made']);
  expect([done.state, madeCount(done)]).toEqual(['finished', 3]);
});

test('stopping keeps what is made, and carrying on makes only the rest', async () => {
  const made: string[] = [];
  const make = async ({ unit }: { unit: string }): Promise<void> => void made.push(unit);
  const stopped = await carryOn(startMaking(tasks), make, () => undefined, () => made.length === 1);
  expect([stopped.state, statuses(stopped)]).toEqual(['stopped', 'made waiting waiting']);
  const done = await carryOn(stopped, make, () => undefined, () => false);
  expect(made).toEqual(['市教育局', '市民政局', '市司法局']);
  expect(done.state).toBe('finished');
});

test('a sheet that cannot be made does not hold up the others, and is tried again on carrying on', async () => {
  let locked = true;
  const make = async ({ unit }: { unit: string }): Promise<void> => {
    if (unit === '市民政局' && locked) throw new Error('locked');
  };
  const first = await carryOn(startMaking(tasks), make, () => undefined, () => false);
  expect(statuses(first)).toBe('made stuck made');
  locked = false;
  expect(statuses(await carryOn(first, make, () => undefined, () => false))).toBe('made made made');
});
