import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';
import { announce, type Meeting } from '../state/existing';
import { unitLines } from '../state/unitLines';
import { MessageCard } from './MessageCard';
import { QuestionCard } from './QuestionCard';
import { Screen } from './Screen';
import { useShared } from './shared';

/** What the user has set for the sheets to come. */
export interface Settings {
  readonly units: string;
  readonly year: string;
  /** Answers that differ from the template's. */
  readonly decisions: Readonly<Record<string, string>>;
}

const useStyles = makeStyles({
  year: { maxWidth: '12rem' },
  point: {
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '& blockquote, & p': { marginTop: '8px', marginBottom: 0 },
  },
  names: { '& textarea': { minHeight: '8rem', maxHeight: '20rem' } },
});

/** 2 单位和口径: who is assessed, and how the open words are read; then the one action that writes sheets. */
export function UnitsAndReadings(props: {
  scheme: Scheme;
  settings: Settings;
  meeting: Meeting;
  /** The user pressed the button and units have sheets already. */
  asking: boolean;
  onSettings: (settings: Settings) => void;
  onMake: () => void;
  onRebuild: () => void;
  onOnlyMissing: () => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { scheme, settings, meeting } = props;
  const { units, problems } = unitLines(settings.units);
  const yearMissing = settings.year.trim() === '';
  return (
    <Screen
      label="单位和口径"
      foot={
        props.asking ? (
          <AskAboutExisting {...props} />
        ) : (
          <>
            <p className={shared.note}>{yearMissing ? '先填考核年度。' : announce(meeting)}</p>
            <Button appearance="primary" disabledFocusable={units.length === 0 || yearMissing} onClick={props.onMake}>
              生成考核表
            </Button>
          </>
        )
      }
    >
      <h1 className={shared.title}>{scheme.short}</h1>
      <div className={shared.block}>
        <Field label="单位（从名单里复制，一行一家）" className={styles.names}>
          <Textarea value={settings.units} resize="vertical" onChange={(_event, { value }) => props.onSettings({ ...settings, units: value })} />
        </Field>
        <p className={shared.note} role="status">
          <b>{units.length} 家</b>
        </p>
        {problems.map(({ key, message, fixes }) => (
          <MessageCard key={key} message={message} actions={fixes.map(({ label, text }) => ({ label, run: () => props.onSettings({ ...settings, units: text }) }))} />
        ))}
      </div>
      <Field label="考核年度" className={styles.year}>
        <Input value={settings.year} onChange={(_event, { value }) => props.onSettings({ ...settings, year: value })} />
      </Field>
      <Readings {...props} />
      <OpenPoints scheme={scheme} />
    </Screen>
  );
}

function Readings({ scheme, settings, onSettings }: Pick<Parameters<typeof UnitsAndReadings>[0], 'scheme' | 'settings' | 'onSettings'>) {
  const shared = useShared();
  const decide = (key: string, decided: string, own: string | null): void => {
    const { [key]: _before, ...others } = settings.decisions;
    onSettings({ ...settings, decisions: decided === own ? others : { ...others, [key]: decided } });
  };
  if (scheme.readings.length === 0) return null;
  return (
    <section className={shared.block} aria-labelledby="readings">
      <h2 className={shared.heading} id="readings">
        口径 {scheme.readings.length} 题
      </h2>
      <p className={shared.note}>原文没有写明的地方。方案已写下口径和理由，您们可以改定；改了会印在表下。</p>
      {scheme.readings.map((reading, index) => (
        <QuestionCard
          key={reading.key}
          number={index + 1}
          reading={reading}
          decision={settings.decisions[reading.key] ?? reading.decision}
          onDecide={(value) => decide(reading.key, value, reading.decision)}
        />
      ))}
    </section>
  );
}

/** What the words leave to the assessors while entering: nothing to decide now, but to be known beforehand. */
function OpenPoints({ scheme }: { scheme: Scheme }) {
  const styles = useStyles();
  const shared = useShared();
  if (scheme.open.length === 0) return null;
  return (
    <section className={shared.block} aria-labelledby="open-points">
      <h2 className={shared.heading} id="open-points">
        登记时认定 {scheme.open.length} 题
      </h2>
      <p className={shared.note}>原文没有写明，逐件登记时由考核组认定。</p>
      {scheme.open.map(({ question, quote, handling, clauses }) => (
        <details key={question} className={styles.point}>
          <summary>{question}</summary>
          <blockquote className={shared.quote}>{quote}</blockquote>
          <p>{handling}</p>
          {clauses.length === 0 ? null : <p className={shared.note}>涉及 {clauses.join('、')}</p>}
        </details>
      ))}
    </section>
  );
}

function AskAboutExisting({ meeting, scheme, settings, onRebuild, onOnlyMissing, onCancel }: Parameters<typeof UnitsAndReadings>[0]) {
  const { existing, missing } = meeting;
  const names = existing.map(({ unit }) => unit);
  const some = names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 家` : names.join('、');
  return (
    <MessageCard
      message={{
        tone: 'ask',
        fact: `“${scheme.short}”${settings.year} 年度，${some}在本工作簿中已有表。`,
        next: '重做会按现在的口径换新表，已填的查实数、案件和理由都带过去。',
      }}
      actions={[
        { label: `保留已填的数，重做 ${existing.length} 张`, run: onRebuild },
        ...(missing.length === 0 ? [] : [{ label: `只新建缺的 ${missing.length} 张`, run: onOnlyMissing }]),
        { label: '先不动', run: onCancel },
      ]}
    />
  );
}
