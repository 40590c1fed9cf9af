import type { FoundPassage } from '../../match/page-report.ts';
import type { EntryRef } from '../shelf.ts';

/** What a list opens: an entry of a pack, or a passage as it stands on the page. */
export type OpenView =
  | EntryRef
  | { readonly kind: 'passage'; readonly pack: string; readonly passage: FoundPassage };
