import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LIMIT_KEY, LIMIT_WORDS, type OwnLimit, type OwnMode } from '../../workbook/ownSheet/own';
import type { Answer } from '../hooks/keepAnswer';
import { wordChoices, type Said } from '../state/cellQuestion';
import type { OwnView } from '../state/ownSheet';
import { DeciderFields } from './DeciderFields';
import { DecisionFields } from './DecisionFields';
import { Marked } from './Marked';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& p': { margin: 0, overflowWrap: 'anywhere' },
  },
  open: { backgroundColor: signal.askBack, border: `1px solid ${signal.askLine}` },
});

/** What a person decides before anything is added: each clause that is not counted as it stands, the limit, and where to enter. */
export function OwnChoices(props: {
  view: OwnView;
  mode: OwnMode;
  limit: OwnLimit | null;
  said: Said;
  onMode: (mode: OwnMode) => void;
  onLimit: (limit: OwnLimit) => void;
  onAnswer: (answer: Answer) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { view, mode, limit, said: { decisions, deciders }, onAnswer } = props;
  const { asked, quote } = view.limit;
  const limitDecider = deciders[LIMIT_KEY];
  return (
    <>
      {view.questions.length === 0 ? null : (
        <section className={shared.block} aria-labelledby="own-questions">
          <h2 className={shared.heading} id="own-questions">
            要定的 {view.questions.length} 条
          </h2>
          <p className={shared.note}>原文没有写明怎么算。先放着也可以，没有定的先不计分；定了什么，登记表上可以查、可以改。</p>
          {view.questions.map(({ key, place, words, reading, stumbled, reason, choices }) => (
            <article key={key} className={mergeClasses(styles.card, decisions[key] === undefined && styles.open)} aria-label={`${place} ${words}`}>
              <blockquote className={shared.quote}>
                <Marked text={words} mark={stumbled} />
              </blockquote>
              <p className={shared.note}>
                {place}　{reason}
              </p>
              <DecisionFields
                label={`怎么算：${words}`}
                question={{ choices: wordChoices(choices.map((choice) => choice.words), reading), own: null, decision: decisions[key] ?? null, decider: deciders[key] ?? null }}
                onDecide={(decision) => onAnswer({ key, own: null, decision, decider: deciders[key] ?? null })}
                onDecider={(decider) => onAnswer({ key, own: null, decision: decisions[key] ?? null, decider })}
              />
            </article>
          ))}
        </section>
      )}
      {asked ? (
        <section className={mergeClasses(styles.card, limit === null && styles.open)} aria-labelledby="own-limit">
          <h2 className={shared.heading} id="own-limit">
            一项扣分到标准分为止吗
          </h2>
          <p className={shared.note}>{quote === null ? '原文没有写，请定。' : `原文：${quote}`}</p>
          <RadioGroup aria-labelledby="own-limit" value={limit ?? ''} onChange={(_event, { value }) => props.onLimit(value === 'none' ? 'none' : 'item')}>
            <Radio value="item" label={`${LIMIT_WORDS.item}，扣完为止`} />
            <Radio value="none" label={`${LIMIT_WORDS.none}，得分可以是负数`} />
          </RadioGroup>
          {limit === null || limitDecider === undefined ? null : <DeciderFields decider={limitDecider} onDecider={(decider) => onAnswer({ key: LIMIT_KEY, own: null, decision: limit, decider })} />}
        </section>
      ) : null}
      <section className={styles.card} aria-labelledby="own-mode">
        <h2 className={shared.heading} id="own-mode">
          查实数填在哪里
        </h2>
        <RadioGroup aria-labelledby="own-mode" value={mode} onChange={(_event, { value }) => props.onMode(value === 'side' ? 'side' : 'inPlace')}>
          {view.inPlace === 'none' ? null : <Radio value="inPlace" label={view.inPlace === 'all' ? '表的右边，各行自填' : '表的右边；一格有几条规定的，填在登记表'} />}
          <Radio value="side" label="另加一张登记表，一条规定一行" />
        </RadioGroup>
      </section>
    </>
  );
}
