import { useState } from 'react';
import { Button, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { dayOf, decide } from '../state/draft';
import type { Message } from '../state/message';
import { defectsOf, doubtsOf, isUsable, understoodWords, type BringInAnswers, type Understanding, type Understood } from '../state/understand';
import type { GivenAnswers } from './ChooseStep';
import { ColumnRoles } from './ColumnRoles';
import { DamageList } from './DamageList';
import { DoubtCard } from './DoubtCard';
import { MessageCard } from './MessageCard';
import { QuestionCard } from './QuestionCard';
import { Screen } from './Screen';
import { useShared } from './shared';

interface Asked {
  readonly answers: BringInAnswers;
  readonly onAnswers: (answers: BringInAnswers) => void;
}

/** What was understood, before anything is made: size, columns, doubts, damage, script, 口径; and what keeps it from being used. */
export function UnderstoodScreen(props: Asked & {
  understanding: Understanding;
  busy: boolean;
  trouble: Message | null;
  onBack: () => void;
  onUse: (given: GivenAnswers) => void;
}) {
  const shared = useShared();
  const [given, setGiven] = useState<GivenAnswers>({ decisions: {}, deciders: {} });
  const { understanding, answers, onAnswers, busy } = props;
  const usable = understanding.ok && isUsable(understanding) && !busy;
  const questions = understanding.ok ? understanding.opened.scheme.readings.filter(({ decision }) => decision === null) : [];
  const open = questions.filter(({ key }) => given.decisions[key] === undefined).length;
  const use = (): void => {
    if (usable) props.onUse(answered(given, questions.map(({ key }) => key)));
  };
  return (
    <Screen
      label="引入细则"
      foot={
        <>
          {props.trouble === null ? null : <MessageCard message={props.trouble} actions={[{ label: '重试', run: use }]} />}
          <p className={shared.note}>{footWords(understanding, open)}</p>
          <div className={shared.actions}>
            <Button appearance="primary" className={shared.grow} disabledFocusable={!usable} onClick={use}>
              用这个方案
            </Button>
            <Button onClick={props.onBack}>上一步</Button>
          </div>
        </>
      }
    >
      <h1 className={shared.title}>{answers.title}</h1>
      {busy ? <Spinner size="tiny" label="正在读细则" /> : null}
      {understanding.ok ? (
        <section className={shared.block} aria-label="读懂了什么">
          {understoodWords(understanding).map((words) => (
            <p key={words} style={{ margin: 0 }}>{words}</p>
          ))}
        </section>
      ) : (
        <MessageCard message={understanding.message} />
      )}
      {understanding.ok ? <Defects understood={understanding} /> : null}
      {understanding.ok ? (
        <DamageList
          understood={understanding}
          accepted={answers.accepted}
          asIs={answers.asIs}
          onAccepted={(accepted) => onAnswers({ ...answers, accepted })}
          onAsIs={(asIs) => onAnswers({ ...answers, asIs })}
        />
      ) : null}
      {understanding.traditional ? (
        <Field label="原文是繁体">
          <RadioGroup value={answers.simplified ? 'simplified' : 'document'} onChange={(_event, { value }) => onAnswers({ ...answers, simplified: value === 'simplified' })}>
            <Radio value="document" label="照原文引入，生成表时再选简体或繁体" />
            <Radio value="simplified" label="逐字转为简体再引入" />
          </RadioGroup>
        </Field>
      ) : null}
      {understanding.table === null ? null : <ColumnRoles table={understanding.table} roles={answers.roles} onRoles={(roles) => onAnswers({ ...answers, roles })} />}
      {understanding.ok ? <Doubts understood={understanding} answers={answers} onAnswers={onAnswers} /> : null}
      {questions.length === 0 ? null : (
        <section className={shared.block} aria-label="要定的口径">
          <h2 className={shared.heading}>要定的口径 {questions.length} 题</h2>
          <p className={shared.note}>现在定，或者到“单位和口径”里再定。没有定的，靠它的先不算。</p>
          {questions.map((reading, index) => (
            <QuestionCard
              key={reading.key}
              number={index + 1}
              reading={reading}
              decision={given.decisions[reading.key] ?? null}
              decider={given.deciders[reading.key] ?? null}
              onDecide={(value) => setGiven((before) => decide(before, reading, value, dayOf(new Date())))}
              onDecider={(decider) => setGiven((before) => ({ ...before, deciders: { ...before.deciders, [reading.key]: decider } }))}
            />
          ))}
        </section>
      )}
    </Screen>
  );
}

function Defects({ understood }: { understood: Understood }) {
  const defects = defectsOf(understood);
  if (defects.length === 0) return null;
  return (
    <>
      {defects.map((sentence) => (
        <MessageCard key={sentence} message={{ tone: 'stop', fact: sentence }} />
      ))}
    </>
  );
}

function Doubts({ understood, answers, onAnswers }: Asked & { understood: Understood }) {
  const shared = useShared();
  const doubts = doubtsOf(understood);
  if (doubts.length === 0) return null;
  return (
    <section className={shared.block} aria-label="拿不准的">
      <h2 className={shared.heading}>拿不准的 {doubts.length} 处</h2>
      {doubts.map((doubt, index) => (
        <DoubtCard key={`${doubt.code}-${index}`} number={index + 1} doubt={doubt} onRole={(column, role) => onAnswers({ ...answers, roles: { ...answers.roles, [column]: role } })} />
      ))}
    </section>
  );
}

/** Only answers to questions that the scheme asks as it now is. */
function answered({ decisions, deciders }: GivenAnswers, keys: readonly string[]): GivenAnswers {
  const pick = <T,>(from: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
  return { decisions: pick(decisions), deciders: pick(deciders) };
}

function footWords(understanding: Understanding, open: number): string {
  if (!understanding.ok) return '还不能用：先看上面的说明。';
  const defects = defectsOf(understanding).length;
  if (defects > 0) return `还不能用：要改 ${defects} 处，改好再贴一次。`;
  if (!isUsable(understanding)) return '还不能用：先看“像是损坏的文字”，更正或者注明照原样。';
  return `方案存进本工作簿的一张隐藏表里，不改动别的表。${open === 0 ? '' : `还有 ${open} 题口径可以以后定。`}`;
}
