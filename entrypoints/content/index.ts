import '../../page/highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameHost, whileOn } from '../../browser/while-on.ts';
import { clearRemains } from '../../page/remains.ts';
import { annotateFrame } from './annotate-frame.ts';

/** Runs on every page and in every frame: reads, matches, paints. What it does ends with its extension or an off-switch. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main({ signal }) {
    clearRemains(document);
    void whileOn(frameHost(), signal, annotateFrame);
  },
});
