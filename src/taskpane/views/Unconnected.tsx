import { makeStyles } from '@fluentui/react-components';
import { inExcel } from '../book/inExcel';
import { rewriteSheets } from '../book/rewriteSheets';
import { readFilesBook } from '../hooks/readFilesBook';
import { useWork } from '../hooks/useWork';
import { reconnectPlan } from '../state/reconnect';
import { isUnconnected } from '../state/unconnected';
import { MessageCard } from './MessageCard';
import { Working } from './Working';

const useStyles = makeStyles({ notice: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 16px 0' } });

/** Milliseconds: custom functions answer after the sync that asked for them. */
const WAIT = 1500;

/** KH cells show #NAME?: the add-in was installed anew, or the book comes from elsewhere. Two ways out: connect the formulas to this add-in, or do without it. */
export function Unconnected({ place, onChanged, onFreeze }: { place: string; onChanged: () => void; onFreeze: () => void }) {
  const styles = useStyles();
  const work = useWork();
  const reconnect = (): void =>
    work.run('正在重新接上', '没有接上，各张表都是原样', async () => {
      await inExcel(async (context) => {
        context.application.calculate('Full');
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, WAIT));
      const rewrites = reconnectPlan((await readFilesBook()).groups);
      if (rewrites.length > 0) await inExcel((context) => rewriteSheets(context, rewrites));
      await new Promise((resolve) => setTimeout(resolve, rewrites.length > 0 ? WAIT : 0));
      const left = await stillUnconnected();
      onChanged();
      return left.length === 0
        ? { tone: 'done', fact: '已重新接上，KH 公式照常算。', next: '请看一眼总分，再保存工作簿。' }
        : { tone: 'stop', fact: `${left.map((name) => `“${name}”`).join('')}表还接不上。`, next: '请点“固化”，把 KH 公式换成 Excel 自带的公式；也可以在“单位和口径”里重做这几张表，已填的都保留。' };
    });
  return (
    <div className={styles.notice}>
      <MessageCard
        message={{ tone: 'ask', fact: `${place}的 KH 公式显示 #NAME?，没有接上这里的插件。`, next: '多半是插件重装过，或者这个文件是在别的电脑上做的。已填的数都在。可以重新接上，也可以固化，以后不用插件。' }}
        actions={[{ label: '重新接上', run: reconnect }, { label: '固化', run: onFreeze }]}
      />
      <Working work={work} />
    </div>
  );
}

async function stillUnconnected(): Promise<readonly string[]> {
  const { groups } = await readFilesBook();
  return groups.flatMap(({ planned, unplanned }) => [...planned, ...unplanned]).flatMap(({ sheet, standing }) => (isUnconnected(standing.content.values) ? [sheet.name] : []));
}
