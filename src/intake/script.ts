/** Characters of official documents that simplified writing does not have. */
const TRADITIONAL = new Set([...'黨項標準內評說細則賦責處單領導類級據辦記計總實數備註檢務與驗證資來組織會議學習國際業機關執規紀檔對於無進認識題開發達調廉監督績獎懲測詢讓請報檢查歷過設設產黃東車長門見']
  .filter((char) => !'於廉督查'.includes(char)));
const ENOUGH = 3;

/** Whether a text is written in traditional characters: at least three different ones that only they have. */
export function isTraditional(text: string): boolean {
  const seen = new Set<string>();
  for (const char of text) {
    if (TRADITIONAL.has(char)) seen.add(char);
    if (seen.size >= ENOUGH) return true;
  }
  return false;
}
