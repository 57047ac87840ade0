import { useEffect, useState, type ComponentType } from 'react';
import { FileTrouble, fileMessage } from '../state/fileTrouble';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { Waiting } from './Waiting';

/**
 * A view whose script is read when it is first shown, so that the pane opens sooner: the first step needs none of the others. Where the
 * script cannot be read, the view says so and offers to try again.
 */
export function later<Props extends object>(label: string, load: () => Promise<ComponentType<Props>>, script = 'steps.js'): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(() => loaded);
    const [stuck, setStuck] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setStuck(true),
      );
    }, [attempt]);
    if (View !== null) return <View {...props} />;
    if (!stuck) return <Waiting label={label} words={`正在打开“${label}”`} />;
    const again = (): void => {
      setStuck(false);
      setAttempt(attempt + 1);
    };
    return (
      <Screen label={label}>
        <MessageCard message={fileMessage(new FileTrouble(`“${label}”`, script))} actions={[{ label: '重试', run: again }]} />
      </Screen>
    );
  };
}
