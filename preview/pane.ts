import type { Frame } from './office/frame';

const WIDTHS = '[data-width]';

/** The task pane beside the grid, with its buttons, as Office.addin drives it. */
export function createPane(): Frame & { open(): void } {
  const pane = find('pane');
  const toggle = find('toggle-pane');
  const handlers = new Set<(mode: string) => void>();

  function show(visible: boolean): void {
    if (pane.hidden === !visible) return;
    pane.hidden = !visible;
    toggle.setAttribute('aria-expanded', String(visible));
    handlers.forEach((handler) => handler(visible ? 'Taskpane' : 'Hidden'));
  }

  toggle.addEventListener('click', () => show(pane.hidden));
  const widths = [...document.querySelectorAll<HTMLElement>(WIDTHS)];
  for (const button of widths) {
    button.addEventListener('click', () => {
      document.documentElement.style.setProperty('--pane-width', `${button.dataset['width']}px`);
      widths.forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
    });
  }

  return {
    // Only now: the page in the pane looks for the workbook around it.
    open: () => {
      const frame = document.createElement('iframe');
      frame.src = 'taskpane.html';
      frame.title = '任务窗格';
      pane.append(frame);
    },
    showPane: () => show(true),
    hidePane: () => show(false),
    onPaneChanged: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    actions: new Map(),
    startupBehavior: 'None',
  };
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}
