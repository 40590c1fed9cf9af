/** The little of jsdom that the checker uses; the package brings no types. */
declare module 'jsdom' {
  import type { WindowLike } from 'dompurify';
  export class JSDOM {
    constructor(html: string);
    readonly window: WindowLike;
  }
}
