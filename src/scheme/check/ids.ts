import type { Scheme } from '../scheme';
import { itemsInOrder, sectionsInOrder } from '../walk';
import type { Finding } from './finding';

/** Ids are used once in the whole scheme, ballots, methods and indicators included; a clause hangs on an earlier one of its own item; an open point names clauses there are. */
export function checkIds(scheme: Scheme): readonly Finding[] {
  const items = itemsInOrder(scheme);
  const heads = sectionsInOrder(scheme).flatMap(({ perHead }) => (perHead === null ? [] : [perHead]));
  const ids = [...sectionsInOrder(scheme), ...items, ...items.flatMap((item) => item.clauses), ...heads].map((one) => one.id);
  const clauses = new Set(items.flatMap((item) => item.clauses.map((clause) => clause.id)));
  const repeated = repeatedIn(ids);
  return [
    ...otherLists(scheme).flatMap(({ where, ids: names }) =>
      repeatedIn(names).map((id): Finding => ({ code: 'idRepeated', severity: 'defect', place: id, sentence: `${where}“${id}”用了 ${names.filter((one) => one === id).length} 次。请改成不同的名称。` })),
    ),
    ...repeated.map(
      (id): Finding => ({ code: 'idRepeated', severity: 'defect', place: id, sentence: `编号“${id}”用了 ${ids.filter((one) => one === id).length} 次。请改成不同的编号。` }),
    ),
    ...items.flatMap((item) =>
      item.clauses.flatMap((clause, index): readonly Finding[] => {
        if (clause.under === null || item.clauses.slice(0, index).some((earlier) => earlier.id === clause.under)) return [];
        return [
          { code: 'idUnknown', severity: 'defect', place: clause.id, sentence: `“${clause.id}”写明接在“${clause.under}”之后，但本条标准前面没有这一条。请改正 under。` },
        ];
      }),
    ),
    ...scheme.open.flatMap((point) => point.clauses.filter((id) => !clauses.has(id)).map(
      (id): Finding => ({ code: 'idUnknown', severity: 'defect', place: id, sentence: `待明确“${point.question}”列了“${id}”，方案里没有这一条。请改正 clauses。` }),
    )),
  ];
}

function repeatedIn(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

/** What must be told apart in a scheme without clauses: kinds of ballots by all their names, contents within a kind, methods, facts. */
function otherLists({ ballot, methods, indicators }: Scheme): readonly { readonly where: string; readonly ids: readonly string[] }[] {
  return [
    { where: '测评类别', ids: (ballot?.kinds ?? []).flatMap(({ id, also }) => [id, ...also]) },
    ...(ballot?.kinds ?? []).map(({ id, contents }) => ({ where: `“${id}”的内容编号`, ids: contents.map((content) => content.id) })),
    { where: '检查内容编号', ids: (methods?.contents ?? []).flatMap((group) => [group.id, ...group.contents.map(({ id }) => id)]) },
    { where: '检查方式编号', ids: (methods?.methods ?? []).map(({ id }) => id) },
    { where: '检查方式', ids: (methods?.methods ?? []).map(({ name }) => name) },
    { where: '事实编号', ids: (indicators?.facts ?? []).map(({ id }) => id) },
  ];
}
