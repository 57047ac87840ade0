import { useState } from 'react';
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import type { Freezing } from '../../workbook/freezing/frozenMark';
import type { UnitSheet } from '../book/findUnitSheets';
import { CollectSection } from './CollectSection';
import { ExportSection } from './ExportSection';
import { FreezeSection } from './FreezeSection';
import { Screen } from './Screen';
import { SendSection } from './SendSection';
import { useShared } from './shared';

/** Files that live without the add-in: 固化, 导出, and 自查表 that go out and come back. */
export function FilesRoom({ sheets, onRefresh, onClose }: { sheets: readonly UnitSheet[]; onRefresh: () => Promise<unknown>; onClose: () => void }) {
  const shared = useShared();
  const [how, setHow] = useState<Freezing>('native');
  return (
    <Screen label="给没有插件的人" foot={<Button onClick={onClose}>回到汇总</Button>}>
      <h1 className={shared.title}>给没有插件的人</h1>
      <p className={shared.note}>WPS、Excel 2016、没有装插件的电脑，算不了 KH 公式。可以把公式换掉，也可以另存一份。</p>
      <RadioGroup value={how} onChange={(_event, { value }) => setHow(value === 'values' ? 'values' : 'native')} aria-label="KH 公式换成什么">
        <Radio value="native" label="换成 Excel 自带的公式（填了数还会算）" />
        <Radio value="values" label="改成数值（改了登记，数不跟着变）" />
      </RadioGroup>
      <FreezeSection how={how} sheets={sheets} onRefresh={onRefresh} />
      <ExportSection how={how} />
      <SendSection sheets={sheets} />
      <CollectSection onRefresh={onRefresh} />
    </Screen>
  );
}
