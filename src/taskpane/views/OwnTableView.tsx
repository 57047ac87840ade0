import { Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { INTAKE_ROLES, type IntakeRole } from '../../intake/columnWords';
import { ROLE_WORDS } from '../../wording';
import type { OwnView } from '../state/ownSheet';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';

const useStyles = makeStyles({
  facts: { margin: 0, '& dt': { float: 'left', clear: 'left', width: '5em', color: '#5C5C5C' }, '& dd': { margin: '0 0 4px 5.5em', overflowWrap: 'anywhere' } },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))', gap: '8px' },
  more: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '& ul': { margin: '8px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
    '& li': { overflowWrap: 'anywhere' },
  },
});

/** What was understood: the head, each column, how much was read, and what was not sure. */
export function OwnTableView({ name, view, onRole }: { name: string; view: OwnView; onRole: (column: number, role: IntakeRole) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const { clauses, questions } = view;
  return (
    <>
      <section className={shared.block} aria-label="认出来的">
        <h1 className={shared.title}>{name}</h1>
        <dl className={styles.facts}>
          <dt>表头</dt>
          <dd>{view.head ?? '没有找到'}</dd>
          <dt>考核项</dt>
          <dd>
            {view.items} 项，标准分共 {view.total} 分
          </dd>
          <dt>规定</dt>
          <dd>
            读出 {clauses.length} 条{questions.length === 0 ? '' : `，要定的 ${questions.length} 条`}
          </dd>
        </dl>
      </section>
      <section className={shared.block} aria-labelledby="own-columns">
        <h2 className={shared.heading} id="own-columns">
          每一列是什么
        </h2>
        <div className={styles.columns}>
          {view.columns.map(({ column, letters, heading, role }) => (
            <Field key={column} label={`${letters}　${heading === '' ? '没有表头' : heading.replace(/\s+/gu, '')}`}>
              <Select value={role} onChange={(_event, { value }) => onRole(column, INTAKE_ROLES.find((one) => one === value) ?? role)}>
                {INTAKE_ROLES.map((one) => (
                  <option key={one} value={one}>
                    {ROLE_WORDS[one]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </section>
      {view.doubts.map((sentence) => (
        <MessageCard key={sentence} message={{ tone: 'ask', fact: sentence }} />
      ))}
      {clauses.length === 0 ? null : (
        <details className={styles.more}>
          <summary>读出的 {clauses.length} 条规定</summary>
          <ul>
            {clauses.map(({ place, words, says }) => (
              <li key={`${place} ${words}`}>
                {words}
                <p className={shared.note}>
                  {place}　{says}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.mends.length === 0 ? null : (
        <details className={mergeClasses(styles.more)}>
          <summary>疑似误字 {view.mends.length} 处</summary>
          <ul>
            {view.mends.map((mend) => (
              <li key={mend}>{mend}</li>
            ))}
          </ul>
          <p className={shared.note}>只列出来，没有改。要改的请在表上改。</p>
        </details>
      )}
    </>
  );
}
