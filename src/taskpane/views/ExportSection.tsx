import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Freezing } from '../../workbook/freezing/frozenMark';
import { saveBytes } from '../hooks/fileText';
import { readFilesBook } from '../hooks/readFilesBook';
import { useWork } from '../hooks/useWork';
import { exporting } from '../state/exporting';
import { Notes } from './Notes';
import { useShared } from './shared';
import { Working } from './Working';

/** Where Excel keeps a pane from saving files nothing is said, so the way round is. */
export function savedWords(command: string): string {
  return `下载里没有的，是这台电脑不让窗格存文件，请换网页版 Excel，或者用 kaohe ${command} 做。`;
}

/** 导出: the sheets of the book as an .xlsx that needs no add-in. The workbook itself is not touched. */
export function ExportSection({ how }: { how: Freezing }) {
  const shared = useShared();
  const work = useWork();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const go = (): void => {
    setNotes([]);
    work.run('正在导出', '没有导出', async () => {
      const { parts, notes: found } = exporting((await readFilesBook()).groups);
      setNotes(found);
      if (parts.length === 0) return { tone: 'stop', fact: '没有能导出的表。', next: '请看下面的原因，改好后再导出。' };
      const { writeBook } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx');
      for (const { scheme, plans, file } of parts) saveBytes(file, await writeBook(scheme, plans, how));
      return { tone: 'done', fact: `${parts.map(({ file }) => `“${file}”`).join('')}已交给浏览器保存。`, next: savedWords('workbook') };
    });
  };
  return (
    <section className={shared.block} aria-label="导出">
      <h2 className={shared.heading}>另存一份</h2>
      <p className={shared.note}>照现在填的数另做一份 .xlsx，本工作簿不动。</p>
      <Working work={work} />
      <Notes notes={notes} label="没有导出的" />
      <div className={shared.actions}>
        <Button disabledFocusable={work.busy !== null} onClick={go}>导出 .xlsx</Button>
      </div>
    </section>
  );
}
