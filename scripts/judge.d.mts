export function ensureJudge(): { readonly office: string; readonly python: string } | null;
export function judgeAdvice(): string;
