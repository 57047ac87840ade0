import type { Scheme, Veto } from '../scheme';
import { bare } from '../text';
import { clausesInOrder } from '../walk';
import type { Finding } from './finding';

const VETO = /一票否决|取消/u;
/** What can be lost, named by the words themselves. */
const NAMED = /(?:取消|不得|不能)[^,，。;；]*(?:资格|称号|奖|评[优先选]|等次|待遇)|(?:资格|评[优先选]|等次|称号)[^,，。;；]{0,6}一票否决/u;

/** 一票否决, 取消: the words say what is lost, or the scheme does. */
export function checkVetoes(scheme: Scheme): readonly Finding[] {
  return [
    ...clausesInOrder(scheme).flatMap(({ id, quote, veto }) => vetoFinding(id, bare(veto?.quote ?? quote), veto)),
    ...(scheme.indicators?.consequences ?? []).flatMap(({ quote, effect }, index) => vetoFinding(`consequences[${index}]`, bare(quote), { quote, target: effect })),
  ];
}

function vetoFinding(place: string, words: string, veto: Veto | null): readonly Finding[] {
  if (!VETO.test(words) || (NAMED.test(words) && veto !== null)) return [];
  const said = `“${place}”“${words}”`;
  if (veto === null) {
    const what = NAMED.test(words) ? '写了否决，方案没有列出' : '没有写否决的是什么';
    return [{ code: 'noVetoTarget', severity: 'defect', place, sentence: `${said}${what}。请在这一条写上 veto，target 写明取消什么。` }];
  }
  return [{ code: 'noVetoTarget', severity: 'question', place, sentence: `${said}没有写否决的是什么。方案记的是：${veto.target}。`, answer: veto.target }];
}
