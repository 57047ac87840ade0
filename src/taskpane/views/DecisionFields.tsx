import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { CellQuestion } from '../state/cellQuestion';
import type { Decider } from '../state/draft';
import { DeciderFields } from './DeciderFields';

const NOBODY: Decider = { by: '', day: '' };

const useStyles = makeStyles({ choices: { '& label': { lineHeight: tokens.lineHeightBase300 } } });

/** 待定 and the ways to count a clause; once one is chosen, who decided and when. */
export function DecisionFields(props: {
  label: string;
  question: Pick<CellQuestion, 'choices' | 'own' | 'decision' | 'decider'>;
  onDecide: (decision: string | null) => void;
  onDecider: (decider: Decider) => void;
}) {
  const styles = useStyles();
  const { choices, own, decision, decider } = props.question;
  return (
    <>
      <RadioGroup className={styles.choices} aria-label={props.label} value={decision ?? ''} onChange={(_event, { value }) => props.onDecide(value === '' ? null : value)}>
        {own === null ? <Radio value="" label="待定，先不计分" /> : null}
        {choices.map(({ value, label }) => (
          <Radio key={value} value={value} label={value === own ? `${label}（方案所定）` : label} />
        ))}
      </RadioGroup>
      {decision === own ? null : <DeciderFields decider={decider ?? NOBODY} onDecider={props.onDecider} />}
    </>
  );
}
