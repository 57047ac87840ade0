import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LIMIT_WORDS, UNDECIDED, type OwnLimit, type OwnMode } from '../../workbook/ownSheet/own';
import type { OwnView } from '../state/ownSheet';
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
  decisions: Readonly<Record<string, string>>;
  onMode: (mode: OwnMode) => void;
  onLimit: (limit: OwnLimit) => void;
  onDecide: (key: string, words: string) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { view, mode, limit, decisions } = props;
  const { asked, quote } = view.limit;
  return (
    <>
      {view.questions.length === 0 ? null : (
        <section className={shared.block} aria-labelledby="own-questions">
          <h2 className={shared.heading} id="own-questions">
            要定的 {view.questions.length} 条
          </h2>
          <p className={shared.note}>原文没有写明怎么算。先放着也可以，没有定的先不计分；定了什么，登记表上可以查、可以改。</p>
          {view.questions.map(({ key, place, words, stumbled, reason, choices }) => (
            <article key={key} className={mergeClasses(styles.card, decisions[key] === undefined && styles.open)} aria-label={`${place} ${words}`}>
              <blockquote className={shared.quote}>
                <Marked text={words} mark={stumbled} />
              </blockquote>
              <p className={shared.note}>
                {place}　{reason}
              </p>
              <RadioGroup aria-label={`怎么算：${words}`} value={decisions[key] ?? UNDECIDED} onChange={(_event, { value }) => props.onDecide(key, value)}>
                {[UNDECIDED, ...choices.map((choice) => choice.words)].map((choice) => (
                  <Radio key={choice} value={choice} label={choice} />
                ))}
              </RadioGroup>
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

/** The words with the ones that were stumbled on set off. */
function Marked({ text, mark }: { text: string; mark: string }) {
  const at = mark === '' ? -1 : text.indexOf(mark);
  if (at < 0 || mark.length === text.length) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{mark}</mark>
      {text.slice(at + mark.length)}
    </>
  );
}
