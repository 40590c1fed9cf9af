import type { Claim } from '../content-data/schema.ts';
import { ASSESSMENT_LOOKS } from './AssessmentChip.tsx';
import { EntryRow } from './EntryRow.tsx';
import { useI18n } from './i18n.tsx';
import { typeset } from './typeset.ts';

type Props = {
  readonly claims: readonly Claim[];
  readonly onOpen: (id: string) => void;
  readonly onShow?: (id: string) => (() => void) | undefined;
};

/** Claims with their assessments, each by icon and word. */
export function ClaimRows({ claims, onOpen, onShow }: Props) {
  const { t, language } = useI18n();
  return (
    <ul class="rows claim-rows">
      {claims.map(({ id, statement, assessment }) => {
        const look = ASSESSMENT_LOOKS[assessment];
        return (
          <EntryRow
            key={id}
            icon={look.icon}
            tone={look.tone}
            note={t(look.word)}
            onOpen={() => onOpen(id)}
            onShow={onShow?.(id)}
          >
            {typeset(statement, language)}
          </EntryRow>
        );
      })}
    </ul>
  );
}
