import type { ClassSpec } from '../core/spec';
import { addressOf } from './area';

export const rangeAreas: ClassSpec<'RangeAreas'> = {
  address: { get: (areas) => areas.map(addressOf).join(',') },
  areaCount: { get: (areas) => areas.length },
  areas: { part: 'RangeCollection', of: (areas) => areas },
};

export const rangeCollection: ClassSpec<'RangeCollection'> = {
  items: { items: 'Range', of: (areas) => areas },
  getCount: { answer: (areas) => areas.length },
};
