import { Field, Select, makeStyles } from '@fluentui/react-components';
import { INTAKE_ROLES, type IntakeRole, type RecognisedTable } from '../../intake/index';
import { ROLE_WORDS } from '../../wording/index';
import { useShared } from './shared';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))', gap: '8px' },
});

/** Every column with what it was taken for; another choice is read again. */
export function ColumnRoles(props: { table: RecognisedTable; roles: Readonly<Record<number, IntakeRole>>; onRoles: (roles: Readonly<Record<number, IntakeRole>>) => void }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <section className={shared.block} aria-label="各列">
      <h2 className={shared.heading}>各列的用处</h2>
      <p className={shared.note}>认得不对的请改，改了重新读。</p>
      <div className={styles.list}>
        {props.table.columns.map(({ column, heading, role }) => (
          <Field key={column} label={`${column + 1}. ${heading === '' ? '没有表头' : heading.replace(/\s+/gu, '')}`}>
            <Select value={role} onChange={(_event, { value }) => props.onRoles({ ...props.roles, [column]: INTAKE_ROLES.find((one) => one === value) ?? role })}>
              {INTAKE_ROLES.map((one) => (
                <option key={one} value={one}>{ROLE_WORDS[one]}</option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}
