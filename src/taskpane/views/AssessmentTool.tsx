import { useMemo } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import type { EnteredBook } from '../book/readEntered';
import { useEntered } from '../hooks/useEntered';
import { useFinal } from '../hooks/useFinal';
import type { Assessment } from '../state/assessment';
import { sheetScheme } from '../state/sheetScheme';
import { troubleMessage } from '../state/trouble';
import { FinalScreen } from './FinalScreen';
import { HistoryScreen } from './HistoryScreen';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { WhatIf } from './WhatIf';
import type { Whole } from './WholeSheets';

export type Tool = 'whatIf' | 'history' | 'final';
const LABELS: Readonly<Record<Tool, string>> = { whatIf: '这一处改了会怎样', history: '修改记录', final: '定稿' };

interface ToolProps {
  readonly tool: Tool;
  readonly whole: Whole;
  readonly sheets: readonly UnitSheet[];
  readonly change: number;
  readonly onRefresh: () => Promise<unknown>;
  readonly onBack: () => void;
}

/** One of the screens about all units of the scheme and year in front. */
export function AssessmentTool(props: ToolProps) {
  const { tool, onBack } = props;
  return (
    <Screen label={LABELS[tool]} foot={<Button onClick={onBack}>回到汇总</Button>}>
      {tool === 'history' ? <HistoryScreen change={props.change} onStarted={() => void props.onRefresh()} /> : <OnEntries {...props} />}
    </Screen>
  );
}

/** What works on everything that is entered. */
function OnEntries(props: ToolProps) {
  const { marks } = props.whole;
  const sheets = useMemo(() => props.sheets.filter((sheet) => sheet.marks.scheme === marks.scheme && sheet.marks.year === marks.year), [props.sheets, marks.scheme, marks.year]);
  const { book, trouble, read } = useEntered(sheets, props.change);
  if (trouble !== null) return <MessageCard message={troubleMessage(trouble, { undone: '各家的登记没有读出来' })} actions={[{ label: '重试', run: read }]} />;
  if (book === null) return <Spinner size="tiny" label="正在读各家的登记" />;
  return <WithEntries {...props} sheets={sheets} book={book} />;
}

function WithEntries(props: ToolProps & { book: EnteredBook }) {
  const { book, sheets } = props;
  const { scheme, marks, decisions } = props.whole;
  const assessment = useMemo((): Assessment => ({ scheme, decisions, office: book.office, units: book.units.map(({ sheet, rows }) => ({ unit: sheet.marks.unit, rows })) }), [scheme, decisions, book]);
  const shown = useMemo(() => sheetScheme(scheme, decisions, marks.script), [scheme, decisions, marks.script]);
  return props.tool === 'whatIf' ? <WhatIf assessment={assessment} shown={shown} /> : <Final {...props} assessment={assessment} shown={shown} sheets={sheets} />;
}

function Final(props: ToolProps & { book: EnteredBook; assessment: Assessment; shown: Assessment['scheme'] }) {
  const { assessment, shown, book, sheets, change } = props;
  const work = useFinal({ assessment, shown, book, sheets, change, year: props.whole.marks.year, onDone: props.onRefresh });
  return <FinalScreen work={work} units={book.units.length} />;
}
