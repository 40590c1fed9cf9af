/**
 * Everything the contexts of the extension say to each other. One union, told apart by `kind`,
 * validated at the door (`parseMessage`): a message of another shape is dropped.
 *
 * content script -> background: `annotate`; annotator -> background: `found`, `load-card`;
 * card script -> background: `card-data`, `open-panel`
 * popup, side panel, background -> content script, annotator: `report`; -> card script: `go-to`, `step`, `open-card`
 *
 * A `found` message is heard by every open extension page as well, which is how popup and side
 * panel follow a page live. The sender's tab and frame come from the browser, not from the message.
 * Checked by hand: these lines run on other people's pages, where a schema library would weigh more than all of them.
 */
import type { PageReport } from '../match/page-report.ts';

export type EntryRef = {
  readonly pack: string;
  readonly kind: 'term' | 'claim' | 'article' | 'topic';
  readonly id: string;
};

export type Message =
  /** A frame has something to show (or no longer). Answer: none. */
  | { readonly kind: 'found'; readonly report: PageReport }
  /** Inject the annotator into the sending frame: something known may stand there. Answer: whether the browser let us. */
  | { readonly kind: 'annotate' }
  /** Inject the card script into the sending frame. Answer: whether the browser let us. */
  | { readonly kind: 'load-card' }
  /** Hand over what the cards for these entries need. Answer: `CardDelivery`. */
  | { readonly kind: 'card-data'; readonly entries: readonly EntryRef[] }
  /** Open the side panel at an entry. */
  | { readonly kind: 'open-panel'; readonly entry?: EntryRef }
  /** Ask every frame to send `found` again. Answer of the top frame: true. */
  | { readonly kind: 'report' }
  /** Scroll to a find and mark it. `key` is a `FindPlace.key` of the frame addressed. */
  | { readonly kind: 'go-to'; readonly key: number }
  /** Walk the highlights by keyboard command. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Open the card of the highlight that the reader has walked to. */
  | { readonly kind: 'open-card' };

type Fields = Readonly<Record<string, unknown>>;
type Check = (message: Fields) => boolean;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isReport = (value: unknown): boolean =>
  isRecord(value) && ['articles', 'passages', 'claims', 'terms'].every((name) => Array.isArray(value[name]));
const isEntry = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.pack === 'string' &&
  typeof value.id === 'string' &&
  ['term', 'claim', 'article', 'topic'].includes(String(value.kind));
const isBare: Check = () => true;

const CHECKS: Record<Message['kind'], Check> = {
  found: ({ report }) => isReport(report),
  annotate: isBare,
  'load-card': isBare,
  'card-data': ({ entries }) => Array.isArray(entries) && entries.every(isEntry),
  'open-panel': ({ entry }) => entry === undefined || isEntry(entry),
  report: isBare,
  'go-to': ({ key }) => typeof key === 'number',
  step: ({ by }) => by === 1 || by === -1,
  'open-card': isBare,
};

/** @returns the message, or undefined where the value is not one of ours. Never throws. */
export function parseMessage(value: unknown): Message | undefined {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(CHECKS, value.kind))
    return undefined;
  return CHECKS[value.kind as Message['kind']](value) ? (value as Message) : undefined;
}
