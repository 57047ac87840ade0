const OPENING = /[[(【［（{「『〔]/g;
const CLOSING = /[\])】］）}」』〕]/g;

/**
 * A case number in one spelling, so that "(2026) 7号", "［２０２６］7号" and "〔2026〕7号" are the same case:
 * trimmed, without spaces inside, half-width, and with the brackets of an official number. "" for a blank.
 */
export function caseId(written: string): string {
  return written
    .replace(/[\s\u3000\u200B\uFEFF]+/g, '')
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(OPENING, '〔')
    .replace(CLOSING, '〕');
}
