import { useState } from 'react';
import type { ListedScheme } from '../state/catalogue';
import type { Draft } from '../state/draft';
import { fileMessage } from '../state/fileTrouble';
import type { Message } from '../state/message';
import { troubleMessage } from '../state/trouble';
import { useFile } from '../hooks/useFile';
import type { OwnSchemes } from '../hooks/useOwnSchemes';
import { ChooseScheme } from './ChooseScheme';
import { later } from './later';
import { MessageCard } from './MessageCard';
import { OwnSchemeActions } from './OwnSchemeActions';
import { Screen } from './Screen';
import { Waiting } from './Waiting';

const BringIn = later('引入细则', () => import(/* webpackChunkName: "bringin" */ './BringIn').then((views) => views.BringIn), 'bringin.js');
const SaveSchemeFile = later('存为方案文件', () => import(/* webpackChunkName: "bringin" */ './SaveSchemeFile').then((views) => views.SaveSchemeFile), 'bringin.js');

/** Answers given while a scheme was brought in. */
export type GivenAnswers = Pick<Draft, 'decisions' | 'deciders'>;

export function ChooseStep({ used, own, onUse }: { used: string | null; own: OwnSchemes; onUse: (id: string, answers?: GivenAnswers) => void }) {
  const { file, retry } = useFile<readonly ListedScheme[]>('templates/index.json', '方案清单');
  const [picked, setPicked] = useState<string | null>(used);
  const [bringing, setBringing] = useState(false);
  const [given, setGiven] = useState<Readonly<Record<string, GivenAnswers>>>({});
  const [told, setTold] = useState<Message | null>(null);
  if (file.state === 'waiting') return <Waiting label="选方案" words="正在打开方案清单" />;
  if (file.state === 'stuck') {
    return (
      <Screen label="选方案">
        <MessageCard message={fileMessage(file.trouble)} actions={[{ label: '重试', run: retry }]} />
      </Screen>
    );
  }
  const added = (id: string, message: Message): void => {
    setPicked(id);
    setTold(message);
  };
  if (bringing) {
    return (
      <BringIn
        keep={own.keep}
        onBack={() => setBringing(false)}
        onKept={({ id, short }, answers) => {
          setGiven({ ...given, [id]: answers });
          setBringing(false);
          added(id, { tone: 'done', fact: `“${short}”已存进本工作簿。`, next: '请保存工作簿；要给别的电脑用，请点“存为方案文件”。' });
        }}
      />
    );
  }
  const schemes = own.schemes ?? [];
  const entries = [...schemes.map(({ listed }) => listed), ...file.value];
  const only = entries.length === 1 ? (entries[0]?.id ?? null) : null;
  const chosen = schemes.find(({ own: { id } }) => id === (picked ?? only));
  return (
    <ChooseScheme
      entries={entries}
      chosen={picked ?? only}
      {...(chosen === undefined ? {} : { findings: chosen.findings })}
      onChoose={(id) => {
        setPicked(id);
        setTold(null);
      }}
      onUse={(id) => onUse(id, given[id])}
      told={told === null ? null : <MessageCard message={told} />}
      ofChosen={chosen === undefined ? null : <SaveSchemeFile key={chosen.own.id} scheme={chosen} />}
      more={
        <>
          {own.trouble === null ? null : <MessageCard message={troubleMessage(own.trouble, { undone: '工作簿里存的方案没有读出来' })} actions={[{ label: '重试', run: () => void own.refresh() }]} />}
          <OwnSchemeActions onBringIn={() => setBringing(true)} keep={own.keep} onKept={({ id, short }) => added(id, { tone: 'done', fact: `“${short}”已打开，存进了本工作簿。`, next: '请保存工作簿。' })} />
        </>
      }
    />
  );
}
