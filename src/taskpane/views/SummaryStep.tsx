import { useCallback, useEffect, useState } from 'react';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readTotals, type UnitTotal } from '../book/readTotals';
import { troubleMessage } from '../state/trouble';
import { schemeKind } from '../../workbook/schemeKind';
import { isWhole } from '../../workbook/sheetOrders';
import type { BookSheets } from '../hooks/useWorkbook';
import { MakingWhole } from './MakingWhole';
import { WholeSheets, type Whole } from './WholeSheets';
import { FilesEntry } from './FilesEntry';
import { later } from './later';
import { NO_ADD_IN } from '../state/unconnected';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { Summary } from './Summary';
import { ToolButtons } from './ToolButtons';
import { Waiting } from './Waiting';
import type { Tool } from './AssessmentTool';

const AssessmentTool = later('试算和定稿', () => import(/* webpackChunkName: "records" */ './AssessmentTool').then((views) => views.AssessmentTool), 'records.js');
const FilesRoom = later('给没有插件的人', () => import(/* webpackChunkName: "files" */ './FilesRoom').then((views) => views.FilesRoom), 'files.js');
const Unconnected = later('重新接上', () => import(/* webpackChunkName: "files" */ './Unconnected').then((views) => views.Unconnected), 'files.js');

/** Step 4: reads every unit's total when opened, after changes, and on demand. */
export function SummaryStep(props: { sheets: readonly UnitSheet[]; change: number; whole: Whole | null; onRefresh: () => Promise<BookSheets | null>; onOpen: (sheet: UnitSheet) => void; files: boolean; onFiles: (open: boolean) => void }) {
  const { sheets, change, onRefresh } = props;
  const [totals, setTotals] = useState<readonly UnitTotal[] | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tool, setTool] = useState<Tool | null>(null);
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
  const byClauses = props.whole !== null && schemeKind(props.whole.scheme) === 'clauses';
  if (tool !== null && props.whole !== null && byClauses) {
    return <AssessmentTool tool={tool} whole={props.whole} sheets={sheets} change={change} onRefresh={onRefresh} onBack={() => setTool(null)} />;
  }
  if (props.files) return <FilesRoom sheets={sheets} onRefresh={onRefresh} onClose={() => props.onFiles(false)} />;
  if (trouble !== null) {
    return (
      <Screen label="汇总与出表">
        <MessageCard message={troubleMessage(trouble, { undone: '各家的总分没有读出来' })} actions={[{ label: '重试', run: again }]} />
      </Screen>
    );
  }
  if (totals === null) return <Waiting label="汇总与出表" words="正在读各家的总分" />;
  const lost = totals.filter(({ total }) => total === NO_ADD_IN);
  const below = (
    <>
      {lost.length === 0 ? null : <Unconnected place={`“${lost[0]?.sheet.name ?? ''}”${lost.length > 1 ? `等 ${lost.length} 张` : ''}表`} onChanged={again} onFreeze={() => props.onFiles(true)} />}
      {props.whole === null || !byClauses ? null : (
        <>
          <WholeSheets whole={props.whole} sheets={sheets} />
          <ToolButtons whole={props.whole} sheets={sheets} onTool={setTool} onOpen={props.onOpen} />
        </>
      )}
      <FilesEntry sheets={sheets} onOpen={() => props.onFiles(true)} />
    </>
  );
  return <Summary totals={totals} sheetsOfAll={below} onRefresh={again} onOpen={props.onOpen} />;
}
