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
 */
import * as v from 'valibot';
import type { PageReport } from '../match/page-report.ts';

const Report = v.custom<PageReport>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    ['articles', 'passages', 'claims', 'terms'].every((name) => Array.isArray(Reflect.get(value, name))),
);

const Entry = v.strictObject({
  pack: v.string(),
  kind: v.picklist(['term', 'claim', 'article', 'topic']),
  id: v.string(),
});

const MessageSchema = v.variant('kind', [
  /** A frame has something to show (or no longer). Answer: none. */
  v.strictObject({ kind: v.literal('found'), report: Report }),
  /** Inject the annotator into the sending frame: something known may stand there. Answer: whether the browser let us. */
  v.strictObject({ kind: v.literal('annotate') }),
  /** Inject the card script into the sending frame. Answer: whether the browser let us. */
  v.strictObject({ kind: v.literal('load-card') }),
  /** Hand over what the cards for these entries need. Answer: `CardDelivery`. */
  v.strictObject({ kind: v.literal('card-data'), entries: v.array(Entry) }),
  /** Open the side panel at an entry. */
  v.strictObject({ kind: v.literal('open-panel'), entry: v.optional(Entry) }),
  /** Ask every frame to send `found` again. Answer of the top frame: its report. */
  v.strictObject({ kind: v.literal('report') }),
  /** Scroll to a find and mark it. `key` is a `FindPlace.key` of the frame addressed. */
  v.strictObject({ kind: v.literal('go-to'), key: v.number() }),
  /** Walk the highlights by keyboard command. */
  v.strictObject({ kind: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Open the card of the highlight that the reader has walked to. */
  v.strictObject({ kind: v.literal('open-card') }),
]);

export type Message = v.InferOutput<typeof MessageSchema>;
export type EntryRef = v.InferOutput<typeof Entry>;

/** @returns the message, or undefined where the value is not one of ours. Never throws. */
export function parseMessage(value: unknown): Message | undefined {
  const parsed = v.safeParse(MessageSchema, value);
  return parsed.success ? parsed.output : undefined;
}
