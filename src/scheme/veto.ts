/** 一票否决: what a clause costs beside its points as soon as it was found once. */
export interface Veto {
  /** The words that say so, within the quote of the clause: 并取消当年各类评先评优资格. */
  readonly quote: string;
  /** What is lost, as the sheet names it: 评先评优. */
  readonly target: string;
}
