/** A link that opens this page at a find, as a Text Fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Find } from '../../page/find.ts';

/** Words at each end of a long find that are enough to find it again. */
const END_WORDS = 5;

export function passageLink(address: string, exact: string): string {
  const isCut = exact.endsWith('…'); // a long excerpt: its end is not the find's
  const words = exact.trim().split(/\s+/);
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const first = encode(words.slice(0, END_WORDS));
  const short = isCut ? first : `${first},${encode(words.slice(-END_WORDS))}`;
  const fragment = words.length > 2 * END_WORDS ? short : encode(words);
  return `${address.replace(/#.*$/, '')}#:~:text=${fragment}`;
}

/** Puts the link on the clipboard. @returns false where the page forbids it, or is not served securely */
export async function copyPassageLink({ excerpt }: Find): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(passageLink(location.href, excerpt.exact));
    return true;
  } catch {
    return false;
  }
}
