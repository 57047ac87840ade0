import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Decider } from '../state/draft';

const useStyles = makeStyles({ fields: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 8rem', minWidth: 0 }, '& .fui-Input': { minWidth: 0, width: '100%' }, '& input': { minWidth: 0, width: '100%' } } });

/** 谁定的, 哪天定的. */
export function DeciderFields({ decider, onDecider }: { decider: Decider; onDecider: (decider: Decider) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label="谁定的">
        <Input value={decider.by} onChange={(_event, { value }) => onDecider({ ...decider, by: value })} />
      </Field>
      <Field label="哪天定的">
        <Input type="date" value={decider.day} onChange={(_event, { value }) => onDecider({ ...decider, day: value })} />
      </Field>
    </div>
  );
}
