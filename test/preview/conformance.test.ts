import { createMemoryHost } from '../../preview/memory';
import { cases } from './conformance';

describe('the workbook in memory does as Excel does', () => {
  test.each(cases.map(({ name, act, expected }) => [name, act, expected] as const))('%s', async (_name, act, expected) => {
    const uninstall = createMemoryHost().install();
    try {
      expect(await act()).toEqual(expected);
    } finally {
      uninstall();
    }
  });
});
