import { createGlobals, type Surroundings } from './office/globals';

/**
 * Stands in for office/office.js in the preview site. The workbook is the window around the pane; the objects of Office.js
 * are made in the pane's own window, so that `instanceof Error` and the like hold there as they do in Excel.
 */
const around = (window.parent as Window & { kaoheHost?: Surroundings }).kaoheHost;
if (!around) throw new Error('This page runs in the preview: open index.html');
const ready = new Promise((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve, { once: true });
  else resolve(undefined);
});
Object.assign(window, createGlobals(around, ready));
