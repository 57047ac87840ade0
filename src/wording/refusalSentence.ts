import type { Refusal } from '../reading/reading';

/** Why a clause cannot be reckoned, and what to do: the fact with its words, the next step, and the choices where the words leave some. */
export function refusalSentence(refusal: Refusal): string {
  const { choices = [] } = refusal;
  if (choices.length === 0) return reasonSentence(refusal);
  return `${reasonSentence(refusal)}可以在这一条后面写明：${choices.map((choice) => `〔口径：${choice}〕`).join('或者')}。`;
}

function reasonSentence({ code, words, ways = [] }: Refusal): string {
  const quoted = `“${oneLine(words)}”`;
  switch (code) {
    case 'undecided':
      return '这一条的口径待定，先不计分。请先定口径，再把〔口径：…〕里的“待定”改成定下的办法。';
    case 'noClause':
      return words.trim() === '' ? '这一格没有文字，没有可以算分的规定。请填写扣分或加分的规定。'
        : '这段文字里没有写扣分或加分。请把扣分的规定写进来，例如“每缺一项扣0.5分”。';
    case 'severalClauses':
      return `这一格有 ${ways.length} 条规定，不能一起算。请一行放一条。`;
    case 'amountMissing':
      return `${quoted}没写分值，不能自动算。请补写分值；要由考评组定的，写成“酌情扣分”。`;
    case 'amountTwice':
      return `${quoted}有不止一个分值，看不出用哪一个。请分成几条，每条写一个分值。`;
    case 'levelsDiffer':
      return `${quoted}分了几档，前面写的档次和分值对不上，看不出哪一档是几分。请一档写一句，例如“市级加2分，县级加1分”。`;
    case 'unitUnclear':
      return `${quoted}按什么计数看不出来：是逐次算，还是到了数算一次，或者按哪一种单位算，有不止一种读法。请定下计数的办法。`;
    case 'contradiction':
      return `${quoted}前后矛盾：同一件事写了不同的分值，或者限额比一次的分值还小。请对照原文改成一个。`;
    case 'verbMissing':
      return `${quoted}没写是扣分还是加分。请补写“扣”或“加”。`;
    case 'discretionWithOneAmount':
      return `${quoted}写了酌情，又只写了一个分值：可以是正好扣这么多，也可以是最多扣这么多。请改成幅度（如“酌情扣1-3分”），或者去掉“酌情”。`;
    case 'amountElsewhere':
      return `${quoted}要按别处的分值来算，这里没有那个分值，不能自动算。请补写分值，或改为逐次填。`;
    case 'damagedText':
      return `${quoted}这里的文字像是断开了或者串了行，数看不准。请对照原文改好。`;
    case 'ambiguous':
      return `${quoted}有 ${ways.length} 种读法：${ways.join('；')}。请改写成只有一种读法，或者先定口径。`;
    case 'unknownForm':
      return `${quoted}这种写法读不出唯一的意思，不能自动算。请改写成“每项扣几分”或“…的，扣几分”，或改为逐次填。`;
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, '');
}
