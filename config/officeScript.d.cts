import type { OfficeSource } from './settings.cjs';
declare const page: { withOfficeScript(html: string, office: OfficeSource): string };
export default page;
