import { useRef, useState, type ClipboardEvent } from 'react';
import { Button, Field, Input, Select, Spinner, Textarea, makeStyles } from '@fluentui/react-components';
import { bytesOf, decodeStrictly } from '../hooks/fileText';
import type { Message } from '../state/message';
import { FileTrouble, fileMessage } from '../state/fileTrouble';
import { isBook, takeFile, takeGrid, takePaste, type Taken, type Taking } from '../state/taken';
import type { TakenBook } from '../state/takenBook';
import type { BringInAnswers } from '../state/understand';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { useShared } from './shared';

type OpenedBook = Extract<TakenBook, { readonly ok: true }>;

const useStyles = makeStyles({
  paste: { '& textarea': { minHeight: '7rem', maxHeight: '14rem' } },
  file: { display: 'none' },
});

/** What is brought in, what it is called, and who is assessed by it. */
export function BringInSource(props: {
  taken: Taken | null;
  answers: BringInAnswers;
  onTaken: (taken: Taken | null) => void;
  onAnswers: (answers: BringInAnswers) => void;
  onBack: () => void;
  onRead: () => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Message | null>(null);
  // A workbook that was opened: its sheets, to choose another.
  const [book, setBook] = useState<{ readonly file: string; readonly opened: OpenedBook; readonly sheet: string } | null>(null);
  const [opening, setOpening] = useState(false);
  const { taken, answers } = props;

  const take = (taking: Taking): void => {
    setTrouble(taking.ok ? null : taking.message);
    if (taking.ok) props.onTaken(taking.taken);
  };
  const takeSheet = (file: string, opened: OpenedBook, { sheet, grid }: OpenedBook['likely']): void => {
    setBook({ file, opened, sheet });
    take(takeGrid(grid, `“${file}”的“${sheet}”表`));
  };
  const open = async (file: File): Promise<void> => {
    setBook(null);
    setOpening(true);
    const bytes = await bytesOf(file);
    if (isBook(file.name)) await openBook(file.name, bytes);
    else take(takeFile(file.name, bytes, decodeStrictly));
    setOpening(false);
  };
  const openBook = async (name: string, bytes: Uint8Array): Promise<void> => {
    const books = await import(/* webpackChunkName: "book" */ '../state/takenBook').catch(() => null);
    const opened = books === null ? null : await books.takeBook(name, bytes);
    if (opened === null) setTrouble(fileMessage(new FileTrouble('读工作簿的程序', 'book.js')));
    else if (opened.ok) takeSheet(name, opened, opened.likely);
    else setTrouble(opened.message);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    take(takePaste({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain'), pictures: clipboardData.files.length }));
  };
  const next = (): void => {
    if (taken !== null) props.onRead();
    else take(takePaste({ html: '', text: typed, pictures: 0 }));
  };
  const nothing = taken === null && typed.trim() === '';
  const unnamed = taken !== null && answers.title.trim() === '';
  return (
    <Screen
      label="引入细则"
      foot={
        <>
          <p className={shared.note}>{nothing ? '先贴入细则，或者打开文件。' : unnamed ? '先填方案名称。' : '先读一遍，说出读懂了什么；不改动工作簿。'}</p>
          <div className={shared.actions}>
            <Button appearance="primary" className={shared.grow} disabledFocusable={nothing || unnamed} onClick={next}>
              {taken === null && !nothing ? '就用这些文字' : '读细则'}
            </Button>
            <Button onClick={props.onBack}>返回</Button>
          </div>
        </>
      }
    >
      <h1 className={shared.title}>引入本单位的细则</h1>
      {taken === null ? (
        <div className={shared.block}>
          <Field label="把考核细则贴到这里（Ctrl+V）" hint="从 Word、网页或 Excel 里选中整张表复制；没有表格的，复制文字。" className={styles.paste}>
            <Textarea value={typed} resize="vertical" onPaste={paste} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <div className={shared.actions}>
            <Button size="small" onClick={() => input.current?.click()}>打开文件</Button>
          </div>
          <p className={shared.note}>能打开 .xlsx、.csv、.txt 和另存为网页的 .html。Word 文档请打开后选中整张表复制、贴入。</p>
          {opening ? <Spinner size="tiny" label="正在打开文件" /> : null}
        </div>
      ) : (
        <MessageCard
          message={{ tone: 'done', fact: `已收到${/^(?:贴入的|“)/u.test(taken.from) ? taken.from : `文件“${taken.from}”`}。` }}
          actions={[{ label: '换一份', run: () => { setTyped(''); setBook(null); props.onTaken(null); } }]}
        />
      )}
      {taken === null || book === null || book.opened.tables.length === 1 ? null : (
        <Field label="细则在哪一张表" hint={`这个工作簿有 ${book.opened.tables.length} 张写着字的表。`}>
          <Select
            value={book.sheet}
            onChange={(_event, { value }) => {
              const table = book.opened.tables.find(({ sheet }) => sheet === value);
              if (table !== undefined) takeSheet(book.file, book.opened, table);
            }}
          >
            {book.opened.tables.map(({ sheet }) => (
              <option key={sheet} value={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.html,.htm,.xls,.xlsm,.docx"
        aria-label="细则文件"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          currentTarget.value = '';
        }}
      />
      {trouble === null ? null : <MessageCard message={trouble} />}
      {taken === null ? null : (
        <>
          <Field label="方案名称" required>
            <Input value={answers.title} onChange={(_event, { value }) => props.onAnswers({ ...answers, title: value })} />
          </Field>
          <Field label="简称" hint="列表和按钮上用；不填就取名称的头 12 个字。">
            <Input value={answers.short} maxLength={16} onChange={(_event, { value }) => props.onAnswers({ ...answers, short: value })} />
          </Field>
          <Field label="考核谁" hint="如：各街道、乡镇。不填就写“被考核单位”。">
            <Input value={answers.body} onChange={(_event, { value }) => props.onAnswers({ ...answers, body: value })} />
          </Field>
        </>
      )}
    </Screen>
  );
}
