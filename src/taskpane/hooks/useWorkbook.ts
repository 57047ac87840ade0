/// <reference types="office-js" />
import { useCallback, useEffect, useRef, useState } from 'react';
import { findUnitSheets, needsClearing, type BookSheets as FoundSheets } from '../book/findUnitSheets';
import { readAnswers, type AnswersBySheet } from '../book/readAnswers';
import { inExcel } from '../book/inExcel';
import { watch, type Place } from '../book/watch';

/** The sheets of the workbook, and what its 口径 sheets say. */
export interface BookSheets extends FoundSheets {
  readonly answers: AnswersBySheet;
}

export interface Workbook {
  /** null until first read. */
  readonly sheets: BookSheets | null;
  readonly place: Place | null;
  /** Goes up with every change of a sheet's cells, by sheet id. */
  readonly changes: Readonly<Record<string, number>>;
  /** What stood in the way of the last look at the workbook. */
  readonly trouble: unknown;
  readonly refresh: () => Promise<BookSheets | null>;
  /** A look before sheets are made: what a making that was broken off has left is cleared away first. */
  readonly prepare: () => Promise<BookSheets | null>;
  /** While sheets are being made they are not looked at after each: one look follows at the end. */
  readonly pause: (paused: boolean) => void;
}

/** Follows the workbook while the pane is open. */
export function useWorkbook(): Workbook {
  const [sheets, setSheets] = useState<BookSheets | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [changes, setChanges] = useState<Readonly<Record<string, number>>>({});
  const [trouble, setTrouble] = useState<unknown>(null);

  const paused = useRef(false);
  const pause = useCallback((wanted: boolean): void => {
    paused.current = wanted;
  }, []);

  const lookBy = useCallback(async (looking: () => Promise<BookSheets>): Promise<BookSheets | null> => {
    try {
      const found = await looking();
      setSheets(found);
      setTrouble(null);
      return found;
    } catch (reason) {
      setTrouble(reason);
      return null;
    }
  }, []);
  const refresh = useCallback(() => lookBy(() => inExcel(look)), [lookBy]);
  const prepare = useCallback(() => lookBy(lookCleared), [lookBy]);

  const known = useRef<BookSheets | null>(null);
  known.current = sheets;

  useEffect(() => {
    const look = collected(() => {
      if (!paused.current) void refresh();
    });
    const changed = (sheetId: string): void => {
      setChanges((before) => ({ ...before, [sheetId]: (before[sheetId] ?? 0) + 1 }));
      if (known.current?.answers.has(sheetId) === true) look();
    };
    const elsewhere = (gone: (place: Place) => boolean): void => setPlace((before) => (before !== null && gone(before) ? null : before));
    const activated = (sheetId: string): void => {
      elsewhere((before) => before.sheetId !== sheetId);
      look();
    };
    const deleted = (sheetId: string): void => {
      elsewhere((before) => before.sheetId === sheetId);
      look();
    };
    const watching = inExcel((context) => watch(context, { selected: setPlace, changed, activated, deleted }));
    watching.catch(setTrouble);
    void refresh();
    return () => {
      watching.then((stop) => stop()).catch(setTrouble);
    };
  }, [refresh]);

  return { sheets, place, changes, trouble, refresh, prepare, pause };
}

async function look(context: Excel.RequestContext): Promise<BookSheets> {
  const found = await findUnitSheets(context);
  return { ...found, answers: await readAnswers(context, found.units) };
}

async function lookCleared(): Promise<BookSheets> {
  const found = await inExcel(look);
  if (!needsClearing(found)) return found;
  const { clearLeft } = await import(/* webpackChunkName: "steps" */ '../book/clearLeft');
  await inExcel((context) => clearLeft(context, found));
  return inExcel(look);
}

/** Several calls within a tenth of a second become one. */
function collected(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  };
}
