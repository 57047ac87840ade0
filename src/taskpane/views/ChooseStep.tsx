import { useState } from 'react';
import type { ListedScheme } from '../state/catalogue';
import { fileMessage } from '../state/fileTrouble';
import { useFile } from '../hooks/useFile';
import { ChooseScheme } from './ChooseScheme';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { Waiting } from './Waiting';

export function ChooseStep({ used, onUse }: { used: string | null; onUse: (id: string) => void }) {
  const { file, retry } = useFile<readonly ListedScheme[]>('templates/index.json', '方案清单');
  const [picked, setPicked] = useState<string | null>(used);
  if (file.state === 'waiting') return <Waiting label="选方案" words="正在打开方案清单" />;
  if (file.state === 'stuck') {
    return (
      <Screen label="选方案">
        <MessageCard message={fileMessage(file.trouble)} actions={[{ label: '重试', run: retry }]} />
      </Screen>
    );
  }
  const only = file.value.length === 1 ? (file.value[0]?.id ?? null) : null;
  return <ChooseScheme entries={file.value} chosen={picked ?? only} onChoose={setPicked} onUse={onUse} />;
}
