import { useCallback, useEffect, useMemo, useState } from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { FINALS_NAME, HISTORY_NAME } from '../../workbook/recordNames';
import { registerName } from '../../workbook/ownSheet/registerColumns';
import { DECISIONS } from '../../workbook/sheetOrders';
import type { UnitSheet } from '../book/findUnitSheets';
import { goTo, goToNamed } from '../book/goTo';
import { inExcel } from '../book/inExcel';
import type { Place } from '../book/watch';
import { useDecisions } from '../hooks/useDecisions';
import { useMaking } from '../hooks/useMaking';
import { useKeptRun } from '../hooks/useKeptRun';
import { useOwnSchemes } from '../hooks/useOwnSchemes';
import { useRecorder } from '../hooks/useRecorder';
import { useScheme } from '../hooks/useScheme';
import { useWorkbook } from '../hooks/useWorkbook';
import { decisionsInForce } from '../state/decisionsInForce';
import { isExplained } from '../state/explained';
import { NOTHING_GIVEN, type OwnGiven } from '../state/ownGiven';
import { fileMessage } from '../state/fileTrouble';
import type { Draft } from '../state/draft';
import type { Step } from '../state/steps';
import { troubleMessage } from '../state/trouble';
import { Empty } from './Empty';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { StepTabs } from './StepTabs';
import { later } from './later';
import { theme } from './theme';
import { Waiting } from './Waiting';

const ChooseStep = later('选方案', () => import(/* webpackChunkName: "choose" */ './ChooseStep').then((views) => views.ChooseStep));
const UnitsStep = later('单位和口径', () => import(/* webpackChunkName: "steps" */ './UnitsStep').then((views) => views.UnitsStep));
const EnterStep = later('录入与核对', () => import(/* webpackChunkName: "steps" */ './EnterStep').then((views) => views.EnterStep));
const FillSheet = later('录入与核对', () => import(/* webpackChunkName: "steps" */ './FillSheet').then((views) => views.FillSheet));
const OwnStep = later('识别当前表格', () => import(/* webpackChunkName: "own" */ './OwnStep').then((views) => views.OwnStep));
const CellReadingCard = later('这一格怎么读', () => import(/* webpackChunkName: "own" */ './CellReadingCard').then((views) => views.CellReadingCard));
const LedgerEntry = later('登记一笔', () => import(/* webpackChunkName: "records" */ './LedgerEntry').then((views) => views.LedgerEntry), 'records.js');
const SummaryStep = later('汇总与出表', () => import(/* webpackChunkName: "steps" */ './SummaryStep').then((views) => views.SummaryStep));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden', minWidth: 0 },
  step: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  notice: { padding: '12px 16px 0' },
});

const PLAIN: Draft = { units: '', year: String(new Date().getFullYear()), decisions: {}, deciders: {}, script: 'document', category: '', byContent: false };

export function App() {
  const styles = useStyles();
  const book = useWorkbook();
  const [chosenStep, setStep] = useState<Step | null>(null);
  const job = useMaking(useCallback(() => void book.refresh(), [book.refresh]));
  const running = job.making?.state === 'running';
  const { pause } = book;
  useEffect(() => pause(running), [pause, running]);
  const unfinished = useKeptRun(job.making !== null);
  const [schemeId, setSchemeId] = useState<string | null>(null);
  const [draft, setDraft] = useState(PLAIN);
  const [entered, setEntered] = useState(0);
  const [wanted, setWanted] = useState<string | null>(null);
  const [files, setFiles] = useState(false);
  const [unwritten, setUnwritten] = useState<unknown>(null);
  // The office's own sheet that is being recognised.
  const [recognised, setRecognised] = useState<{ readonly id: string; readonly name: string } | null>(null);
  // What was said of sheets of the office's own before anything is added to them, by the sheet's id.
  const [given, setGiven] = useState<Readonly<Record<string, OwnGiven>>>({});
  const giveFor = (id: string) => (change: (before: OwnGiven) => OwnGiven): void => setGiven((before) => ({ ...before, [id]: change(before[id] ?? NOTHING_GIVEN) }));
  const { place } = book;
  const units = book.sheets?.units ?? [];
  const inFront = book.place?.sheetId ?? book.sheets?.active;
  const sheet = units.find(({ id }) => id === inFront) ?? units.find(({ id }) => id === wanted) ?? units.find(({ marks }) => marks.kind !== 'decisions') ?? units[0] ?? null;

  // A pane opened on a workbook that has score sheets goes on where the clerk left off.
  const step: Step = chosenStep ?? (sheet === null ? 'choose' : 'enter');
  const foreign = book.sheets !== null && inFront === book.sheets.active && !units.some(({ id }) => id === inFront) && ![HISTORY_NAME, FINALS_NAME].includes(book.sheets.activeName) ? { id: inFront, name: book.sheets.activeName } : null;
  // On our own sheets the words alone: the other columns have their explanation.
  const readHere = place !== null && step === 'enter' && (units.find(({ id }) => id === place.sheetId)?.ranges['KH_standards']?.column ?? place.column) === place.column;
  const recognise = (): void => setRecognised(foreign);
  // Its 登记 in front is still about it.
  const ownShown = foreign !== null && recognised !== null && (recognised.id === foreign.id || foreign.name.startsWith(registerName(recognised.name))) ? recognised : null;
  const needed = step === 'enter' || step === 'summary' ? (sheet?.marks.scheme ?? null) : schemeId;
  const own = useOwnSchemes();
  const { file: scheme, retry } = useScheme(needed, own);

  const recording = book.sheets?.names.includes(HISTORY_NAME) === true;
  useRecorder(recording && !running ? units : null);

  const changes = Object.values(book.changes).reduce((sum, each) => sum + each, 0);
  const changeDraft = useDecisions({
    scheme: scheme.state === 'ready' && scheme.value.id === schemeId ? scheme.value : null,
    sheets: book.sheets, draft, onDraft: setDraft, recording, refresh: book.refresh, onTrouble: setUnwritten,
  });

  const inForce = useMemo(
    () => (scheme.state === 'ready' && sheet !== null && book.sheets !== null ? decisionsInForce(scheme.value, sheet.marks, book.sheets.units, book.sheets.answers).decisions : {}),
    [scheme, sheet, book.sheets],
  );

  // Kept apart from the list of sheets: only a new selection leads to the explanation, a new list does not.
  const [followed, setFollowed] = useState<Place | null>(null);
  useEffect(() => {
    if (running || place === null || place === followed) return;
    setFollowed(place);
    const at = units.find(({ id }) => id === place.sheetId);
    if (at !== undefined && isExplained(at.ranges, place)) setStep('enter');
  }, [place, followed, running, units]);

  const openSheet = useCallback((opened: UnitSheet) => {
    setWanted(opened.id);
    setStep('enter');
    const look = (): void => setEntered((before) => before + 1);
    inExcel((context) => goTo(context, opened.id)).then(look, look);
  }, []);
  const openUnit = async (unit: string | null): Promise<void> => {
    const found = await book.refresh();
    const first = found?.units.find(({ marks }) => marks.unit === unit && marks.scheme === schemeId && marks.year === draft.year.trim());
    if (first === undefined) setStep('enter');
    else openSheet(first);
  };

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <StepTabs step={step} onStep={setStep} />
      {book.trouble === null ? null : (
        <div className={styles.notice}>
          <MessageCard message={troubleMessage(book.trouble, { undone: '工作簿里的表没有读出来' })} actions={[{ label: '重试', run: () => void book.refresh() }]} />
        </div>
      )}
      {unwritten === null ? null : (
        <div className={styles.notice}>
          <MessageCard message={troubleMessage(unwritten, { place: DECISIONS, undone: '刚才定的没有写进口径表' })} actions={[{ label: '知道了', run: () => setUnwritten(null) }]} />
        </div>
      )}
      {unfinished.run === null || book.sheets === null ? null : (
        <div className={styles.notice}>
          <MessageCard
            message={{ tone: 'ask', fact: `上次生成${unfinished.run.year}年度的考核表没有做完，名单上共 ${unfinished.run.subjects.length} 个。`, next: '做好的不动，从没有做的接着做。' }}
            actions={[
              { label: '接着做', run: takeUpRun },
              { label: '不做了', run: unfinished.drop },
            ]}
          />
        </div>
      )}
      {place === null || !readHere || book.sheets === null ? null : (
        <CellReadingCard
          place={place}
          change={changes}
          source={{
            sheet: units.find(({ id }) => id === place.sheetId) ?? null,
            scheme: scheme.state === 'ready' && scheme.value.id === sheet?.marks.scheme ? scheme.value : null,
            sheets: book.sheets, given: given[place.sheetId] ?? NOTHING_GIVEN, onGiven: giveFor(place.sheetId), refresh: book.refresh,
          }}
          action={foreign === null ? { label: '到“单位和口径”定', run: () => setStep('units') } : ownShown === null ? { label: '识别当前表格', run: recognise } : null}
        />
      )}
      {step === 'enter' && foreign !== null && sheet !== null && ownShown === null ? (
        <div className={styles.notice}>
          <MessageCard message={{ tone: 'info', fact: `眼前的“${foreign.name}”不是这里生成的表。`, next: '要在这张表上加公式，请点“识别当前表格”。' }} actions={[{ label: '识别当前表格', run: recognise }]} />
        </div>
      ) : null}
      <main id="step" className={styles.step} aria-label="考核">
        {renderStep()}
      </main>
    </FluentProvider>
  );

  function renderStep() {
    if (step === 'choose') {
      return (
        <ChooseStep
          used={schemeId}
          own={own}
          onUse={(id, answers) => {
            if (id !== schemeId) setDraft({ ...draft, category: '', byContent: false, ...takenUp(id), ...answers });
            if (!running) job.close();
            setSchemeId(id);
            setStep('units');
          }}
        />
      );
    }
    if (step === 'summary') {
      if (units.length === 0) return none('汇总与出表');
      const whole = scheme.state !== 'ready' || sheet === null || scheme.value.id !== sheet.marks.scheme ? null : { scheme: scheme.value, marks: sheet.marks, decisions: inForce, job, prepare: book.prepare };
      return <SummaryStep sheets={units} change={changes} whole={whole} onRefresh={book.refresh} onOpen={openSheet} files={files} onFiles={setFiles} />;
    }
    if (step === 'enter' && ownShown !== null) {
      return <OwnStep key={ownShown.id} sheetId={ownShown.id} name={ownShown.name} given={given[ownShown.id] ?? NOTHING_GIVEN} onGiven={giveFor(ownShown.id)} onOpen={(name) => void inExcel((context) => goToNamed(context, name)).then(book.refresh, setUnwritten)} onClose={() => setRecognised(null)} />;
    }
    if (step === 'enter' && sheet === null) return book.sheets === null ? <Waiting label="录入与核对" words="正在看工作簿里的表" /> : none('录入与核对');
    if (step === 'units' && schemeId === null) {
      return <Empty label="单位和口径" fact="还没有选方案" next="先选一个考核方案，再填单位名单。" action="选方案" onAction={() => setStep('choose')} />;
    }
    if (scheme.state === 'waiting') return <Waiting label="打开方案" words="正在打开方案" />;
    if (scheme.state === 'stuck') {
      return (
        <Screen label="打开方案">
          <MessageCard message={fileMessage(scheme.trouble)} actions={[{ label: '重试', run: retry }]} />
        </Screen>
      );
    }
    if (step === 'enter' && sheet?.marks.kind === 'ledger') {
      return <LedgerEntry key={sheet.id} scheme={scheme.value} decisions={inForce} ledger={sheet} sheets={units} change={book.changes[sheet.id] ?? 0} />;
    }
    if (step === 'enter' && sheet !== null && sheet.marks.kind !== 'unit') return <FillSheet sheet={sheet} sheets={units} onSheet={openSheet} />;
    if (step === 'enter' && sheet !== null) {
      return (
        <EnterStep
          key={sheet.id}
          scheme={scheme.value}
          decisions={inForce}
          recording={recording}
          sheet={sheet}
          sheets={units.filter(({ marks }) => marks.kind === 'unit')}
          place={place}
          change={(book.changes[sheet.id] ?? 0) + entered}
          onSheet={openSheet}
          onChanged={() => setEntered((before) => before + 1)}
          onFiles={() => {
            setFiles(true);
            setStep('summary');
          }}
        />
      );
    }
    return (
      <UnitsStep
        scheme={scheme.value}
        draft={draft}
        onDraft={changeDraft}
        sheets={book.sheets}
        refresh={book.prepare}
        job={job}
        onEnter={(unit) => void openUnit(unit)}
      />
    );
  }

  /** A scheme taken up again goes on in the script and the year of its last sheet; its 口径 sheet says the rest. */
  function takenUp(id: string): Pick<Draft, 'decisions' | 'deciders' | 'script' | 'year'> {
    const { script, year } = [...units].reverse().find(({ marks }) => marks.scheme === id)?.marks ?? { script: PLAIN.script, year: draft.year };
    return { decisions: {}, deciders: {}, script, year };
  }

  /** The list as it was; 生成考核表 then goes on with those that have no sheet. */
  function takeUpRun(): void {
    if (unfinished.run === null) return;
    const { scheme: id, subjects, year, script, category, byContent } = unfinished.run;
    setDraft({ ...draft, ...takenUp(id), units: subjects.join('\n'), year, script, category, byContent });
    setSchemeId(id);
    setStep('units');
    unfinished.takeUp();
  }

  function none(label: string) {
    return <Empty label={label} fact="本工作簿还没有考核表" next="选一个方案，填上单位名单，就能生成。" action="选方案" onAction={() => setStep('choose')} {...(foreign === null || label !== '录入与核对' ? {} : { other: { label: '识别当前表格', run: recognise } })} />;
  }
}
