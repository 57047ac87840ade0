import type { Message } from './message';

/** One of the pane's own files could not be read. */
export class FileTrouble extends Error {
  constructor(
    /** "方案清单", "方案“清廉机关”" */
    readonly what: string,
    /** The address asked for, relative to the page. */
    readonly path: string,
  ) {
    super(`${what}: ${path}`);
    this.name = 'FileTrouble';
  }
}

export function fileMessage({ what, path }: FileTrouble): Message {
  return {
    tone: 'stop',
    fact: `${what}没有打开，没有读到 ${path}。`,
    next: '请看网络是否通，再点“重试”；还读不到的，请让部署这个插件的同事核对这个文件在不在。',
  };
}
