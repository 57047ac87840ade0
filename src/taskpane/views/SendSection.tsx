import { Button } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import { saveBytes } from '../hooks/fileText';
import { readFilesBook } from '../hooks/readFilesBook';
import { useWork } from '../hooks/useWork';
import { fileName } from '../state/exporting';
import { selfGroups } from '../state/selfGroups';
import { selfFileName } from '../../workbook/selfCheck/selfFileName';
import { savedWords } from './ExportSection';
import { useShared } from './shared';
import { Working } from './Working';

/** 发出自查表: one .xlsx for each unit that has a 评分表, all in one zip. */
export function SendSection({ sheets }: { sheets: readonly UnitSheet[] }) {
  const shared = useShared();
  const work = useWork();
  const units = sheets.filter(({ marks }) => marks.kind === 'unit');
  if (units.length === 0) return null;
  const go = (): void =>
    work.run('正在做自查表', '自查表没有做成', async () => {
      const groups = selfGroups((await readFilesBook()).groups);
      if (groups.length === 0) return { tone: 'stop', fact: '找不到这些表的方案，做不了自查表。', next: '请到“选方案”里打开方案文件，再点一次。' };
      const { writeSelfBook, zipFiles } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx');
      let made = 0;
      for (const { book, units: named } of groups) {
        const { scheme, year, decisions, deciders, script } = book;
        const files: { file: string; bytes: Uint8Array }[] = [];
        for (const unit of named) files.push({ file: selfFileName(unit, files.length + 1), bytes: await writeSelfBook(scheme, unit, { year, decisions, deciders, script }) });
        made += files.length;
        saveBytes(fileName(`${scheme.short}${year}自查表`, '.zip'), zipFiles(files));
      }
      return { tone: 'done', fact: `${made} 家的自查表已交给浏览器保存，一家一个文件，都在一个 .zip 里。`, next: `请解开后分发，填好原样收回。${savedWords('selfcheck')}` };
    });
  return (
    <section className={shared.block} aria-label="发出自查表">
      <h2 className={shared.heading}>发出自查表</h2>
      <p className={shared.note}>给 {units.length} 家各做一份 .xlsx：只有登记的格能填，不用装插件，带着现在定的口径，不带考核的数。</p>
      <Working work={work} />
      <div className={shared.actions}>
        <Button disabledFocusable={work.busy !== null} onClick={go}>做自查表</Button>
      </div>
    </section>
  );
}
