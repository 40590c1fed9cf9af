import type { Source, View } from '../content-data/schema.ts';
import { Citations } from './Citations.tsx';
import { useI18n } from './i18n.tsx';
import { SafeHtml } from './SafeHtml.tsx';
import type { MessageKey } from './translate.ts';

const STANCES = {
  supports: 'stanceSupports',
  criticises: 'stanceCriticises',
  neutral: 'stanceNeutral',
} as const satisfies Record<NonNullable<View['stance']>, MessageKey>;

type Props = { readonly views: readonly View[]; readonly sources?: readonly Source[] };

/** Who sees it how, each by name. Side by side where there is room. */
export function ViewList({ views, sources }: Props) {
  const { t } = useI18n();
  return (
    <ul class="views">
      {views.map((view) => (
        <li key={view.holder + view.text}>
          <p class="view-holder">
            <b>{view.holder}</b>
            {view.stance && <span class="view-stance">{t(STANCES[view.stance])}</span>}
          </p>
          <SafeHtml as="span" html={view.text} />
          {sources && <Citations ids={view.sources} sources={sources} />}
        </li>
      ))}
    </ul>
  );
}
