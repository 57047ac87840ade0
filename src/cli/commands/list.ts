import { catalogueEntry } from '../../workbook/catalogue';
import { columns } from '../print/columns';
import { openTemplate, templateIds } from '../templates';

/** `kaohe list`: the schemes this program brings along, and those in the files named. */
export function list(files: readonly string[], { json }: { readonly json: boolean }): string {
  const entries = [...templateIds(), ...files].map((id) => catalogueEntry(openTemplate(id).scheme));
  if (json) return JSON.stringify(entries);
  const rows = entries.map(({ id, title, body, total, items, clauses, questions }) => [id, title, body, `${total} 分`, `${items} 条`, `${clauses} 条`, `${questions} 处`]);
  return columns([['编号', '方案', '适用', '满分', '标准', '规定', '口径'], ...rows], ['left', 'left', 'left', 'right', 'right', 'right', 'right']);
}
