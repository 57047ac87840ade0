import { Button } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import { fillWords } from '../state/otherSheets';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { useShared } from './shared';

/** 3 录入与核对 for a sheet that is filled in on the sheet itself: which cells, and the other sheets of its kind. */
export function FillSheet({ sheet, sheets, onSheet }: { sheet: UnitSheet; sheets: readonly UnitSheet[]; onSheet: (sheet: UnitSheet) => void }) {
  const shared = useShared();
  const { kind } = sheet.marks;
  return (
    <Screen label="录入与核对">
      <h1 className={shared.title}>{sheet.name}</h1>
      {kind === 'unit' ? null : <MessageCard message={fillWords(kind)} />}
      {sheets.length < 2 ? null : (
        <nav className={shared.actions} aria-label="其他的表">
          {sheets.map((one) => (
            <Button key={one.id} size="small" disabledFocusable={one.id === sheet.id} onClick={() => onSheet(one)}>
              {one.name}
            </Button>
          ))}
        </nav>
      )}
    </Screen>
  );
}
