import type { Measure } from '../measure';
import { many } from './many';
import { reading } from './reading';
import { scoring } from './scoring';
import { sheet } from './sheet';
import { size } from './size';
import { workbook } from './workbook';

/** In the order in which they run; a new measure is a new file here. */
export const measures: readonly Measure[] = [scoring, reading, size, workbook, many, sheet];
