import { useState } from 'react';
import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { SCHEME_FILE, writeSchemeFile } from '../../scheme/schemeFile';
import { saveText } from '../hooks/fileText';
import type { OpenedOwn } from '../state/openOwn';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';

const useStyles = makeStyles({ text: { '& textarea': { minHeight: '8rem' } } });

/** 存为方案文件: through the browser's saving, and as a text to copy where a version of Excel saves no files from a pane. */
export function SaveSchemeFile({ scheme: { own, scheme } }: { scheme: OpenedOwn }) {
  const styles = useStyles();
  const shared = useShared();
  const [saved, setSaved] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const [shown, setShown] = useState(false);
  const save = (): void => {
    const name = `${scheme.short.replace(/[\\/:*?"<>|\s]+/gu, '')}${SCHEME_FILE}`;
    const text = writeSchemeFile(own);
    saveText(name, text);
    setSaved({ name, text });
  };
  return (
    <div className={shared.block}>
      <div className={shared.actions}>
        <Button size="small" onClick={save}>存为方案文件</Button>
      </div>
      {saved === null ? null : (
        <MessageCard
          message={{ tone: 'info', fact: `方案文件“${saved.name}”已交给浏览器保存，可以发给同事。`, next: '下载里没有看到它的，请点“显示文字”，全部复制到记事本，用这个名字存成 UTF-8 文件。' }}
          actions={[{ label: shown ? '收起文字' : '显示文字', run: () => setShown(!shown) }]}
        />
      )}
      {saved === null || !shown ? null : (
        <Field label="方案文件的文字" className={styles.text}>
          <Textarea readOnly value={saved.text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Field>
      )}
    </div>
  );
}
