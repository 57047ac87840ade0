import { Button } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import { sheetWords } from '../state/freezeWords';
import { useShared } from './shared';

/** The way to the files that live without the add-in, under 汇总. */
export function FilesEntry({ sheets, onOpen }: { sheets: readonly UnitSheet[]; onOpen: () => void }) {
  const shared = useShared();
  const frozen = sheets.filter((sheet) => sheet.frozen !== undefined);
  return (
    <section className={shared.block} aria-label="给没有插件的人">
      <h2 className={shared.note}>固化、导出，发出和收回自查表{frozen.length === 0 ? '' : `。${sheetWords(frozen.map(({ name }) => name))}已固化`}</h2>
      <div className={shared.actions}>
        <Button onClick={onOpen}>给没有插件的人</Button>
      </div>
    </section>
  );
}
