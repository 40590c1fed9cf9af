import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../content-data/card-data.ts';
import { ImportedNote } from '../ImportedNote.tsx';
import { useI18n } from '../i18n.tsx';
import { SourceList } from '../SourceList.tsx';
import { type Look, Surface } from '../Surface.tsx';
import type { EntryRef } from '../shelf.ts';
import { TermLinkScope } from '../TermLinkScope.tsx';
import { useTrail } from '../use-trail.ts';
import { CardContent } from './CardContent.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardFind } from './card-find.ts';
import { type CardView, entryOf, frameOf } from './card-view.ts';

export type CardProps = {
  readonly find: CardFind;
  readonly data: CardData;
  readonly look: Look;
  readonly pinned: boolean;
  /** Drawn as a sheet at the bottom edge, for touch. */
  readonly sheet?: boolean;
  readonly onOpenEntry: (entry: EntryRef) => void;
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** Resolves to whether the clipboard took it. */
  readonly onCopyLink?: () => Promise<boolean>;
};

/** What one highlight means, in a small window beside it. Draws only; the page layer places it. */
export function Card({ look, ...rest }: CardProps) {
  const about = `${rest.find.kind} ${'id' in rest.find ? rest.find.id : rest.find.articleStart}`;
  return (
    <Surface kind="card" look={look}>
      <OpenCard key={about} {...rest} />
    </Surface>
  );
}

function OpenCard({ find, data, pinned, sheet, onOpenEntry, ...acts }: Omit<CardProps, 'look'>) {
  const { t } = useI18n();
  const { trail, go, back } = useTrail<CardView>({ kind: 'find' });
  const [sourcesShown, showSources] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const view = trail.now;
  const entry = entryOf(view, find);
  const { title, kicker, checked, sources } = frameOf(entry, find, data, t);
  const openTerm = useCallback((id: string) => go({ kind: 'term', id }), [go]);

  useLayoutEffect(() => {
    showSources(false);
    if (body.current) body.current.scrollTop = 0;
    // A card that has just come takes no focus.
    if (trail.walked) body.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [trail]);
  useLayoutEffect(() => {
    const list = sourcesShown && body.current?.querySelector<HTMLElement>('.sources');
    if (!list || !body.current) return;
    body.current.scrollTop = list.offsetTop - body.current.offsetTop - 12;
    list.querySelector('a')?.focus({ preventScroll: true }); // the list stands before the button that opened it
  }, [sourcesShown]);

  return (
    <div
      class={['card', pinned && 'is-pinned', sheet && 'is-sheet'].filter(Boolean).join(' ')}
      role="dialog"
      tabIndex={-1}
      aria-label={title}
      data-kind={find.kind}
    >
      <CardHeader
        {...acts}
        kicker={kicker}
        checked={checked}
        pinned={pinned}
        onBack={trail.past.length > 0 ? back : undefined}
      />
      <div ref={body} class="card-body">
        <ImportedNote of={data} />
        <TermLinkScope
          terms={data.terms}
          except={entry.kind === 'term' ? entry.id : undefined}
          onOpen={openTerm}
        >
          <CardContent view={view} find={find} data={data} onOpenClaim={(id) => go({ kind: 'claim', id })} />
        </TermLinkScope>
        {sourcesShown && <SourceList sources={sources} />}
      </div>
      <CardFooter
        sources={sources.length}
        sourcesShown={sourcesShown}
        onShowSources={() => showSources(!sourcesShown)}
        onOpenEntry={() => onOpenEntry(entry)}
      />
    </div>
  );
}
