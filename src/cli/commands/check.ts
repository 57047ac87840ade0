import { checkScheme } from '../../scheme/check/checkScheme';
import { SEVERITIES } from '../../scheme/check/counts';
import { namesItsPlace, type Finding } from '../../scheme/check/finding';
import { BadInput } from '../badInput';
import { openTemplate } from '../templates';

/** `kaohe check`: 体检 of a scheme beside the document it comes from. What it finds is its answer, so it ends well. */
export function check(name: string, { json }: { readonly json: boolean }): string {
  const { scheme, sourceText } = openTemplate(name);
  if (sourceText === null) {
    throw new BadInput([`${name} 旁边没有 source.txt，对不了原文。请把考核细则原文存成 source.txt，放在 scheme.yaml 同一个文件夹里。`]);
  }
  const findings = checkScheme(scheme, sourceText);
  if (json) {
    return JSON.stringify(findings.map(({ code, severity, place, sentence, key, choices, answer }) => ({ code, severity, place, key: key ?? null, message: sentence, choices: choices ?? [], answer: answer ?? null })));
  }
  const groups = SEVERITIES.map(([severity, title]) => ({ title, found: findings.filter((finding) => finding.severity === severity) }));
  return [
    `${scheme.title} 体检：${groups.map(({ title, found }) => `${title} ${found.length} 处`).join('，')}。`,
    ...groups.flatMap(({ title, found }) => (found.length === 0 ? [] : ['', title, ...found.map(line)])),
  ].join('\n');
}

function line(finding: Finding): string {
  return namesItsPlace(finding) ? `  ${finding.sentence}` : `  ${finding.place}：${finding.sentence}`;
}
