import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { Library } from '../Library.tsx';
import { OpenEntry } from '../OpenEntry.tsx';
import { PageView, type PageViewProps } from '../popup/PageView.tsx';
import { type Look, Surface } from '../Surface.tsx';
import { useLocalPacks } from '../use-local-packs.ts';
import { addressOf, type PanelView } from './address.ts';
import { LanguageRow } from './LanguageRow.tsx';
import { PanelBar } from './PanelBar.tsx';
import type { PanelStep } from './panel-history.ts';

export type PanelProps = Omit<PageViewProps, 'onOpen' | 'onOpenBackground'> & {
  readonly look: Look;
  /** Where the reader is. */
  readonly step: PanelStep;
  readonly onGo: (view: PanelView) => void;
  /** The same step is about something else: a search being typed. */
  readonly onStay: (view: PanelView) => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onLanguage: (language: Language) => void;
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

function OpenPanel(props: Omit<PanelProps, 'look'>) {
  const { packs, step, onGo, onStay, onBack, onForward, onLanguage, onPrint, onOpenOptions, ...page } = props;
  const { language } = useI18n();
  const shown = useLocalPacks(packs, language);
  const top = useRef<HTMLElement>(null);
  const { view } = step;
  useArrival(top, step);
  useWayKeys(onBack, onForward);

  return (
    <div class="panel">
      <PanelBar
        place={view.kind === 'page' || view.kind === 'library' ? view.kind : undefined}
        canGoBack={step.canGoBack}
        canGoForward={step.canGoForward}
        onBack={onBack}
        onForward={onForward}
        onGo={(kind) => onGo({ kind })}
        onPrint={onPrint}
        onOpenOptions={onOpenOptions}
      />
      <main ref={top} class="panel-page">
        <h1 class="unseen">Sidelight</h1>
        {view.kind === 'page' ? (
          <PageView
            {...page}
            packs={shown}
            onOpen={onGo}
            onOpenBackground={() => onGo({ kind: 'library' })}
          />
        ) : view.kind === 'library' ? (
          <Library
            packs={packs}
            shown={shown}
            query={view.query ?? ''}
            onQuery={(query) => onStay({ kind: 'library', query })}
            onOpen={onGo}
          />
        ) : (
          <OpenEntry view={view} packs={shown} onOpen={onGo} />
        )}
        <LanguageRow onLanguage={onLanguage} />
      </main>
    </div>
  );
}

/** Whoever comes to a view begins at its top; whoever comes back finds it where they left it. The window is called like its entry. */
function useArrival(top: { readonly current: HTMLElement | null }, { at, view }: PanelStep): void {
  const left = useRef(new Map<string, number>());
  const before = useRef(at);
  const place = `${at} ${addressOf(view)}`;
  useLayoutEffect(() => {
    const page = top.current;
    const heading = page?.querySelector<HTMLElement>('h2');
    if (at !== before.current) heading?.focus({ preventScroll: true });
    before.current = at;
    page?.scrollTo?.(0, left.current.get(place) ?? 0);
    const note = () => void left.current.set(place, page?.scrollTop ?? 0);
    page?.addEventListener('scroll', note, { passive: true });
    return () => page?.removeEventListener('scroll', note);
  }, [at]);
  useLayoutEffect(() => {
    const isEntry = view.kind !== 'page' && view.kind !== 'library';
    const heading = isEntry ? top.current?.querySelector('h2')?.textContent : undefined;
    document.title = heading ? `${heading} · Sidelight` : 'Sidelight';
  });
}

/** The keys that go back and forward in a browser, for a panel that is no tab. */
function useWayKeys(onBack: () => void, onForward: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const go = { ArrowLeft: onBack, ArrowRight: onForward }[event.key];
      if (!go || !event.altKey || event.target instanceof HTMLInputElement) return;
      event.preventDefault(); // else a tab goes two steps
      go();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [onBack, onForward]);
}
