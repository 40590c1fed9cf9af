import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useI18n } from '../i18n.tsx';
import { Library } from '../Library.tsx';
import { OpenEntry } from '../OpenEntry.tsx';
import { type Look, Surface } from '../Surface.tsx';
import type { EntryRef } from '../shelf.ts';
import { Tabs } from '../Tabs.tsx';
import { useLocalPacks } from '../use-local-packs.ts';
import { useTrail } from '../use-trail.ts';
import type { OpenView } from './open-view.ts';
import { PageView, type PageViewProps } from './PageView.tsx';
import { PopupHeader, type Switches } from './PopupHeader.tsx';

export type PopupProps = Omit<PageViewProps, 'onOpen' | 'onOpenBackground'> & {
  readonly look: Look;
  readonly switches: Switches;
  /** The version whose news are to be told. */
  readonly news?: string | undefined;
  /** Opens the side panel, at an entry where one is open here. */
  readonly onOpenPanel: (entry: EntryRef | undefined) => void;
  readonly onOpenOptions: () => void;
};

/** What is known about the page in front of the reader, and the whole background behind it. */
export function Popup({ look, ...rest }: PopupProps) {
  return (
    <Surface kind="popup" look={look}>
      <OpenPopup {...rest} />
    </Surface>
  );
}

type View = { readonly kind: 'page' } | { readonly kind: 'background'; readonly query?: string } | OpenView;

function OpenPopup({ switches, news, packs, onOpenPanel, onOpenOptions, ...page }: Omit<PopupProps, 'look'>) {
  const { t, language } = useI18n();
  const shown = useLocalPacks(packs, language);
  const { trail, go, stay, back } = useTrail<View>({ kind: 'page' });
  const scroll = useRef<HTMLElement>(null);
  const view = trail.now;
  const open = useCallback((to: OpenView) => go(to), [go]);
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
    scroll.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [view]);

  const isTab = view.kind === 'page' || view.kind === 'background';
  const entry = isTab || view.kind === 'passage' ? undefined : view;
  return (
    <div class="popup">
      <PopupHeader {...switches} />
      <main ref={scroll} class="popup-scroll">
        {view.kind === 'page' || view.kind === 'background' ? (
          <Tabs
            tabs={[
              { name: 'page', label: t('tabPage') },
              { name: 'background', label: t('tabBackground') },
            ]}
            chosen={view.kind}
            onChoose={(kind) => go({ kind })}
          >
            {view.kind === 'page' ? (
              <PageView
                {...page}
                packs={shown}
                onOpen={open}
                onOpenBackground={() => go({ kind: 'background' })}
              />
            ) : (
              <Library
                packs={packs}
                shown={shown}
                query={view.query ?? ''}
                onQuery={(query) => stay({ kind: 'background', query })}
                onOpen={open}
              />
            )}
          </Tabs>
        ) : (
          <>
            <button type="button" class="back-bar" onClick={back}>
              <Icon name="back" />
              {t('back')}
            </button>
            <OpenEntry view={view} packs={shown} onOpen={open} />
          </>
        )}
      </main>
      {news && (
        <p class="popup-news" role="status">
          {t('whatsNew', { version: news })}
        </p>
      )}
      <footer class="popup-foot">
        <button type="button" onClick={() => onOpenPanel(entry)}>
          <Icon name="panel" />
          {t('sidePanel')}
        </button>
        <button type="button" onClick={onOpenOptions}>
          <Icon name="settings" />
          {t('options')}
        </button>
      </footer>
    </div>
  );
}
