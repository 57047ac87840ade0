import { Field, Radio, RadioGroup } from '@fluentui/react-components';

/** For a kind of 测评 with contents: one vote on the whole, or one on each content. */
export function TallyChoice({ byContent, onByContent }: { byContent: boolean; onByContent: (byContent: boolean) => void }) {
  return (
    <Field label="计票方式">
      <RadioGroup value={byContent ? 'content' : 'whole'} onChange={(_event, { value }) => onByContent(value === 'content')}>
        <Radio value="whole" label="每个对象一行（总的一票）" />
        <Radio value="content" label="每项内容一行" />
      </RadioGroup>
    </Field>
  );
}
