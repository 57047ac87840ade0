import { useMemo, useState, type FormEvent } from 'react';
import { Button, Field, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import type { Decisions, Scheme } from '../../scheme/scheme';
import { clausesInOrder } from '../../scheme/walk';
import type { LedgerLine } from '../../workbook/ledgerLines';
import type { UnitSheet } from '../book/findUnitSheets';
import { useLedger } from '../hooks/useLedger';
import { dayOf } from '../state/draft';
import { enteredMessage } from '../state/enteredMessage';
import { checkForm, formOf, type LedgerField, type LedgerForm } from '../state/ledgerForm';
import { sheetScheme } from '../state/sheetScheme';
import { troubleMessage } from '../state/trouble';
import { setWho, who } from '../state/who';
import { ClausePicker } from './ClausePicker';
import { LedgerLines } from './LedgerLines';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { usePair } from './pair';
import { useShared } from './shared';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

/** 登记一笔: the 台账 in front, entered from the pane in one form; the last lines can be put right. */
export function LedgerEntry(props: { scheme: Scheme; decisions: Decisions; ledger: UnitSheet; sheets: readonly UnitSheet[]; change: number }) {
  const styles = useStyles();
  const { pair } = usePair();
  const shared = useShared();
  const { ledger, decisions } = props;
  const scheme = useMemo(() => sheetScheme(props.scheme, decisions, ledger.marks.script), [props.scheme, decisions, ledger.marks.script]);
  const clauses = useMemo(() => clausesInOrder(scheme), [scheme]);
  const unitSheets = props.sheets.filter(({ marks }) => marks.kind === 'unit' && marks.scheme === ledger.marks.scheme && marks.year === ledger.marks.year);
  const units = unitSheets.map(({ marks }) => marks.unit);
  const book = useLedger(ledger, unitSheets, props.change);
  const blank = (unit = ''): LedgerForm => ({ day: dayOf(new Date()), unit, clause: null, count: '', case: '', fact: '', by: who() });
  const [form, setForm] = useState(blank);
  const [before, setBefore] = useState<LedgerLine | null>(null);
  const [problems, setProblems] = useState<Readonly<Partial<Record<LedgerField, string>>>>({});

  if (ledger.final !== undefined) {
    return (
      <Screen label="登记一笔">
        <h1 className={shared.title}>{ledger.name}</h1>
        <MessageCard message={{ tone: 'info', fact: '台账已定稿，不能登记。', next: '要补登记的，请先在“汇总与出表”里撤销定稿。' }} />
      </Screen>
    );
  }

  const set = (change: Partial<LedgerForm>): void => {
    setForm({ ...form, ...change });
    const touched = Object.keys(change) as LedgerField[];
    setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => !touched.includes(field as LedgerField))));
  };
  const told = (field: LedgerField) => (problems[field] === undefined ? {} : ({ validationState: 'error', validationMessage: problems[field] } as const));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (book.busy) return;
    const checked = checkForm(form, units);
    if (!checked.ok) {
      setProblems(checked.problems);
      return;
    }
    setProblems({});
    setWho(form.by);
    if (!(await book.write(checked.cells, checked.clause, before))) return;
    setBefore(null);
    setForm(blank(form.unit));
  };
  const unit = form.clause?.reading.discretion === true ? '分' : (form.clause?.reading.unit ?? '');
  return (
    <Screen label="登记一笔">
      <h1 className={shared.title}>{before === null ? '登记一笔' : `改台账第 ${before.index + 1} 行`}</h1>
      {book.trouble === null ? null : <MessageCard message={troubleMessage(book.trouble, { place: ledger.name, undone: '没有登记上' })} actions={[{ label: '重新读台账', run: book.read }]} />}
      {book.entered === null ? null : <MessageCard message={enteredMessage(book.entered)} />}
      <form className={styles.form} aria-label="登记" noValidate onSubmit={(event) => void save(event)}>
        <div className={pair}>
          <Field label="日期" required {...told('day')}>
            <Input type="date" value={form.day} onChange={(_event, { value }) => set({ day: value })} />
          </Field>
          <Field label="单位" required {...told('unit')}>
            <Select value={form.unit} onChange={(_event, { value }) => set({ unit: value })}>
              <option value="">请选单位</option>
              {units.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <ClausePicker scheme={scheme} clause={form.clause} problem={problems.clause} onClause={(clause) => set({ clause })} />
        <div className={pair}>
          <Field label="数量" required {...told('count')}>
            <Input inputMode="decimal" value={form.count} contentAfter={unit === '' ? null : unit} onChange={(_event, { value }) => set({ count: value })} />
          </Field>
          <Field label="案件" hint="没有的留空" {...told('case')}>
            <Input value={form.case} onChange={(_event, { value }) => set({ case: value })} />
          </Field>
        </div>
        <Field label="事实及依据" required {...told('fact')}>
          <Textarea resize="vertical" value={form.fact} onChange={(_event, { value }) => set({ fact: value })} />
        </Field>
        <Field label="登记人" required {...told('by')}>
          <Input value={form.by} onChange={(_event, { value }) => set({ by: value })} />
        </Field>
        <div className={shared.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={book.busy}>
            {book.busy ? '正在登记' : before === null ? '登记' : '改好了'}
          </Button>
          {before === null ? null : (
            <Button
              onClick={() => {
                setBefore(null);
                setForm(blank());
                setProblems({});
              }}
            >
              不改了
            </Button>
          )}
        </div>
      </form>
      <LedgerLines
        lines={book.lines}
        onEdit={(line) => {
          setBefore(line);
          setForm(formOf(line, clauses));
          setProblems({});
        }}
      />
    </Screen>
  );
}
