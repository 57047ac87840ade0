/** The sheets of records are known by their names: no formula points to them. */
export const HISTORY_NAME = '修改记录';
export const FINALS_NAME = '定稿记录';
