import type { Book } from '../book/book';
import { drawChart } from './draw';

/** The grid has no charts: a button says how many the sheet in front would have in Excel, and shows them drawn plainly. */
export function showCharts(book: Book): void {
  const button = document.getElementById('show-charts');
  const panel = document.getElementById('charts');
  if (!(button instanceof HTMLButtonElement) || !(panel instanceof HTMLDialogElement)) return;
  const refresh = (): void => {
    const { charts } = book.activeSheet();
    button.hidden = charts.length === 0;
    button.textContent = `图表 ${charts.length}`;
  };
  button.addEventListener('click', () => {
    const note = document.createElement('p');
    note.textContent = '嵌入式表格没有图表，这里按数据简单画出；在 Excel 里是 Excel 自己的图表，位置在表的末尾。按 Esc 关闭。';
    panel.replaceChildren(note, ...book.activeSheet().charts.map(drawChart));
    panel.showModal();
  });
  book.on('activated', refresh);
  book.on('changed', refresh);
  book.on('added', refresh);
  refresh();
}
