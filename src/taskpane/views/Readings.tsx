import type { Scheme } from '../../scheme/scheme';
import { dayOf, decide, unsettled, type Draft } from '../state/draft';
import { QuestionCard } from './QuestionCard';
import { useShared } from './shared';

/** 口径: those that nobody has decided first, so that they are not overlooked among those the template answers. */
export function Readings({ scheme, draft, onDraft }: { scheme: Scheme; draft: Draft; onDraft: (draft: Draft) => void }) {
  const shared = useShared();
  if (scheme.readings.length === 0) return null;
  const { undecided } = unsettled(scheme, draft);
  const own = scheme.readings.filter(({ decision }) => decision !== null);
  const left = scheme.readings.filter(({ decision }) => decision === null);
  return (
    <section className={shared.block} aria-labelledby="readings">
      <h2 className={shared.heading} id="readings">
        口径 {scheme.readings.length} 题{undecided === 0 ? '' : `，待定 ${undecided} 题`}
      </h2>
      <p className={shared.note}>
        原文没有写明的地方。
        {left.length === 0 ? '' : '待定的要由您们定；没有定的，靠它的先不算。'}
        {own.length === 0 ? '' : '方案已写下口径和理由的，您们可以改定；改了会印在表下。'}
      </p>
      {[...left, ...own].map((reading, index) => (
        <QuestionCard
          key={reading.key}
          number={index + 1}
          reading={reading}
          decision={draft.decisions[reading.key] ?? reading.decision}
          decider={draft.deciders[reading.key] ?? null}
          onDecide={(value) => onDraft(decide(draft, reading, value, dayOf(new Date())))}
          onDecider={(decider) => onDraft({ ...draft, deciders: { ...draft.deciders, [reading.key]: decider } })}
        />
      ))}
    </section>
  );
}
