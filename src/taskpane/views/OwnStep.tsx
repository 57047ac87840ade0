import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { planOwnSheet } from '../../workbook/ownSheet/planOwnSheet';
import { LIMIT_KEY, type OwnLimit, type OwnMode } from '../../workbook/ownSheet/own';
import type { OwnSheet } from '../book/readGrid';
import { withAnswer } from '../hooks/keepAnswer';
import { useOwnSheet } from '../hooks/useOwnSheet';
import type { OwnGiven } from '../state/ownGiven';
import { ownHindrance, ownView } from '../state/ownSheet';
import { troubleMessage } from '../state/trouble';
import { MessageCard } from './MessageCard';
import { OwnChoices } from './OwnChoices';
import { OwnTableView } from './OwnTableView';
import { Screen } from './Screen';
import { useShared } from './shared';
import { Waiting } from './Waiting';

const LABEL = '识别当前表格';

interface Given {
  readonly given: OwnGiven;
  readonly onGiven: (change: (before: OwnGiven) => OwnGiven) => void;
}

/** 3 录入与核对 for a sheet that the office has already: what was understood, what is asked, and one button. */
export function OwnStep({ sheetId, name, given, onGiven, onOpen, onClose }: Given & { sheetId: string; name: string; onOpen: (sheet: string) => void; onClose: () => void }) {
  const shared = useShared();
  const work = useOwnSheet(sheetId, name);
  const { state } = work;
  const trouble = work.trouble === null ? null : <MessageCard message={troubleMessage(work.trouble.reason, { place: name, undone: work.trouble.undone })} actions={[{ label: '重新识别', run: work.read }]} />;
  if (state.state === 'read') return <Understood key={sheetId} sheet={state.sheet} given={given} onGiven={onGiven} busy={work.busy} trouble={trouble} onAdd={work.add} onClose={onClose} />;
  if (state.state === 'reading') return trouble === null ? <Waiting label={LABEL} words={`正在看“${name}”表`} /> : <Screen label={LABEL}>{trouble}</Screen>;
  if (state.state === 'blank') {
    return (
      <Screen label={LABEL}>
        <MessageCard message={{ tone: 'ask', fact: `“${name}”是一张空表。`, next: '请先打开写有考核细则的表，再点“识别当前表格”。' }} actions={[{ label: '重新识别', run: work.read }, { label: '返回', run: onClose }]} />
      </Screen>
    );
  }
  const { added, kept } = state;
  const { side } = added;
  return (
    <Screen
      label={LABEL}
      foot={
        <div className={shared.actions}>
          <Button className={shared.grow} disabled={work.busy} onClick={() => work.undo(added)}>
            撤销刚才加的
          </Button>
          <Button onClick={onClose}>返回</Button>
        </div>
      }
    >
      {trouble}
      <h1 className={shared.title}>{name}</h1>
      <MessageCard
        message={{ tone: 'done', fact: '公式已加上，原表的文字一字没动。', next: `请在${added.block === null ? `“${side ?? ''}”表` : '表右边'}淡蓝色的“查实数”里填数。` }}
        actions={side === null ? [] : [{ label: `打开“${side}”`, run: () => onOpen(side) }]}
      />
      {kept.map((heading) => (
        <MessageCard key={heading} message={{ tone: 'ask', fact: `“${heading}”一列已有别的数或公式，没有动它。`, next: '算出来的数在新加的列里，请核对。' }} />
      ))}
      <p className={shared.note}>撤销时，新加的列和登记表连同已填的查实数一起去掉，其余恢复原样。</p>
    </Screen>
  );
}

function Understood(props: Given & {
  sheet: OwnSheet;
  busy: boolean;
  trouble: React.ReactNode;
  onAdd: ReturnType<typeof useOwnSheet>['add'];
  onClose: () => void;
}) {
  const shared = useShared();
  const { sheet, given, onGiven } = props;
  const { roles, decisions, deciders } = given;
  const view = useMemo(() => ownView(sheet, roles), [sheet, roles]);
  const [wantedMode, setMode] = useState<OwnMode | null>(null);
  const [wantedLimit, setLimit] = useState<OwnLimit | null>(null);
  const mode = wantedMode ?? (view.inPlace === 'all' ? 'inPlace' : 'side');
  const limit = wantedLimit ?? (view.limit.quote === null ? null : 'item');
  const hindrance = ownHindrance(view, limit);
  const add = (): void => props.onAdd(sheet, (taken) => planOwnSheet(view.table, { answers: { mode, limit, decisions, deciders }, formulas: sheet.formulas, taken }));
  return (
    <Screen
      label={LABEL}
      foot={
        <>
          <div className={shared.actions}>
            <Button className={shared.grow} appearance="primary" disabledFocusable={hindrance !== null || props.busy} onClick={hindrance === null ? add : () => undefined}>
              加上查实数和公式
            </Button>
            <Button onClick={props.onClose}>返回</Button>
          </div>
          <p className={shared.note} role="status">
            {hindrance ?? '原表的文字一字不动；加上以后可以一步撤销。'}
          </p>
        </>
      }
    >
      {props.trouble}
      <OwnTableView name={sheet.name} view={view} onRole={(column, role) => onGiven((before) => ({ ...before, roles: { ...before.roles, [column]: role } }))} />
      <OwnChoices
        view={view}
        mode={mode}
        limit={limit}
        said={given}
        onMode={setMode}
        onLimit={(value) => {
          setLimit(value);
          onGiven((before) => withAnswer(before, { key: LIMIT_KEY, own: null, decision: value, decider: before.deciders[LIMIT_KEY] ?? null }));
        }}
        onAnswer={(answer) => onGiven((before) => withAnswer(before, answer))}
      />
    </Screen>
  );
}
