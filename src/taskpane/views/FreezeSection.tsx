import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Freezing } from '../../workbook/freezing/frozenMark';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { rewriteSheets } from '../book/rewriteSheets';
import { readFilesBook } from '../hooks/readFilesBook';
import { useWork } from '../hooks/useWork';
import { freezePlan, thawPlan, type FreezePlan, type ThawPlan } from '../state/freezing';
import { askToFreeze, askToThaw, freezeNotes, frozenMessage, sheetWords, thawNotes, thawedMessage } from '../state/freezeWords';
import { MessageCard } from './MessageCard';
import { Notes } from './Notes';
import { useShared } from './shared';
import { Working } from './Working';

type Asking = { readonly kind: 'freeze'; readonly plan: FreezePlan; readonly how: Freezing; readonly notes: readonly string[] } | { readonly kind: 'thaw'; readonly plan: ThawPlan; readonly notes: readonly string[] };

/** 固化 and 恢复: says first what will happen, sheet by sheet; then does all of it, or nothing. */
export function FreezeSection({ how, sheets, onRefresh }: { how: Freezing; sheets: readonly UnitSheet[]; onRefresh: () => Promise<unknown> }) {
  const shared = useShared();
  const work = useWork();
  const [asking, setAsking] = useState<Asking | null>(null);
  useEffect(() => setAsking(null), [how]);
  const frozen = sheets.filter((sheet) => sheet.frozen !== undefined);

  const lookToFreeze = (): void =>
    work.run('正在看各张表的公式', '公式没有读出来', async () => {
      const book = await readFilesBook();
      const plan = freezePlan(book.groups, how);
      const notes = freezeNotes(plan, how, book.elsewhere);
      if (plan.lines.length === 0) return { tone: 'info', fact: '没有可以固化的 KH 公式，什么也没有动。', ...(notes.length === 0 ? {} : { next: notes.join('') }) };
      setAsking({ kind: 'freeze', plan, how, notes });
      return null;
    });
  const lookToThaw = (): void =>
    work.run('正在看固化过的表', '固化过的表没有读出来', async () => {
      const plan = thawPlan((await readFilesBook()).groups);
      const notes = thawNotes(plan);
      if (plan.rewrites.length === 0) return { tone: 'info', fact: '没有能恢复的表，什么也没有动。', ...(notes.length === 0 ? {} : { next: notes.join('') }) };
      setAsking({ kind: 'thaw', plan, notes });
      return null;
    });
  const go = (asked: Asking): void => {
    setAsking(null);
    work.run(asked.kind === 'freeze' ? '正在固化，请先不要编辑' : '正在恢复，请先不要编辑', asked.kind === 'freeze' ? '没有固化，各张表都是原样' : '没有恢复，各张表都是原样', async () => {
      await inExcel((context) => rewriteSheets(context, asked.plan.rewrites));
      await onRefresh();
      return asked.kind === 'freeze' ? frozenMessage(asked.plan, asked.how) : thawedMessage(asked.plan);
    });
  };
  return (
    <section className={shared.block} aria-label="固化">
      <h2 className={shared.heading}>固化本工作簿</h2>
      {frozen.length === 0 ? null : <p className={shared.note}>{sheetWords(frozen.map(({ name }) => name))}已固化。</p>}
      <Working work={work} />
      {asking === null ? null : (
        <>
          <MessageCard
            message={asking.kind === 'freeze' ? askToFreeze(asking.plan, asking.how) : askToThaw(asking.plan)}
            actions={[{ label: asking.kind === 'freeze' ? '固化' : '恢复', run: () => go(asking) }, { label: '先不动', run: () => setAsking(null) }]}
          />
          <Notes notes={asking.notes} label="要说明的" />
        </>
      )}
      <div className={shared.actions}>
        <Button disabledFocusable={work.busy !== null} onClick={lookToFreeze}>固化……</Button>
        {frozen.length === 0 ? null : <Button disabledFocusable={work.busy !== null} onClick={lookToThaw}>恢复 KH 公式……</Button>}
      </div>
    </section>
  );
}
