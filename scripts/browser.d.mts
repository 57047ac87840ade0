export function findBrowser(env?: Record<string, string | undefined>): string | null;
export function hasChineseFont(): boolean;
export function ensureBrowser(env?: Record<string, string | undefined>): string;
