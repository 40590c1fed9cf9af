import type { Claim, Source } from '../../content-data/schema.ts';
import { Citations } from '../Citations.tsx';
import { useI18n } from '../i18n.tsx';

type Props = { readonly ratings: Claim['otherAssessments']; readonly sources: readonly Source[] };

/** What others concluded, each in its own words and on its own scale. */
export function OtherAssessments({ ratings, sources }: Props) {
  const { date } = useI18n();
  return (
    <ul class="views">
      {ratings.map((one) => (
        <li key={one.by + one.rating}>
          <p class="view-holder">
            <b>{one.by}</b>
            {one.date && <span class="view-stance">{date(one.date, 'short')}</span>}
          </p>
          <q>{one.rating}</q>
          <Citations ids={one.sources} sources={sources} />
          {one.scale && <p class="small">{one.scale}</p>}
        </li>
      ))}
    </ul>
  );
}
