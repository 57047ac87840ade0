/// <reference types="office-js" />
import '../functions/register';
import { createRoot } from 'react-dom/client';
import { FluentProvider } from '@fluentui/react-components';
import { App } from './views/App';
import { MessageCard } from './views/MessageCard';
import { theme } from './views/theme';

/** Pane and custom functions share one runtime: this script is both. */
void Office.onReady(({ host }) => {
  const place = document.getElementById('pane');
  if (place === null) return;
  createRoot(place).render(host === Office.HostType.Excel ? <App /> : <NotInExcel />);
});

function NotInExcel() {
  return (
    <FluentProvider theme={theme} style={{ padding: '16px' }}>
      <MessageCard message={{ tone: 'info', fact: '这个窗格要在 Excel 里用。', next: '请打开 Excel，在“开始”选项卡里点“考核”。' }} />
    </FluentProvider>
  );
}
