import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';

/** Which kind of 测评 the names below are voted in; none is chosen beforehand where there are several. */
export function CategoryChoice({ scheme, category, onCategory }: { scheme: Scheme; category: string; onCategory: (category: string) => void }) {
  const kinds = scheme.ballot?.kinds ?? [];
  return (
    <Field label="测评类别">
      <RadioGroup value={category} onChange={(_event, { value }) => onCategory(value)}>
        {kinds.map(({ id }) => (
          <Radio key={id} value={id} label={id} />
        ))}
      </RadioGroup>
    </Field>
  );
}
