import { Button } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import type { Tool } from './AssessmentTool';
import type { Whole } from './WholeSheets';
import { useShared } from './shared';

/** What can be done with a whole assessment beside making its sheets. */
export function ToolButtons({ whole: { marks }, sheets, onTool, onOpen }: { whole: Whole; sheets: readonly UnitSheet[]; onTool: (tool: Tool) => void; onOpen: (sheet: UnitSheet) => void }) {
  const shared = useShared();
  const own = sheets.filter((sheet) => sheet.marks.scheme === marks.scheme && sheet.marks.year === marks.year);
  const ledger = own.find((sheet) => sheet.marks.kind === 'ledger');
  if (!own.some((sheet) => sheet.marks.kind === 'unit')) return null;
  return (
    <section aria-label="登记、试算和定稿">
      <h2 className={shared.note}>登记、试算和定稿</h2>
      <div className={shared.actions}>
        {ledger === undefined ? null : <Button onClick={() => onOpen(ledger)}>登记一笔</Button>}
        <Button onClick={() => onTool('whatIf')}>这一处改了会怎样</Button>
        <Button onClick={() => onTool('history')}>修改记录</Button>
        <Button onClick={() => onTool('final')}>定稿</Button>
      </div>
    </section>
  );
}
