import type { Understood } from './summary';

/** README.md beside a scheme that was brought in: what was understood and what a person must look at before using it. */
export function readme({ id, title, file, simplified }: { readonly id: string; readonly title: string; readonly file: string; readonly simplified: boolean }, { size, columns, doubts, mends }: Understood): string {
  const list = (lines: readonly string[], none: string): string => (lines.length === 0 ? none : lines.map((line) => (/^\d/u.test(line) ? line : `- ${line}`)).join('\n'));
  return `# ${title}（${id}）

## 出处
由“${file}”引入。\`source.txt\` 是引入的文字${simplified ? '（已按要求逐字转为简体，原字见原件）' : ''}，\`scheme.yaml\` 里的每句话都出自 \`source.txt\`。

## 数目
${size}

## 各列的认法
${list(columns, '没有表格，按文中的编号分出项目和标准。')}

## 要核对的
${list(doubts, '没有。')}

## 像是损坏的文字
${list(mends, '没有看到。')}

## 没有列入评分的
\`scheme.yaml\` 的 notModelled 列出没有列入评分的话和理由。用之前请先体检：\`kaohe check scheme.yaml\`。
`;
}
