import { Button } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';
import type { Message } from '../state/message';
import { MessageCard } from './MessageCard';
import { OpenPoints } from './OpenPoints';
import { Screen } from './Screen';
import { useShared } from './shared';

/** A document whose sheets cannot be made here: said plainly, with what can be done and what the office has to decide first. */
export function NoSheets({ scheme, message, onBack }: { scheme: Scheme; message: Message; onBack: () => void }) {
  const shared = useShared();
  const questions = scheme.readings.filter(({ decision }) => decision === null);
  return (
    <Screen label="单位和口径" foot={<Button onClick={onBack}>换一个方案</Button>}>
      <div>
        <h1 className={shared.title}>{scheme.short}</h1>
        <p className={shared.note}>{scheme.source}</p>
      </div>
      <MessageCard message={message} />
      {questions.length === 0 ? null : (
        <section className={shared.block} aria-labelledby="undecided">
          <h2 className={shared.heading} id="undecided">
            待定口径 {questions.length} 题
          </h2>
          <p className={shared.note}>原文没有写明，算结果以前要由您们定。</p>
          {questions.map(({ key, question, quote, choices }) => (
            <details key={key}>
              <summary>{question}</summary>
              <blockquote className={shared.quote}>{quote}</blockquote>
              <ul>
                {choices.map(({ value, label }) => (
                  <li key={value}>{label}</li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
      {scheme.settings.length === 0 ? null : (
        <section className={shared.block} aria-labelledby="own">
          <h2 className={shared.heading} id="own">
            本单位自定 {scheme.settings.length} 项
          </h2>
          {scheme.settings.map(({ key, question, quote }) => (
            <details key={key}>
              <summary>{question}</summary>
              <blockquote className={shared.quote}>{quote}</blockquote>
            </details>
          ))}
        </section>
      )}
      <OpenPoints scheme={scheme} />
    </Screen>
  );
}
