import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { OfficeKey } from '../../scheme/office';
import type { Assessment } from '../state/assessment';
import { supposable } from '../state/supposable';
import type { Supposed } from '../state/whatIf';

/** Another answer to one question of the document, or to one that the office decides for all units. */
export function SupposeDecision({ assessment, onSuppose }: { assessment: Assessment; onSuppose: (supposed: Supposed | null) => void }) {
  const questions = supposable(assessment);
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const question = questions.find((one) => one.key === key);
  const suppose = (given: string): void => {
    setValue(given);
    const written = given.trim();
    if (question === undefined || written === '' || question.problem(written) !== null) onSuppose(null);
    else onSuppose(question.office ? { kind: 'office', key: question.key as OfficeKey, value: written } : { kind: 'decision', key: question.key, value: written });
  };
  const problem = question === undefined || value.trim() === '' ? null : question.problem(value.trim());
  return (
    <>
      <Field label="口径">
        <Select
          value={key}
          onChange={(_event, chosen) => {
            setKey(chosen.value);
            setValue('');
            onSuppose(null);
          }}
        >
          <option value="">请选一条</option>
          {questions.map((one) => (
            <option key={one.key} value={one.key}>
              {one.question}
            </option>
          ))}
        </Select>
      </Field>
      {question === undefined ? null : (
        <Field label="改成" hint={`现在：${question.now}`} {...(problem === null ? {} : { validationState: 'error', validationMessage: problem })}>
          {question.choices.length > 0 ? (
            <Select value={value} onChange={(_event, chosen) => suppose(chosen.value)}>
              <option value="">请选</option>
              {question.choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </Select>
          ) : (
            <Input value={value} onChange={(_event, chosen) => suppose(chosen.value)} />
          )}
        </Field>
      )}
    </>
  );
}
