import { makeStyles } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import { MessageCard } from './MessageCard';

const useStyles = makeStyles({ notice: { padding: '12px 16px 0' } });

/** Says of a frozen sheet what still follows the entries and what does not. */
export function FrozenNotice({ sheet, onFiles }: { sheet: UnitSheet; onFiles: () => void }) {
  const styles = useStyles();
  if (sheet.frozen === undefined) return null;
  const after = sheet.frozen.how === 'native' ? '已固化：填了数照常算，条文改了字，分值不变。' : '已固化成数值：改了登记，得分不跟着变。';
  return (
    <div className={styles.notice}>
      <MessageCard message={{ tone: 'info', fact: `“${sheet.name}”表${after}` }} actions={[{ label: '恢复 KH 公式', run: onFiles }]} />
    </div>
  );
}
