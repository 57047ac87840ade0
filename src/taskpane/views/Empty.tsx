import { Button, makeStyles } from '@fluentui/react-components';
import { Table48Regular } from '@fluentui/react-icons';
import { Screen } from './Screen';
import { useShared } from './shared';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: '8px', padding: '40px 8px 24px', '& p': { margin: 0 } },
});

/** Nothing here yet: what is missing, and the way to it. */
export function Empty(props: { label: string; fact: string; next: string; action: string; onAction: () => void; other?: { readonly label: string; readonly run: () => void } }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <Screen label={props.label}>
      <div className={styles.empty}>
        <Table48Regular aria-hidden />
        <h1 className={shared.title}>{props.fact}</h1>
        <p>{props.next}</p>
        <Button appearance="primary" onClick={props.onAction}>
          {props.action}
        </Button>
        {props.other === undefined ? null : <Button onClick={props.other.run}>{props.other.label}</Button>}
      </div>
    </Screen>
  );
}
