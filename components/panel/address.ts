/** Addresses of the panel's views: what stands behind `#` opens one, in any browser and at any time. */
import type { OpenView } from '../popup/open-view.ts';
import type { EntryRef } from '../shelf.ts';

/** `query`: what is searched for in the library. */
export type PanelView =
  | { readonly kind: 'page' }
  | { readonly kind: 'library'; readonly query?: string }
  | OpenView;

/** `#page`, `#library`, `#library/silk road`, `#term/<pack>/<id>`. A passage belongs to its page and has no address of its own. */
export function addressOf(view: PanelView): string {
  switch (view.kind) {
    case 'page':
    case 'passage':
      return '#page';
    case 'library':
      return view.query ? `#library/${encodeURIComponent(view.query)}` : '#library';
    case 'term':
    case 'claim':
    case 'topic':
    case 'article':
      return `#${view.kind}/${view.pack}/${view.id}`;
    default:
      return view satisfies never;
  }
}

const ENTRY = /^#(term|claim|topic|article)\/([a-z0-9-]+)\/([a-z0-9-]+)$/;

/** @param hash - as in `location.hash`. @returns the page's view where it names no other */
export function viewAt(hash: string): PanelView {
  const [, kind, pack, id] = ENTRY.exec(hash) ?? [];
  if (kind && pack && id) return { kind: kind as EntryRef['kind'], pack, id };
  if (!hash.startsWith('#library')) return { kind: 'page' };
  const query = decode(hash.slice('#library/'.length));
  return query ? { kind: 'library', query } : { kind: 'library' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // typed by hand, and not well
  }
}
