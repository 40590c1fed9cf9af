import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import { Library } from '../Library.tsx';
import { OpenEntry } from '../OpenEntry.tsx';
import type { OpenView } from '../popup/open-view.ts';
import { PageView, type PageViewProps } from '../popup/PageView.tsx';
import { type Look, Surface } from '../Surface.tsx';
import type { EntryRef } from '../shelf.ts';
import { useLocalPacks } from '../use-local-packs.ts';
import { useTrail } from '../use-trail.ts';
import { PanelBar } from './PanelBar.tsx';

export type PanelProps = Omit<PageViewProps, 'onOpen' | 'onOpenBackground'> & {
  readonly look: Look;
  /** A deep link: opened when it is given, and again when it changes. */
  readonly entry: EntryRef | undefined;
  /** Told of every entry that is opened here, so that its address can be kept. */
  readonly onVisit?: (entry: EntryRef) => void;
  readonly onPrint: () => void;
  readonly onOpenOptions: () => void;
};

/** The reference book beside the page: what is on this page, and everything in the packs. */
export function Panel({ look, ...rest }: PanelProps) {
  return (
    <Surface kind="panel" look={look}>
      <OpenPanel {...rest} />
    </Surface>
  );
}

type View = { readonly kind: 'page' } | { readonly kind: 'library' } | OpenView;

function OpenPanel({ packs, entry, onVisit, onPrint, onOpenOptions, ...page }: Omit<PanelProps, 'look'>) {
  const { language } = useI18n();
  const shown = useLocalPacks(packs, language);
  const { trail, go, back, forward } = useTrail<View>(entry ?? { kind: 'page' });
  const top = useRef<HTMLElement>(null);
  const view = trail.now;
  const open = useCallback((to: OpenView) => go(to), [go]);

  const linked = useRef(entry);
  useEffect(() => {
    if (entry && entry !== linked.current) go(entry);
    linked.current = entry;
  }, [entry, go]);
  useLayoutEffect(() => {
    top.current?.scrollTo?.(0, 0);
    if (trail.past.length > 0) top.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (view.kind !== 'page' && view.kind !== 'library' && view.kind !== 'passage') onVisit?.(view);
  }, [view]);

  const place = view.kind === 'page' || view.kind === 'library' ? view.kind : undefined;
  return (
    <div class="panel">
      <PanelBar
        place={place}
        canGoBack={trail.past.length > 0}
        canGoForward={trail.next.length > 0}
        onBack={back}
        onForward={forward}
        onGo={(kind) => go({ kind })}
        onPrint={onPrint}
        onOpenOptions={onOpenOptions}
      />
      <main ref={top} class="panel-page">
        <h1 class="unseen">Sidelight</h1>
        {view.kind === 'page' ? (
          <PageView {...page} packs={shown} onOpen={open} onOpenBackground={() => go({ kind: 'library' })} />
        ) : view.kind === 'library' ? (
          <Library packs={packs} shown={shown} onOpen={open} />
        ) : (
          <OpenEntry view={view} packs={shown} onOpen={open} />
        )}
      </main>
    </div>
  );
}
