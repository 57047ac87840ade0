/** One case of a 案件 cell. A count of null takes all that the row counts. Counts are decimal strings. */
export interface CaseShare {
  readonly case: string;
  readonly count: string | null;
}

/** Why a 案件 cell is not read: several cases without saying how much belongs to which, or a × without its number. */
export interface CaseProblem {
  readonly code: 'countMissing' | 'countUnreadable';
  /** The words it stumbled on, verbatim. */
  readonly words: string;
}

/** A sign without its number. An x inside a name is only a letter. */
const DANGLING = /[×✕*＊]|[xX]\s*$/;
const SHARE = /^(.*\S)\s*[×✕xX*＊]\s*([0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?)$/;
/** 、 and ， also stand inside names; they separate cases only where each part is a whole case of its own. */
const WHOLE_CASE = /(?:号|案|[×✕xX*＊]\s*[0-9０-９.．]+)\s*$/;

/** A 案件 cell: "" none; "〔2026〕7号" one case; "〔2026〕5号×1；〔2026〕7号×2" several, each with its count. */
export function readCases(cell: string): readonly CaseShare[] | CaseProblem {
  const parts = cell
    .split(/[；;\r\n]+/)
    .flatMap(splitLoosely)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const shares: CaseShare[] = [];
  for (const part of parts) {
    const [, name, count] = SHARE.exec(part) ?? [];
    if (name !== undefined && count !== undefined) {
      const written = halfWidth(count);
      if (Number(written) === 0) return { code: 'countUnreadable', words: part };
      shares.push({ case: name, count: written });
    } else if (DANGLING.test(part)) {
      return { code: 'countUnreadable', words: part };
    } else if (parts.length > 1) {
      return { code: 'countMissing', words: part };
    } else {
      shares.push({ case: part, count: null });
    }
  }
  return shares;
}

function splitLoosely(part: string): string[] {
  const pieces = part.split(/[、，,]/);
  return pieces.every((piece) => WHOLE_CASE.test(piece)) ? pieces : [part];
}

function halfWidth(digits: string): string {
  return digits.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
