import '../../page/highlight.css';
import gateLatin from 'virtual:sidelight/gate-latin';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReports, askForAnnotator } from '../../browser/ask-annotator.ts';
import { frameHost } from '../../browser/frame-host.ts';
import { watchDuty } from '../../browser/watch-duty.ts';
import { openGate } from '../../match/gate.ts';
import type { GateSource } from '../../match/gate-source.ts';
import { handOver, isTakenOver } from '../../page/handover.ts';
import { clearRemains } from '../../page/remains.ts';
import { scoutPage } from '../../page/scout-page.ts';
import { whenVisited } from '../../page/when-visited.ts';

/**
 * Runs on every page and in every frame, so it is small: it looks whether anything known may stand there, and asks
 * for the annotator where it does. What it does ends with its extension or an off-switch.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manual', // at the first find: browser/inject.ts
  main({ signal }) {
    clearRemains(document);
    answerReports(signal);
    const scout = (stored: readonly GateSource[], duty: AbortSignal) => {
      const gate = openGate([...gateLatin, ...stored]);
      const onHint = () => {
        handOver({ gate, signal: duty });
        void askForAnnotator(duty, isTakenOver);
      };
      scoutPage({ document, gate, signal: duty, onHint });
    };
    whenVisited(document, signal, () => watchDuty(frameHost(), signal, scout));
  },
});
