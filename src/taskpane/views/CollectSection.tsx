import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { findComparison, writeCollected, type ComparisonSheet } from '../book/comparisonSheets';
import { goToNamed } from '../book/goTo';
import { inExcel } from '../book/inExcel';
import { bytesOf } from '../hooks/fileText';
import { readFilesBook } from '../hooks/readFilesBook';
import { useWork } from '../hooks/useWork';
import { collectedBook, comparisonOf, lookThrough, type CollectLook } from '../state/collecting';
import { changeNotes, lookedMessage, writtenMessage } from '../state/collectWords';
import { dayOf } from '../state/draft';
import { selfGroups, type SelfGroup } from '../state/selfGroups';
import { ComparedTable } from './ComparedTable';
import { MessageCard } from './MessageCard';
import { Notes } from './Notes';
import { useShared } from './shared';
import { Working } from './Working';

interface Looked {
  readonly group: SelfGroup;
  readonly look: CollectLook;
  readonly before: ComparisonSheet | null;
  readonly names: readonly string[];
}

/** A book of a hundred clauses takes 70 kB; what is larger than this is none of ours, and is not read into memory. */
const LARGEST_FILE = 20_000_000;

/** 收回自查表: many files at once, each checked; shown beside the assessment; then written in one go, or not. */
export function CollectSection({ onRefresh }: { onRefresh: () => Promise<unknown> }) {
  const shared = useShared();
  const work = useWork();
  const input = useRef<HTMLInputElement | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  // What was read stands below what may fill the pane already.
  const shown = useRef<HTMLDivElement | null>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'start' }), [looked]);

  const read = (files: readonly File[]): void => {
    setLooked(null);
    setWritten(null);
    work.run(`正在核对 ${files.length} 份自查表`, '自查表没有读出来', async () => {
      const groups = selfGroups((await readFilesBook()).groups);
      const { readSelfBooks, selfSchemeOf } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx');
      const named = await Promise.all(files.map(async (file) => ({ file: file.name, bytes: file.size > LARGEST_FILE ? new Uint8Array() : await bytesOf(file) })));
      const ids: (string | null)[] = [];
      for (const { file, bytes } of named) ids.push(await selfSchemeOf(bytes, file));
      const group = [...groups].reverse().find(({ book }) => ids.includes(book.scheme.id)) ?? groups.at(-1);
      if (group === undefined) return { tone: 'stop', fact: '本工作簿里没有按条扣分的评分表，自查表没有地方收。', next: '请先生成各单位的表，再来收自查表。' };
      const { scheme, decisions, year } = group.book;
      const back = await readSelfBooks(named, { scheme, decisions, units: group.units, year });
      const { sheet: before, names } = await inExcel((context) => findComparison(context, comparisonOf(group)));
      setLooked({ group, before, names, look: lookThrough(group, back, before) });
      return null;
    });
  };
  const write = ({ group, look, before, names }: Looked, overwrite: boolean): void => {
    setLooked(null);
    work.run('正在写进工作簿，请先不要编辑', '没有写进去，工作簿是原样', async () => {
      const accepted = look.back.filter(({ changes }) => overwrite || changes.length === 0);
      const collected = collectedBook(group, accepted, before, names, dayOf(new Date()));
      await inExcel((context) => writeCollected(context, collected));
      await onRefresh();
      setWritten(collected.plan.name);
      return writtenMessage(accepted.length, look.back.length - accepted.length);
    });
  };
  const changed = looked?.look.back.filter(({ changes }) => changes.length > 0).length ?? 0;
  return (
    <section className={shared.block} aria-label="收回自查表">
      <h2 className={shared.heading}>收回自查表</h2>
      <p className={shared.note}>一次可以选多个 .xlsx。每个都核对方案、版本、条文、标准分和公式；不对的写明原因，不收。</p>
      <Working work={work} actions={written === null ? [] : [{ label: '看对照表', run: () => void inExcel((context) => goToNamed(context, written)).catch(() => undefined) }]} />
      {looked === null ? null : (
        <div ref={shown} className={shared.block}>
          <MessageCard
            message={lookedMessage(looked.look)}
            actions={[
              ...(looked.look.back.length === 0 ? [] : changed === 0 ? [{ label: '写进工作簿', run: () => write(looked, true) }] : [{ label: '覆盖原来收的', run: () => write(looked, true) }, ...(changed === looked.look.back.length ? [] : [{ label: '只写没有冲突的', run: () => write(looked, false) }])]),
              { label: '不写', run: () => setLooked(null) },
            ]}
          />
          <Notes notes={changeNotes(looked.look)} label="原来收的与这次不同的" />
          <Notes notes={[...looked.look.refused, ...looked.look.remarks]} label="没有收的" />
          {looked.look.missing.length === 0 ? null : <p className={shared.note}>还没有交的：{looked.look.missing.join('、')}。</p>}
          <ComparedTable units={looked.look.back} />
        </div>
      )}
      <div className={shared.actions}>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          multiple
          hidden
          aria-label="选自查表"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            if (files.length > 0) read(files);
          }}
        />
        <Button disabledFocusable={work.busy !== null} onClick={() => input.current?.click()}>选自查表……</Button>
      </div>
    </section>
  );
}
