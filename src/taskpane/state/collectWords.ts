import type { CollectLook } from './collecting';
import type { Message } from './message';

/** What was read, before anything is written. */
export function lookedMessage({ back, refusedFiles, missing }: CollectLook): Message {
  const parts = [`读懂 ${back.length} 份`, ...(refusedFiles === 0 ? [] : [`${refusedFiles} 份不收`]), ...(missing.length === 0 ? [] : [`${missing.length} 家还没有交`])];
  const changed = back.filter(({ changes }) => changes.length > 0).length;
  if (back.length === 0) return { tone: 'stop', fact: '一份也没有收，工作簿没有动。', next: '请看下面的原因，改好后再选。' };
  return { tone: 'ask', fact: `${parts.join('，')}。`, next: `写进工作簿：生成“自查对照”表${back.some(({ scores }) => scores.length > 0) ? '，自查分填进各家的表' : ''}。考核的查实数不动。${changed === 0 ? '' : `有 ${changed} 家原来收过、这次不一样，请看下面，再选要不要覆盖。`}` };
}

/** 甲局 8.2.1：2 → 3 */
export function changeNotes({ back }: CollectLook): readonly string[] {
  return back.flatMap(({ unit, changes }) => changes.map(({ place, before, after }) => `${unit} ${place}：${before} → ${after === '' ? '空' : after}`));
}

/** What one line says of the entries still open: 未查 3 条，待评 5 条 */
export function openWords(selfPending: number, assessedPending: number): string {
  const parts = [...(selfPending === 0 ? [] : [`自查未查 ${selfPending} 条`]), ...(assessedPending === 0 ? [] : [`考核待评 ${assessedPending} 条`])];
  return parts.join('，');
}

export function writtenMessage(units: number, kept: number): Message {
  return { tone: 'done', fact: `${units} 家的自查已写进“自查对照”表。`, next: kept === 0 ? '考核的查实数没有动。请保存工作簿。' : `${kept} 家没有覆盖，保留原来收的。请保存工作簿。` };
}
