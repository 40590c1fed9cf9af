import type { ComponentChildren } from 'preact';
import { I18nContext } from './i18n.tsx';
import type { I18n } from './translate.ts';

/** How every surface is set up, whatever it shows. */
export type Look = {
  readonly i18n: I18n;
  readonly theme: 'system' | 'light' | 'dark';
  /** Only tests give one: a language that is written from right to left. */
  readonly direction?: 'ltr' | 'rtl';
};

type Props = {
  readonly kind: 'card' | 'popup' | 'panel' | 'options' | 'welcome';
  readonly look: Look;
  readonly children: ComponentChildren;
};

/** The ground of every surface: carries the tokens, the theme and the language. */
export function Surface({ kind, look, children }: Props) {
  const { i18n } = look;
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
