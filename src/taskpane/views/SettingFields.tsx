import { Field, Input, Textarea } from '@fluentui/react-components';
import type { Scheme, Setting } from '../../scheme/scheme';
import { settingTrouble, type Draft } from '../state/draft';
import { useShared } from './shared';

/** 本单位自定: what the words leave to the office, each with those words. Nothing is filled in beforehand. */
export function SettingFields({ scheme, draft, onDraft }: { scheme: Scheme; draft: Draft; onDraft: (draft: Draft) => void }) {
  const shared = useShared();
  if (scheme.settings.length === 0) return null;
  const set = scheme.settings.filter(({ key, value }) => (draft.decisions[key] ?? value ?? '').trim() !== '').length;
  return (
    <section className={shared.block} aria-labelledby="settings">
      <h2 className={shared.heading} id="settings">
        本单位自定 {scheme.settings.length} 项，已定 {set} 项
      </h2>
      <p className={shared.note}>原文留给本单位定的。没有定的，靠它的结果不算。</p>
      {scheme.settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          typed={draft.decisions[setting.key] ?? setting.value ?? ''}
          onTyped={(value) => onDraft({ ...draft, decisions: { ...draft.decisions, [setting.key]: value } })}
        />
      ))}
    </section>
  );
}

function SettingField({ setting, typed, onTyped }: { setting: Setting; typed: string; onTyped: (value: string) => void }) {
  const trouble = settingTrouble(setting, typed);
  const { question, quote, kind } = setting;
  const told = trouble === null ? {} : ({ validationState: 'error', validationMessage: trouble } as const);
  return (
    <Field label={question} hint={`原文：${quote}`} {...told}>
      {kind === 'bands' ? (
        <Textarea resize="vertical" value={typed} onChange={(_event, { value }) => onTyped(value)} />
      ) : (
        <Input
          value={typed}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' || kind === 'percent' ? 'decimal' : 'text'}
          contentAfter={kind === 'percent' ? '%' : null}
          onChange={(_event, { value }) => onTyped(value)}
        />
      )}
    </Field>
  );
}
