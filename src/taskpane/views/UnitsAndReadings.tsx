import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';
import { schemeKind, subjectOf } from '../../workbook/schemeKind';
import { hasContents, unsettled, type Draft } from '../state/draft';
import type { Meeting } from '../state/existing';
import { askAbout } from '../state/otherSheets';
import { unitLines } from '../state/unitLines';
import { CategoryChoice } from './CategoryChoice';
import { MessageCard } from './MessageCard';
import { OpenPoints } from './OpenPoints';
import { Readings } from './Readings';
import { Screen } from './Screen';
import { ScriptSwitch } from './ScriptSwitch';
import { SettingFields } from './SettingFields';
import { useShared } from './shared';
import { TallyChoice } from './TallyChoice';

const useStyles = makeStyles({
  year: { maxWidth: '12rem' },
  names: { '& textarea': { minHeight: '8rem', maxHeight: '20rem' } },
});

/** 2 单位和口径: who is assessed, and how the open words are read; then the one action that writes sheets. */
export function UnitsAndReadings(props: {
  scheme: Scheme;
  draft: Draft;
  meeting: Meeting;
  /** What the action makes and what it leaves alone. */
  announced: string;
  /** There is something to make. */
  ready: boolean;
  /** The user pressed the button and units have sheets already. */
  asking: boolean;
  onDraft: (draft: Draft) => void;
  onMake: () => void;
  onRebuild: () => void;
  onOnlyMissing: () => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { scheme, draft, onDraft } = props;
  const { units, problems } = unitLines(draft.units);
  const subject = subjectOf(schemeKind(scheme));
  const missing = missingWords(scheme, draft);
  return (
    <Screen
      label="单位和口径"
      foot={
        props.asking ? (
          <AskAboutExisting {...props} />
        ) : (
          <>
            <p className={shared.note}>{missing ?? `${props.announced}${undecidedWords(scheme, draft)}`}</p>
            <Button appearance="primary" disabledFocusable={!props.ready || missing !== null} onClick={props.onMake}>
              生成考核表
            </Button>
          </>
        )
      }
    >
      <h1 className={shared.title}>{scheme.short}</h1>
      {scheme.ballot === null ? null : <CategoryChoice scheme={scheme} category={draft.category} onCategory={(category) => onDraft({ ...draft, category })} />}
      {hasContents(scheme, draft) ? <TallyChoice byContent={draft.byContent} onByContent={(byContent) => onDraft({ ...draft, byContent })} /> : null}
      <div className={shared.block}>
        <Field label={`${subject}（从名单里复制，一行一${subject === '单位' ? '家' : '个'}）`} className={styles.names}>
          <Textarea value={draft.units} resize="vertical" onChange={(_event, { value }) => onDraft({ ...draft, units: value })} />
        </Field>
        <p className={shared.note} role="status">
          <b>
            {units.length} {subject === '单位' ? '家' : '个'}
          </b>
        </p>
        {problems.map(({ key, message, fixes }) => (
          <MessageCard key={key} message={message} actions={fixes.map(({ label, text }) => ({ label, run: () => onDraft({ ...draft, units: text }) }))} />
        ))}
      </div>
      <Field label="考核年度" className={styles.year}>
        <Input value={draft.year} onChange={(_event, { value }) => onDraft({ ...draft, year: value })} />
      </Field>
      {scheme.simplified === null ? null : <ScriptSwitch script={draft.script} onScript={(script) => onDraft({ ...draft, script })} />}
      <SettingFields scheme={scheme} draft={draft} onDraft={onDraft} />
      <Readings scheme={scheme} draft={draft} onDraft={onDraft} />
      <OpenPoints scheme={scheme} />
    </Screen>
  );
}

/** What keeps sheets from being made; null when nothing does. */
function missingWords(scheme: Scheme, draft: Draft): string | null {
  if (draft.year.trim() === '') return '先填考核年度。';
  if (scheme.ballot !== null && draft.category === '') return '先选测评类别。';
  const { wrong } = unsettled(scheme, draft);
  return wrong.length === 0 ? null : `先改好本单位自定的 ${wrong.length} 项：${wrong.map(({ question }) => question).join('；')}`;
}

function undecidedWords(scheme: Scheme, draft: Draft): string {
  const { undecided } = unsettled(scheme, draft);
  return undecided === 0 ? '' : `还有 ${undecided} 题口径待定，靠它们的先不算。`;
}

function AskAboutExisting({ meeting, scheme, draft, onRebuild, onOnlyMissing, onCancel }: Parameters<typeof UnitsAndReadings>[0]) {
  const { existing, missing } = meeting;
  return (
    <MessageCard
      message={askAbout(meeting, scheme.short, draft.year, schemeKind(scheme) === 'clauses')}
      actions={[
        { label: `保留已填的数，重做 ${existing.length} 张`, run: onRebuild },
        ...(missing.length === 0 ? [] : [{ label: `只新建缺的 ${missing.length} 张`, run: onOnlyMissing }]),
        { label: '先不动', run: onCancel },
      ]}
    />
  );
}
