import type { Message } from './message';
import { troubleMessage } from './trouble';

/** One of the pane's own files could not be read. */
export class FileTrouble extends Error {
  constructor(
    /** "方案清单", "方案“清廉机关”" */
    readonly what: string,
    /** The address asked for, relative to the page; null for a scheme that the workbook should keep and does not. */
    readonly path: string | null,
    /** What Excel threw while the workbook was looked at for it; null where it was looked at and is not there. */
    readonly reason: unknown = null,
  ) {
    super(`${what}: ${path}`);
    this.name = 'FileTrouble';
  }
}

export function fileMessage({ what, path, reason }: FileTrouble): Message {
  if (path === null && reason !== null) return troubleMessage(reason, { undone: '工作簿里存的方案没有读出来' });
  if (path === null) {
    return {
      tone: 'stop',
      fact: `${what}是本单位引入的，本工作簿里没有存着它，或者存的文字已被改动。`,
      next: '请到“选方案”里点“打开方案文件”，打开引入时存的那个文件；没有文件的，请在引入它的工作簿里点“存为方案文件”。',
    };
  }
  return {
    tone: 'stop',
    fact: `${what}没有打开，没有读到 ${path}。`,
    next: '请看网络是否通，再点“重试”；还读不到的，请让部署这个插件的同事核对这个文件在不在。',
  };
}
