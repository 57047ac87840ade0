import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../scheme/check/counts';
import { namesItsPlace, type Finding } from '../../scheme/check/finding';
import { useFile } from '../hooks/useFile';
import { foundWords, type ListedScheme } from '../state/catalogue';
import { fileMessage } from '../state/fileTrouble';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';

const useStyles = makeStyles({
  check: {
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
  },
  group: { marginTop: '12px' },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  finding: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  choices: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** 体检 of the chosen scheme, shut at first: what is to be put right, what is to be decided, what is good to know. `findings` of a scheme that has no file. */
export function SchemeCheck({ scheme, findings }: { scheme: ListedScheme; findings?: readonly Finding[] }) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.check} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{foundWords(scheme.found)}</summary>
      {!opened ? null : findings === undefined ? <FindingsOfFile id={scheme.id} short={scheme.short} /> : <Findings findings={findings} />}
    </details>
  );
}

function FindingsOfFile({ id, short }: { id: string; short: string }) {
  const shared = useShared();
  const { file, retry } = useFile<readonly Finding[]>(`templates/${id}.check.json`, `“${short}”的体检`);
  if (file.state === 'waiting') return <p className={shared.note} role="status">正在打开</p>;
  if (file.state === 'stuck') return <MessageCard message={fileMessage(file.trouble)} actions={[{ label: '重试', run: retry }]} />;
  return <Findings findings={file.value} />;
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const shared = useShared();
  const groups = SEVERITIES.map(([severity, title]) => ({ title, found: findings.filter((finding) => finding.severity === severity) }));
  return (
    <>
      {groups.map(({ title, found }) =>
        found.length === 0 ? null : (
          <section key={title} className={styles.group} aria-label={title}>
            <h2 className={shared.heading}>
              {title} {found.length} 处
            </h2>
            <ul className={styles.list}>
              {found.map((finding, index) => (
                <li key={index} className={styles.finding}>
                  {namesItsPlace(finding) ? null : <p className={shared.note}>{finding.place}</p>}
                  <p>{finding.sentence}</p>
                  {finding.choices === undefined || finding.choices.length === 0 ? null : (
                    <ul className={styles.choices} aria-label="可以定为">
                      {finding.choices.map(({ value, label }) => (
                        <li key={value}>{label}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}
