import path from 'node:path';
import ts from 'typescript';
import { isLater, type ApiSet } from './apiSet';
import { findUses, type Use } from './findUses';
import { createStandInCheck } from './standIn';

export interface Report {
  /** Each member once, with the first place that uses it. */
  readonly members: readonly Use[];
  /** Sentences, each with its place; none if all is well. */
  readonly problems: readonly string[];
}

/** Checks the members of Office.js that the projects use against the stand-in and against the sets that the manifest asks for. */
export function checkOfficeMembers(projects: readonly string[], asked: readonly ApiSet[]): Report {
  const members = firstUses(projects.flatMap(usesOfProject));
  const inStandIn = createStandInCheck();
  const problems = members.flatMap((use) => [
    ...(inStandIn(use) ? [] : [`${place(use)}: ${use.member} is not in the stand-in under preview/office`]),
    ...needsMore(use, asked),
  ]);
  return { members, problems };
}

function usesOfProject(project: string): readonly Use[] {
  const { config, error } = ts.readConfigFile(project, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(project));
  return findUses(fileNames, options);
}

function firstUses(uses: readonly Use[]): readonly Use[] {
  const byMember = new Map<string, Use>();
  for (const use of uses) if (!byMember.has(use.member)) byMember.set(use.member, use);
  return [...byMember.values()].sort((a, b) => a.member.localeCompare(b.member));
}

/** Used only where this Excel has them, by `isSetSupported` or because what it hands over holds them; without them the work is done another way. */
const ASKED_FIRST: ReadonlySet<string> = new Set([
  // src/taskpane/book/readGrid.ts
  'Excel.Range.getMergedAreasOrNullObject',
  // src/taskpane/book/recorder.ts
  'Excel.WorksheetChangedEventArgs.triggerSource',
]);

function needsMore(use: Use, asked: readonly ApiSet[]): string[] {
  const { set } = use;
  if (!set || ASKED_FIRST.has(use.member)) return [];
  const declared = asked.find(({ name }) => name === set.name);
  if (declared && !isLater(set.version, declared.version)) return [];
  const has = declared ? `${declared.name} ${declared.version}` : `no ${set.name}`;
  return [`${place(use)}: ${use.member} needs ${set.name} ${set.version}; manifest.xml asks for ${has}`];
}

const place = ({ file, line }: Use): string => `${file}:${line}`;
