import { ensureDist } from '../../scripts/build/steps';
import { gzippedBytes } from '../../scripts/build/sizes';
import type { Measure } from '../measure';

export const size: Measure = {
  id: 'size',
  run: () => {
    ensureDist();
    return Promise.resolve([
      { id: 'size.pane', title: 'the pane’s script, gzipped', value: Number((gzippedBytes('dist/taskpane.js') / 1000).toFixed(1)), unit: 'kB', aim: 150, of: 'pane and functions, Office.js apart' },
    ]);
  },
};
