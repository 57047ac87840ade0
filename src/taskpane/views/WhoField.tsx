import { Field, Input } from '@fluentui/react-components';

/** Who works here: asked once, kept on this machine. */
export function WhoField(props: { label: string; name: string; problem?: string | undefined; onName: (name: string) => void }) {
  const { problem } = props;
  return (
    <Field label={props.label} hint="填一次，这台电脑记住。" {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}>
      <Input value={props.name} onChange={(_event, { value }) => props.onName(value)} />
    </Field>
  );
}
