/** 人均: 累计积分 ÷ 人数, in the scheme's words. */
export interface PerHead {
  /** The entry that holds the number: 实际人数. */
  readonly id: string;
  /** What is counted, as the sheet names it: 本机构实际工作人员人数. */
  readonly label: string;
  readonly quote: string;
  /** Key of the reading whose answer is the number of decimal places of the quotient. */
  readonly places: string;
}
