import type { Term } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { branchesOf } from './relations.ts';

type Props = {
  readonly term: Term;
  readonly terms: readonly Term[];
  readonly onOpen: (term: string) => void;
};

/** A small map to walk: the term at the root, its neighbours on branches by kind. Each step opens the next term. */
export function RelationMap({ term, terms, onOpen }: Props) {
  const { t } = useI18n();
  return (
    <div class="map">
      <p class="map-root">{term.name}</p>
      <ul class="map-branches">
        {branchesOf(term, terms).map(({ heading, terms: neighbours }) => (
          <li key={heading}>
            <b>{t(heading)}</b>
            <ul>
              {neighbours.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" onClick={() => onOpen(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
