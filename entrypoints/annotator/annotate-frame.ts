/** One frame, from reading it to answering the popup: the annotator's composition. */
import { onMessage, send } from '../../browser/send.ts';
import type { Settings } from '../../browser/settings-schema.ts';
import type { Gate } from '../../match/gate.ts';
import type { IndexSource } from '../../match/index-source.ts';
import { annotatePage } from '../../page/annotate-page.ts';
import { publishAnnotation } from '../../page/annotation.ts';
import type { Find } from '../../page/find.ts';
import { knownFrom } from './find-known.ts';
import { reportFinds } from './report-finds.ts';

export function annotateFrame(
  settings: Settings,
  imported: readonly IndexSource[],
  gate: Gate,
  signal: AbortSignal,
): void {
  const known = knownFrom(imported);
  const { passage, altered } = settings.highlight;
  const look = { intensity: settings.intensity, tintPassages: passage, showAltered: altered };
  let told = false;
  let cardAsked = false;
  const tell = (finds: readonly Find[]) => {
    if (finds.length === 0 && !told) return; // a page without finds stays silent
    told = finds.length > 0;
    const report = reportFinds(finds, known, pageLength());
    void send({ kind: 'found', report });
    // Who reads the article itself wants to see terms and claims, not a tinted page.
    const isArticle = report.articles.some(({ verdict }) => verdict === 'carries');
    annotation.setLook({ ...look, tintPassages: look.tintPassages && !isArticle });
    if (finds.length > 0 && !cardAsked) {
      cardAsked = true;
      void send({ kind: 'load-card' }).then((isThere) => (cardAsked = isThere === true)); // else asked again
    }
  };
  // Who comes back to a page that was put aside finds it as it was, but the badge has forgotten it, and the
  // page may have been left before its card script came.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    cardAsked = false;
    tell(annotation.finds);
  };
  addEventListener('pageshow', comeBack, { signal });
  const annotation = annotatePage({
    document,
    gate,
    find: (text) => known.find(text).filter(({ kind }) => kind === 'passage' || settings.highlight[kind]),
    look,
    signal,
    onFinds: tell,
    onFault: (error) => console.error('Sidelight left this page alone after an error.', error),
  });
  publishAnnotation(annotation);
  onMessage(signal, (message) => {
    if (message.kind !== 'report') return undefined;
    void send({ kind: 'found', report: reportFinds(annotation.finds, known, pageLength()) });
    return Promise.resolve(true);
  });
}

const pageLength = (): number => document.body?.textContent?.length ?? 0;
