import { makeStyles } from '@fluentui/react-components';
import { useShared } from './shared';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.25em', overflowWrap: 'anywhere', '& li': { marginBottom: '4px' } } });

/** Sentences, one a line. */
export function Notes({ notes, label }: { notes: readonly string[]; label: string }) {
  const styles = useStyles();
  const shared = useShared();
  if (notes.length === 0) return null;
  return (
    <ul className={`${styles.list} ${shared.note}`} aria-label={label}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
