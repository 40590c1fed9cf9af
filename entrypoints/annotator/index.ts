/** The annotator: comes into a frame where something known may stand. Reads, matches, paints, follows changes. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameHost } from '../../browser/frame-host.ts';
import { whileOn } from '../../browser/while-on.ts';
import { takeOver } from '../../page/handover.ts';
import { annotateFrame } from './annotate-frame.ts';

export default defineUnlistedScript(() => {
  const handover = takeOver();
  if (!handover) return;
  const { gate, signal } = handover;
  void whileOn(frameHost(), signal, (settings, imported, running) =>
    annotateFrame(settings, imported, gate, running),
  );
});
