import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { Clause, Scheme } from '../../scheme/scheme';
import { parseQuantity } from '../../scoring';
import { quantityProblemSentence } from '../../wording';
import type { Assessment } from '../state/assessment';
import type { Supposed } from '../state/whatIf';
import { ClausePicker } from './ClausePicker';
import { usePair } from './pair';
import { useShared } from './shared';

/** Another count, and another case, for one clause of one unit. */
export function SupposeEntry({ assessment, shown, onSuppose }: { assessment: Assessment; shown: Scheme; onSuppose: (supposed: Supposed | null) => void }) {
  const { pair } = usePair();
  const shared = useShared();
  const { units } = assessment;
  const [unit, setUnit] = useState(units[0]?.unit ?? '');
  const [clause, setClause] = useState<Clause | null>(null);
  const [count, setCount] = useState('');
  const [cases, setCases] = useState('');
  const quantity = parseQuantity(count);
  const problem = quantity.state === 'problem' ? quantityProblemSentence(quantity) : undefined;
  const now = units.find((one) => one.unit === unit)?.rows.filter((row) => row.clause === clause?.id) ?? [];

  const suppose = (change: { unit?: string; clause?: Clause | null; count?: string; cases?: string }): void => {
    const next = { unit, clause, count, cases, ...change };
    setUnit(next.unit);
    setClause(next.clause);
    setCount(next.count);
    setCases(next.cases);
    const able = next.clause !== null && next.count.trim() !== '' && parseQuantity(next.count).state !== 'problem';
    onSuppose(able && next.clause !== null ? { kind: 'entry', unit: next.unit, clause: next.clause.id, quantity: next.count.trim(), cases: next.cases.trim() } : null);
  };
  return (
    <>
      <Field label="单位">
        <Select value={unit} onChange={(_event, { value }) => suppose({ unit: value })}>
          {units.map((one) => (
            <option key={one.unit} value={one.unit}>
              {one.unit}
            </option>
          ))}
        </Select>
      </Field>
      <ClausePicker scheme={shown} clause={clause} problem={undefined} onClause={(chosen) => suppose({ clause: chosen })} />
      {clause === null ? null : <p className={shared.note}>{nowWords(now)}</p>}
      <div className={pair}>
        <Field label="改成" hint="数，或者 /" {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}>
          <Input inputMode="decimal" value={count} onChange={(_event, { value }) => suppose({ count: value })} />
        </Field>
        <Field label="案件" hint="没有的留空">
          <Input value={cases} onChange={(_event, { value }) => suppose({ cases: value })} />
        </Field>
      </div>
    </>
  );
}

/** "现在：2（台账 2 笔）" */
function nowWords(rows: Assessment['units'][number]['rows']): string {
  const lines = rows.filter(({ line }) => line !== null);
  const of = ({ quantity, cases }: (typeof rows)[number]): string => `${quantity}${cases === '' ? '' : `（案件 ${cases}）`}`;
  if (lines.length > 0) return `现在：台账 ${lines.length} 笔，${lines.map(of).join('、')}。`;
  const typed = rows.filter(({ quantity }) => quantity !== '');
  return typed.length === 0 ? '现在：待评。' : `现在：${typed.map(of).join('、')}。`;
}
