import { useEffect, useState } from 'react';
import type { OwnScheme } from '../../scheme/ownScheme';
import type { Message } from '../state/message';
import { NO_ANSWERS, understand, type BringInAnswers, type Understanding } from '../state/understand';
import { readTaken, type Taken } from '../state/taken';
import { troubleMessage } from '../state/trouble';
import { BringInSource } from './BringInSource';
import type { GivenAnswers } from './ChooseStep';
import { UnderstoodScreen } from './UnderstoodScreen';
import { Waiting } from './Waiting';

/** Milliseconds in which the pane shows that it is at work, before the work holds it up. */
const PAINT = 30;

/** 引入本单位的细则: first what it is and who it is for, then what was understood of it, then it is kept in the workbook. */
export function BringIn(props: {
  keep: (own: OwnScheme) => Promise<void>;
  onBack: () => void;
  onKept: (scheme: { readonly id: string; readonly short: string }, answers: GivenAnswers) => void;
}) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [answers, setAnswers] = useState<BringInAnswers>({ title: '', short: '', body: '', ...NO_ANSWERS });
  const [reading, setReading] = useState(false);
  const [understanding, setUnderstanding] = useState<Understanding | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Message | null>(null);

  const take = (one: Taken | null): void => {
    setTaken(one);
    const title = one === null ? '' : (readTaken(one, {}).title ?? '');
    setAnswers({ ...answers, ...NO_ANSWERS, title });
    setUnderstanding(null);
  };
  useEffect(() => {
    if (!reading || taken === null) return undefined;
    setBusy(true);
    const timer = setTimeout(() => {
      setUnderstanding(understand(taken, answers));
      setBusy(false);
    }, PAINT);
    return () => clearTimeout(timer);
  }, [reading, taken, answers]);

  if (!reading || taken === null) {
    return (
      <BringInSource
        taken={taken}
        answers={answers}
        onTaken={take}
        onAnswers={setAnswers}
        onBack={props.onBack}
        onRead={() => {
          setTrouble(null);
          setReading(true);
        }}
      />
    );
  }
  if (understanding === null) return <Waiting label="引入细则" words="正在读细则" />;
  const use = async (given: GivenAnswers): Promise<void> => {
    if (!understanding.ok || busy) return;
    const { own, scheme } = understanding.opened;
    setBusy(true);
    setTrouble(null);
    try {
      await props.keep(own);
    } catch (reason) {
      setTrouble(troubleMessage(reason, { undone: `“${scheme.short}”没有存进工作簿` }));
      setBusy(false);
      return;
    }
    props.onKept({ id: own.id, short: scheme.short }, given);
  };
  return (
    <UnderstoodScreen
      understanding={understanding}
      answers={answers}
      busy={busy}
      trouble={trouble}
      onAnswers={setAnswers}
      onBack={() => {
        setReading(false);
        setUnderstanding(null);
      }}
      onUse={(given) => void use(given)}
    />
  );
}
