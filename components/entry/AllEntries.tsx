import { ASSESSMENTS, TERM_TYPES } from '../../content-data/vocabulary.ts';
import { ASSESSMENT_LOOKS } from '../AssessmentChip.tsx';
import { ClaimRows } from '../ClaimRows.tsx';
import { useI18n } from '../i18n.tsx';
import { TermRows } from '../TermRows.tsx';
import { TERM_TYPE_NAMES } from '../term-types.ts';
import { Chronology } from './Chronology.tsx';
import type { EntryProps } from './entry-props.ts';

/** Every claim by assessment, every term by type and everything in time, folded away until asked for. */
export function AllEntries({ pack, onOpen }: EntryProps) {
  const { t, number } = useI18n();
  const open = (kind: 'term' | 'claim') => (id: string) => onOpen({ pack: pack.meta.id, kind, id });
  const claims = ASSESSMENTS.map((assessment) => ({
    word: t(ASSESSMENT_LOOKS[assessment].word),
    claims: pack.claims.filter((claim) => claim.assessment === assessment),
  }));
  const terms = TERM_TYPES.map((type) => ({
    word: t(TERM_TYPE_NAMES[type]),
    terms: pack.terms.filter((term) => term.type === type),
  }));
  return (
    <>
      <details class="all">
        <summary>
          {t('allClaims')} <span>{number(pack.claims.length)}</span>
        </summary>
        {claims.map(
          (group) =>
            group.claims.length > 0 && (
              <section key={group.word}>
                <h4>{group.word}</h4>
                <ClaimRows claims={group.claims} onOpen={open('claim')} />
              </section>
            ),
        )}
      </details>
      <details class="all">
        <summary>
          {t('allTerms')} <span>{number(pack.terms.length)}</span>
        </summary>
        {terms.map(
          (group) =>
            group.terms.length > 0 && (
              <section key={group.word}>
                <h4>{group.word}</h4>
                <TermRows terms={group.terms} onOpen={open('term')} />
              </section>
            ),
        )}
      </details>
      {pack.timeline.length > 0 && <Chronology pack={pack} />}
    </>
  );
}
