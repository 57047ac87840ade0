import { writeFileSync } from 'node:fs';
import { writeBook } from './src/xlsx/index';
import { filledBooks, schemeOf, IDS } from './test/xlsx/fill';
void (async () => { for (const id of IDS) { const [b] = filledBooks(schemeOf(id), 505, { slips: false, severalCases: false }, ['市民政局', '市财政局']); writeFileSync(`/tmp/j/p-${id}.xlsx`, await writeBook(schemeOf(id), b!, 'native')); } })();
