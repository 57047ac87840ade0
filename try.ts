import { writeFileSync } from 'node:fs';
import { writeBook } from './src/xlsx/index';
import { planBook } from './src/workbook/planBook';
import { sheetOrders } from './src/workbook/sheetOrders';
import { openTemplate } from './src/cli/templates';
const n = Number(process.argv[3] ?? 2);
const { scheme } = openTemplate(process.argv[2]!);
const subjects = Array.from({ length: n }, (_, i) => `市第${i + 1}局`);
const orders = scheme.ballot ? scheme.ballot.kinds.flatMap((k) => sheetOrders(scheme, subjects, k.id)) : sheetOrders(scheme, subjects);
async function main() {
const t0 = performance.now();
const plans = planBook(scheme, orders, { year: '2026', decisions: scheme.id.startsWith('gansu') ? {} : {}, script: 'document', taken: ['说明'] });
const t1 = performance.now();
const bytes = await writeBook(scheme, plans, (process.argv[4] ?? 'native') as never);
const t2 = performance.now();
writeFileSync(`/tmp/out-${scheme.id}.xlsx`, bytes);
console.log(scheme.id, plans.length, 'plan', Math.round(t1 - t0), 'write', Math.round(t2 - t1), 'size', bytes.length);
}
void main();
