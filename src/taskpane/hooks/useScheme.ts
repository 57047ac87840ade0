import { isOwnId } from '../../scheme/ownScheme';
import type { Scheme } from '../../scheme/scheme';
import { FileTrouble } from '../state/fileTrouble';
import { useFile, type Loaded } from './useFile';
import type { OwnSchemes } from './useOwnSchemes';

/** A scheme by its id: one of those that come with the program, or one that this workbook keeps. `id` null opens nothing. */
export function useScheme(id: string | null, own: OwnSchemes): { readonly file: Loaded<Scheme>; readonly retry: () => void } {
  const isOwn = id !== null && isOwnId(id);
  const shipped = useFile<Scheme>(id === null || isOwn ? null : `templates/${id}.json`, '所选方案');
  if (!isOwn) return shipped;
  const found = own.schemes?.find(({ scheme }) => scheme.id === id);
  const retry = (): void => void own.refresh();
  if (found !== undefined) return { file: { state: 'ready', value: found.scheme }, retry };
  if (own.schemes === null && own.trouble === null) return { file: { state: 'waiting' }, retry };
  return { file: { state: 'stuck', trouble: new FileTrouble('这张表的方案', null, own.schemes === null ? own.trouble : null) }, retry };
}
