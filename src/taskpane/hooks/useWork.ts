import { useCallback, useState } from 'react';
import { troubleMessage } from '../state/trouble';
import type { Message } from '../state/message';

export interface Work {
  /** What is being done; null while nothing is. */
  readonly busy: string | null;
  /** What was done last, or what stood in its way. */
  readonly said: Message | null;
  /** `undone` says what did not come about when something is thrown: "没有固化". */
  readonly run: (busy: string, undone: string, work: () => Promise<Message | null>) => void;
  readonly say: (message: Message | null) => void;
}

/** One thing after the other, each with its words. */
export function useWork(): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, say] = useState<Message | null>(null);
  const run = useCallback((doing: string, undone: string, work: () => Promise<Message | null>): void => {
    setBusy(doing);
    say(null);
    work().then(
      (message) => {
        setBusy(null);
        say(message);
      },
      (reason: unknown) => {
        setBusy(null);
        say(troubleMessage(reason, { undone }));
      },
    );
  }, []);
  return { busy, said, run, say };
}
