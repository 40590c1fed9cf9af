import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Language } from '../content-data/schema.ts';
import { I18nContext } from './i18n.tsx';
import { createI18n, type I18n } from './translate.ts';

/** How every surface is set up, whatever it shows. */
export type Look = {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** Only tests give these: a language that is longer, or written from right to left. */
  readonly i18n?: I18n;
  readonly direction?: 'ltr' | 'rtl';
};

type Props = {
  readonly kind: 'card' | 'popup' | 'panel' | 'options' | 'welcome';
  readonly look: Look;
  readonly children: ComponentChildren;
};

/** The ground of every surface: carries the tokens, the theme and the language. */
export function Surface({ kind, look, children }: Props) {
  const { language, i18n: given } = look;
  const i18n = useMemo(() => given ?? createI18n(language), [given, language]);
  return (
    <I18nContext.Provider value={i18n}>
      <div
        class={`surface surface-${kind}`}
        data-theme={look.theme}
        lang={i18n.tag}
        dir={look.direction ?? 'ltr'}
      >
        {children}
      </div>
    </I18nContext.Provider>
  );
}
