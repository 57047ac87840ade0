import { Spinner } from '@fluentui/react-components';
import { Screen } from './Screen';

export function Waiting({ label, words }: { label: string; words: string }) {
  return (
    <Screen label={label}>
      <Spinner size="tiny" label={words} />
    </Screen>
  );
}
