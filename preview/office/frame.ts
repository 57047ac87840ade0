/** What the window around the workbook does for Office.addin and the ribbon. */
export interface Frame {
  showPane(): void;
  hidePane(): void;
  /** Called with "Taskpane" or "Hidden"; the answer stops it. */
  onPaneChanged(handler: (mode: string) => void): () => void;
  /** Functions behind ribbon buttons, by the id in the manifest. */
  readonly actions: Map<string, (event: { completed(): void }) => unknown>;
  startupBehavior: string;
}

/** For tests: a frame without a window. */
export function createBareFrame(): Frame {
  const handlers = new Set<(mode: string) => void>();
  const tell = (mode: string) => handlers.forEach((handler) => handler(mode));
  return {
    showPane: () => tell('Taskpane'),
    hidePane: () => tell('Hidden'),
    onPaneChanged: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    actions: new Map(),
    startupBehavior: 'None',
  };
}
