import { ensureDist } from '../../scripts/build/steps';
import { gzippedBytes } from '../../scripts/build/sizes';
import type { Measure } from '../measure';

/** What is read before a new user sees the list of schemes. */
const FIRST_VIEW = ['taskpane.js', 'shared.js', 'choose.js'];

export const size: Measure = {
  id: 'size',
  run: () => {
    ensureDist();
    return Promise.resolve([
      { id: 'size.firstView', title: 'with what step 1 reads besides, gzipped', value: Number((FIRST_VIEW.reduce((sum, file) => sum + gzippedBytes(`dist/${file}`), 0) / 1000).toFixed(1)), unit: 'kB', of: FIRST_VIEW.join(' + ') },
      { id: 'size.pane', title: 'the pane’s script, gzipped', value: Number((gzippedBytes('dist/taskpane.js') / 1000).toFixed(1)), unit: 'kB', aim: 150, of: 'pane and functions, Office.js apart' },
    ]);
  },
};
