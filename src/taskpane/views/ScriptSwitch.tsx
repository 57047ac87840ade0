import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Script } from '../../scheme/scheme';

/** For a document in traditional characters: its own words, or the same in simplified ones. */
export function ScriptSwitch({ script, onScript }: { script: Script; onScript: (script: Script) => void }) {
  return (
    <Field label="表上的字">
      <RadioGroup layout="horizontal" value={script} onChange={(_event, { value }) => onScript(value === 'simplified' ? 'simplified' : 'document')}>
        <Radio value="document" label="繁体，照原文" />
        <Radio value="simplified" label="简体" />
      </RadioGroup>
    </Field>
  );
}
