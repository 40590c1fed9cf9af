/** One frame, from reading it to answering the popup: the content script's composition. */
import { onMessage, send } from '../../browser/send.ts';
import type { Settings } from '../../browser/settings-schema.ts';
import { annotatePage } from '../../page/annotate-page.ts';
import { publishAnnotation } from '../../page/annotation.ts';
import type { Find } from '../../page/find.ts';
import { findKnown } from './find-known.ts';
import { reportFinds } from './report-finds.ts';

export function annotateFrame(settings: Settings, signal: AbortSignal): void {
  const { passage, altered } = settings.highlight;
  const look = { intensity: settings.intensity, tintPassages: passage, showAltered: altered };
  let told = false;
  let cardAsked = false;
  const tell = (finds: readonly Find[]) => {
    if (finds.length === 0 && !told) return; // a page without finds stays silent
    told = finds.length > 0;
    const report = reportFinds(finds, pageLength());
    void send({ kind: 'found', report });
    // Who reads the article itself wants to see terms and claims, not a tinted page.
    const isArticle = report.articles.some(({ verdict }) => verdict === 'carries');
    annotation.setLook({ ...look, tintPassages: look.tintPassages && !isArticle });
    if (finds.length > 0 && !cardAsked) {
      cardAsked = true;
      void send({ kind: 'load-card' });
    }
  };
  const annotation = annotatePage({
    document,
    find: (text) => findKnown(text).filter(({ kind }) => kind === 'passage' || settings.highlight[kind]),
    look,
    signal,
    onFinds: tell,
  });
  publishAnnotation(annotation);
  onMessage(signal, (message) => {
    if (message.kind !== 'report') return undefined;
    void send({ kind: 'found', report: reportFinds(annotation.finds, pageLength()) });
    return Promise.resolve(true);
  });
}

const pageLength = (): number => document.body?.textContent?.length ?? 0;
