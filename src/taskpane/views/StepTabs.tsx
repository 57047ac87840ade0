import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { STEPS, type Step } from '../state/steps';

const useStyles = makeStyles({
  bar: { containerType: 'inline-size', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  list: { justifyContent: 'space-around' },
  tab: { padding: '10px 4px', minWidth: 0 },
  long: { '@container (max-width: 21rem)': { display: 'none' } },
  short: { display: 'none', '@container (max-width: 21rem)': { display: 'inline' } },
});

/** The four steps; a narrow pane shows their short names, a screen reader always hears the long ones. */
export function StepTabs({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label="步骤">
      <TabList
        className={styles.list}
        selectedValue={step}
        onTabSelect={(_event, { value }) => {
          const chosen = STEPS.find(({ id }) => id === value);
          if (chosen !== undefined) onStep(chosen.id);
        }}
      >
        {STEPS.map(({ id, label, short }) => (
          <Tab key={id} value={id} className={styles.tab} aria-label={label} id={`tab-${id}`} aria-controls="step">
            <span className={styles.long}>{label}</span>
            <span className={styles.short}>{short}</span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
