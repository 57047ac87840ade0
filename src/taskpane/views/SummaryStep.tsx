import { useCallback, useEffect, useState } from 'react';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readTotals, type UnitTotal } from '../book/readTotals';
import { troubleMessage } from '../state/trouble';
import { isWhole } from '../state/summary';
import { schemeKind } from '../../workbook/schemeKind';
import type { BookSheets } from '../hooks/useWorkbook';
import { MakingWhole } from './MakingWhole';
import { WholeSheets, type Whole } from './WholeSheets';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { Summary } from './Summary';
import { Waiting } from './Waiting';

/** Step 4: reads every unit's total when opened, after changes, and on demand. */
export function SummaryStep(props: { sheets: readonly UnitSheet[]; change: number; whole: Whole | null; onRefresh: () => Promise<BookSheets | null>; onOpen: (sheet: UnitSheet) => void }) {
  const { sheets, change, onRefresh } = props;
  const [totals, setTotals] = useState<readonly UnitTotal[] | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const read = useCallback(() => {
    inExcel((context) => readTotals(context, sheets)).then((found) => {
      setTotals(found);
      setTrouble(null);
    }, setTrouble);
  }, [sheets]);
  useEffect(read, [read, change]);
  const again = (): void => {
    onRefresh().then(read, setTrouble);
  };
  const making = props.whole?.job.making ?? null;
  if (props.whole !== null && making !== null && making.lines.some(({ task }) => isWhole(task.order.kind))) {
    return <MakingWhole job={props.whole.job} making={making} sheets={sheets} onRefresh={onRefresh} onOpen={props.onOpen} />;
  }
  if (trouble !== null) {
    return (
      <Screen label="汇总与出表">
        <MessageCard message={troubleMessage(trouble, { undone: '各家的总分没有读出来' })} actions={[{ label: '重试', run: again }]} />
      </Screen>
    );
  }
  if (totals === null) return <Waiting label="汇总与出表" words="正在读各家的总分" />;
  const sheetsOfAll = props.whole === null || schemeKind(props.whole.scheme) !== 'clauses' ? null : <WholeSheets whole={props.whole} sheets={sheets} />;
  return <Summary totals={totals} sheetsOfAll={sheetsOfAll} onRefresh={again} onOpen={props.onOpen} />;
}
