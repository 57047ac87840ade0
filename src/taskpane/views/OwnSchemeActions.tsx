import { useRef, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { textOfBytes } from '../../intake/textOfBytes';
import type { OwnScheme } from '../../scheme/ownScheme';
import { bytesOf, decodeStrictly } from '../hooks/fileText';
import type { Message } from '../state/message';
import { troubleMessage } from '../state/trouble';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';

const useStyles = makeStyles({ file: { display: 'none' } });

/** The two quiet ways to a scheme of the office's own: bring in the 细则, or open a file that somebody saved. */
export function OwnSchemeActions(props: {
  onBringIn: () => void;
  keep: (own: OwnScheme) => Promise<void>;
  onKept: (scheme: { readonly id: string; readonly short: string }) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<{ readonly message: Message; readonly again?: File } | null>(null);
  const open = async (file: File): Promise<void> => {
    const text = textOfBytes(await bytesOf(file), decodeStrictly) ?? '';
    const { openSchemeFile } = await import(/* webpackChunkName: "bringin" */ '../state/openOwn');
    const opening = openSchemeFile(text);
    if (!opening.ok) {
      setTrouble({ message: { tone: 'stop', fact: `“${file.name}”没有打开。`, next: opening.sentences.slice(0, 3).join('') } });
      return;
    }
    const { own, scheme } = opening.opened;
    try {
      await props.keep(own);
      setTrouble(null);
      props.onKept({ id: own.id, short: scheme.short });
    } catch (reason) {
      setTrouble({ message: troubleMessage(reason, { undone: `“${scheme.short}”没有存进工作簿` }), again: file });
    }
  };
  const retrying = (file: File | undefined) => (file === undefined ? [] : [{ label: '重试', run: () => void open(file) }]);
  return (
    <div className={shared.block}>
      <p className={shared.note}>没有本单位用的方案？可以引入本单位自己的考核细则，或者打开同事发来的方案文件。</p>
      <div className={shared.actions}>
        <Button size="small" onClick={props.onBringIn}>引入本单位的细则</Button>
        <Button size="small" onClick={() => input.current?.click()}>打开方案文件</Button>
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".yaml,.yml,.txt"
        aria-label="方案文件"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          currentTarget.value = '';
        }}
      />
      {trouble === null ? null : <MessageCard message={trouble.message} actions={retrying(trouble.again)} />}
    </div>
  );
}
