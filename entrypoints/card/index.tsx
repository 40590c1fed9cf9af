/** The card script: comes into a frame at its first find, and brings pointing, cards and walking to it. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, send } from '../../browser/send.ts';
import { readSettings, watchSettings } from '../../browser/settings.ts';
import { Card } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { publishedAnnotation } from '../../page/annotation.ts';
import { createCardHost } from '../../page/card-host.ts';
import { watchPointing } from '../../page/watch-pointing.ts';
import { CardShelf } from './card-shelf.ts';
import { copyPassageLink } from './passage-link.ts';
import { toCardFind } from './to-card-find.ts';

export default defineUnlistedScript(async () => {
  const annotation = publishedAnnotation();
  if (!annotation) return;
  const { signal } = annotation;
  let settings = await readSettings();
  watchSettings(signal, (changed) => (settings = changed));

  const shelf = new CardShelf();
  const host = createCardHost(
    {
      css,
      async draw(body, find, mode) {
        await shelf.fill(annotation.finds);
        const data = shelf.get(find.match.pack);
        const { i18n } = shelf;
        if (!data || !i18n) return;
        render(
          <Card
            find={toCardFind(find, annotation.finds)}
            data={data}
            look={{ i18n, theme: settings.theme }}
            pinned={mode === 'pinned'}
            sheet={mode === 'sheet'}
            onOpenEntry={(entry) => void send({ kind: 'open-panel', entry })}
            onClose={() => host.hide()}
            onPin={() => host.togglePin()}
            onCopyLink={() => copyPassageLink(find)}
          />,
          body,
        );
      },
    },
    signal,
  );
  const walk = watchPointing(annotation, host, () => settings, signal);
  onMessage(signal, (message) => {
    if (message.kind === 'step') walk.step(message.by);
    else if (message.kind === 'go-to') walk.goTo(message.key);
    else if (message.kind === 'open-card') walk.openMarked();
    return undefined;
  });
  await shelf.fill(annotation.finds);
  if (settings.announce) host.say(shelf.i18n?.t('saidFinds', { count: annotation.finds.length }) ?? '');
});
