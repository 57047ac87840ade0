import { useEffect, useRef } from 'react';
import { settle } from '../../scheme/decisions';
import type { Scheme } from '../../scheme/scheme';
import { answeredRows } from '../../workbook/answeredRows';
import { readDecisions } from '../../workbook/readDecisions';
import { inExcel } from '../book/inExcel';
import { writeAnswers } from '../book/writeAnswers';
import { decisionsSheetOf } from '../state/decisionsInForce';
import { withDecisions, writableDecisions, type Draft } from '../state/draft';
import type { BookSheets } from './useWorkbook';

/** Milliseconds after the last key: a number typed is written once. */
const PAUSE = 400;

/**
 * Keeps the draft and the 口径 sheet of its scheme and year, once there is one, the same: what is decided on the sheet shows in the
 * pane, and what is decided in the pane is written to the sheet, whose formulas follow. Returns the one way to change the draft.
 */
export function useDecisions(props: {
  scheme: Scheme | null;
  sheets: BookSheets | null;
  draft: Draft;
  onDraft: (change: (draft: Draft) => Draft) => void;
  /** The workbook keeps 修改记录. */
  recording: boolean;
  refresh: () => Promise<unknown>;
  onTrouble: (reason: unknown) => void;
}): (draft: Draft) => void {
  const { scheme, sheets, draft, onDraft, recording, refresh, onTrouble } = props;
  const sheet = scheme === null ? null : decisionsSheetOf(sheets?.units ?? [], { scheme: scheme.id, version: scheme.version, year: draft.year.trim() });
  const rows = sheet === null ? null : (sheets?.answers.get(sheet.id) ?? null);
  const said = JSON.stringify(rows);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (scheme !== null && rows !== null) onDraft((before) => withDecisions(before, scheme, readDecisions(scheme, rows)));
    // Only what the sheet says matters, not that it was read again.
  }, [scheme, said]);

  const write = async (changed: Draft): Promise<void> => {
    if (scheme === null || sheet === null || rows === null) return;
    const settled = settle(scheme, writableDecisions(changed, scheme));
    if (!settled.ok) return;
    const wanted = answeredRows(scheme, settled.answers, changed.deciders);
    const put = recording ? (await import(/* webpackChunkName: "records" */ '../book/recordedAnswers')).recordedAnswers : writeAnswers;
    await inExcel((context) => put(context, sheet, rows, wanted));
    await refresh();
  };
  return (changed) => {
    onDraft(() => changed);
    if (sheet === null || (changed.decisions === draft.decisions && changed.deciders === draft.deciders)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(changed).catch(onTrouble), PAUSE);
  };
}
