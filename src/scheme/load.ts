import { COLUMN_ROLES } from './columns';
import { Fields } from './fields';
import { ballotOf } from './loadBallot';
import { openPointOf, policiesOf, readingsOf } from './loadPolicies';
import { noteOf, sectionOf, topOf } from './loadSections';
import { indicatorSettings, indicatorsOf } from './loadIndicators';
import { methodsOf, weightSettings } from './loadMethods';
import { settingsOf } from './loadSettings';
import { parseScheme, type Defect, type Path } from './parse';
import type { Scheme, SchemeColumn, SourcePart } from './scheme';
import { simplifiedOf } from './simplify';

export type Loaded = { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly defects: readonly Defect[] };

/**
 * The text of a templates/<id>/scheme.yaml → Scheme (plain JSON), or every defect of its form with line and path.
 * Whether what it says holds together and stands in the source is for `checkScheme`.
 */
export function loadScheme(yamlText: string): Loaded {
  const parsed = parseScheme(yamlText);
  if (!parsed.ok) return parsed;
  const fields = new Fields(parsed.lineOf);
  const top = fields.record(
    parsed.value,
    [],
    ['id', 'version', 'title', 'short', 'body', 'source', 'total', 'columns', 'sections'],
    ['script', 'part', 'notes', 'policies', 'readings', 'settings', 'open', 'notModelled', 'asIs', 'ballot', 'methods', 'indicators'],
  );
  const readings = readingsOf(fields, top['readings'], ['readings']);
  const settings = settingsOf(fields, top['settings'], ['settings'], readings.map(({ key }) => key));
  const methods = methodsOf(fields, top['methods'], ['methods'], readings, settings);
  const indicators = indicatorsOf(fields, top['indicators'], ['indicators'], readings);
  const traditional = 'script' in top && fields.oneOf(top['script'], ['script'], ['traditional', 'simplified'], 'simplified') === 'traditional';
  const scheme: Omit<Scheme, 'simplified'> = {
    id: fields.text(top['id'], ['id']),
    version: fields.text(top['version'], ['version']),
    title: fields.text(top['title'], ['title']),
    short: fields.text(top['short'], ['short']),
    body: fields.text(top['body'], ['body']),
    source: fields.text(top['source'], ['source']),
    part: partFieldOf(fields, top['part'], ['part']),
    total: fields.amount(top['total'], ['total']),
    columns: fields.list(top['columns'], ['columns'], (value, path) => columnOf(fields, value, path)),
    sections: fields.list(top['sections'], ['sections'], (value, path) => sectionOf(fields, value, path, topOf(readings))),
    notes: fields.list(top['notes'], ['notes'], (value, path) => noteOf(fields, value, path)),
    policies: policiesOf(fields, top['policies'], ['policies'], readings),
    readings,
    settings: [...weightSettings(methods), ...indicatorSettings(indicators), ...settings],
    ballot: ballotOf(fields, top['ballot'], ['ballot'], readings, settings),
    open: fields.list(top['open'], ['open'], (value, path) => openPointOf(fields, value, path)),
    notModelled: fields.list(top['notModelled'], ['notModelled'], (value, path) => {
      const entry = fields.record(value, path, ['quote', 'reason']);
      return { quote: fields.text(entry['quote'], [...path, 'quote']), reason: fields.text(entry['reason'], [...path, 'reason']) };
    }),
    asIs: fields.list(top['asIs'], ['asIs'], (value, path) => {
      const entry = fields.record(value, path, ['quote', 'note']);
      return { quote: fields.text(entry['quote'], [...path, 'quote']), note: fields.text(entry['note'], [...path, 'note']) };
    }),
    methods,
    indicators,
  };
  return fields.defects.length > 0 ? { ok: false, defects: fields.defects } : { ok: true, scheme: { ...scheme, simplified: traditional ? simplifiedOf(scheme) : null } };
}

function columnOf(fields: Fields, value: unknown, path: Path): SchemeColumn {
  const entry = fields.record(value, path, ['heading', 'role']);
  return {
    heading: fields.text(entry['heading'], [...path, 'heading']),
    role: fields.oneOf(entry['role'], [...path, 'role'], COLUMN_ROLES, 'section'),
  };
}

/** `to` is left out where the part runs to the end of the source. */
function partFieldOf(fields: Fields, value: unknown, path: Path): SourcePart | null {
  if (value === undefined) return null;
  const entry = fields.record(value, path, ['from'], ['to']);
  return { from: fields.text(entry['from'], [...path, 'from']), to: 'to' in entry ? fields.text(entry['to'], [...path, 'to']) : null };
}
