import type { UnitSheet } from '../book/findUnitSheets';
import { MessageCard } from './MessageCard';

/** Says of a frozen sheet what still follows the entries and what does not. */
export function FrozenNotice({ sheet, onFiles }: { sheet: UnitSheet; onFiles: () => void }) {
  if (sheet.frozen === undefined) return null;
  const after = sheet.frozen.how === 'native' ? '用的是 Excel 自带的公式：填了数照常算，条文改了字分值不变。' : '现在是数值：改了登记，得分、合计不会跟着变。';
  return <MessageCard message={{ tone: 'info', fact: `“${sheet.name}”表已固化，${after}`, next: '要改回 KH 公式的，请点“恢复”。' }} actions={[{ label: '恢复', run: onFiles }]} />;
}
