import { useMemo, useState } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';
import { assess, type Assessment } from '../state/assessment';
import { whatIf, type Supposed } from '../state/whatIf';
import { MessageCard } from './MessageCard';
import { SupposeDecision } from './SupposeDecision';
import { SupposeEntry } from './SupposeEntry';
import { WhatIfResult } from './WhatIfResult';
import { useShared } from './shared';

/** 这一处改了会怎样: one count or one 口径 supposed otherwise; score, grade, rank and quota before and after. Nothing is written. `shown`: the scheme in the words of the sheets. */
export function WhatIf({ assessment, shown }: { assessment: Assessment; shown: Scheme }) {
  const shared = useShared();
  const [kind, setKind] = useState<'entry' | 'decision'>('entry');
  const [supposed, setSupposed] = useState<Supposed | null>(null);
  const before = useMemo(() => assess(assessment), [assessment]);
  const outcome = useMemo(() => (supposed === null ? null : whatIf(assessment, supposed, before)), [assessment, supposed, before]);
  return (
    <>
      <h1 className={shared.title}>这一处改了会怎样</h1>
      <p className={shared.note}>只是试算，不改工作簿里任何一格。</p>
      <Field label="改什么">
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_event, { value }) => {
            setKind(value === 'decision' ? 'decision' : 'entry');
            setSupposed(null);
          }}
        >
          <Radio value="entry" label="一条的数" />
          <Radio value="decision" label="一条口径" />
        </RadioGroup>
      </Field>
      {kind === 'entry' ? <SupposeEntry assessment={assessment} shown={shown} onSuppose={setSupposed} /> : <SupposeDecision assessment={assessment} onSuppose={setSupposed} />}
      {before.ok ? null : <MessageCard message={{ tone: 'stop', fact: '现在的登记还算不出分。', next: before.sentences.slice(0, 3).join('') }} />}
      {outcome === null || !before.ok ? null : outcome.ok ? (
        <WhatIfResult result={outcome.result} unit={supposed?.kind === 'entry' ? supposed.unit : null} />
      ) : (
        <MessageCard message={{ tone: 'stop', fact: '这样改算不出分。', next: outcome.sentences.slice(0, 3).join('') }} />
      )}
    </>
  );
}
