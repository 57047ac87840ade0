/// <reference types="office-js" />
import { cases } from '../../preview/conformance';
import { openHost, type OpenedHost } from '../support/openHost';

describe('the grid does as Excel does', () => {
  let host: OpenedHost;
  beforeAll(async () => { host = await openHost(); }, 60_000);
  afterAll(async () => { await host.close(); });

  beforeEach(async () => {
    await host.script(() => Excel.run(async (context) => { context.workbook.worksheets.add().activate(); }));
  });

  test.each(cases.map(({ name, act, expected }) => [name, act, expected] as const))('%s', async (_name, act, expected) => {
    expect(await host.script(act)).toEqual(expected);
  }, 30_000);
});
