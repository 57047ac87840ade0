/// <reference types="office-js" />
import { cases } from '../../preview/conformance';
import { openHost, type OpenedHost } from '../support/openHost';

/** A loaded machine takes its time. */
jest.setTimeout(60_000);

describe('the grid does as Excel does', () => {
  let host: OpenedHost;
  beforeAll(async () => { host = await openHost(); });
  afterAll(async () => { await host.close(); });

  beforeEach(async () => {
    await host.script(() => Excel.run(async (context) => { context.workbook.worksheets.add().activate(); }));
  });

  test.each(cases.map(({ name, act, expected }) => [name, act, expected] as const))('%s', async (_name, act, expected) => {
    expect(await host.script(act)).toEqual(expected);
  });
});
