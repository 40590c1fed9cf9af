import { useI18n } from '../i18n.tsx';
import type { I18n, MessageKey } from '../translate.ts';

/** What became of the settings, where a reader has to know. */
export type SettingsNotice =
  | { readonly kind: 'unread'; readonly names: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'here-only' }
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'not-settings'; readonly file: string }
  | { readonly kind: 'imported'; readonly file: string; readonly unread: readonly string[] };

/** Settings by the names that this page gives them. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  enabled: 'switchAll',
  siteMode: 'optSites',
  sites: 'optSites',
  highlight: 'optHighlights',
  intensity: 'intensity',
  theme: 'theme',
  hoverDelay: 'hoverDelay',
  holdKey: 'holdKey',
  language: 'optLanguage',
  announce: 'announce',
};

export function SettingsNoticeLine({ notice }: { readonly notice: SettingsNotice | undefined }) {
  const i18n = useI18n();
  return (
    <p class="notice" role="status">
      {notice && tell(notice, i18n)}
    </p>
  );
}

function tell(notice: SettingsNotice, { t, tag }: I18n): string {
  const list = (names: readonly string[]) => {
    const known = names.map((name) => (Object.hasOwn(NAMES, name) ? t(NAMES[name]!) : `“${name}”`));
    return new Intl.ListFormat(tag).format(new Set(known));
  };
  switch (notice.kind) {
    case 'unread':
      return t('settingsUnread', { names: list(notice.names) });
    case 'newer':
      return t('settingsNewer');
    case 'here-only':
      return t('settingsHereOnly');
    case 'not-stored':
      return t('settingsNotStored', { why: notice.why });
    case 'not-settings':
      return t('settingsNotSettings', { file: notice.file });
    case 'imported':
      return notice.unread.length > 0
        ? t('settingsImportedPartly', { file: notice.file, names: list(notice.unread) })
        : t('settingsImported', { file: notice.file });
    default:
      return notice satisfies never;
  }
}
