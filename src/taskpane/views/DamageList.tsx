import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Understood } from '../state/understand';
import { mendNote } from '../../wording/index';
import { useShared } from './shared';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** Words that look damaged: each mend is off until somebody turns it on; what is left must have been looked at. */
export function DamageList(props: {
  understood: Understood;
  accepted: readonly number[];
  asIs: boolean;
  onAccepted: (accepted: readonly number[]) => void;
  onAsIs: (asIs: boolean) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { made, damage } = props.understood;
  if (made.mends.length === 0 && damage.length === 0) return null;
  return (
    <section className={shared.block} aria-label="像是损坏的文字">
      <h2 className={shared.heading}>像是损坏的文字</h2>
      {made.mends.length === 0 ? null : <p className={shared.note}>更正只在表上改，引用照原文。</p>}
      {made.mends.map(({ from, to, line, reason }, index) => (
        <Checkbox
          key={`${line}-${from}-${index}`}
          checked={props.accepted.includes(index)}
          label={`第 ${line} 行“${from}”更正为“${to}”。${mendNote(reason)}`}
          onChange={(_event, { checked }) => props.onAccepted(checked === true ? [...props.accepted, index] : props.accepted.filter((one) => one !== index))}
        />
      ))}
      {damage.length === 0 ? null : (
        <>
          <p className={shared.note}>没有更正的 {damage.length} 处：</p>
          <ul className={styles.list}>
            {damage.map(({ line, words, what }, index) => (
              <li key={`${line}-${index}`}>{`第 ${line} 行“${words}”：${what}。`}</li>
            ))}
          </ul>
          <Checkbox checked={props.asIs} label={`这 ${damage.length} 处都看过了，照原样`} onChange={(_event, { checked }) => props.onAsIs(checked === true)} />
        </>
      )}
    </section>
  );
}
