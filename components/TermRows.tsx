import type { Term } from '../content-data/schema.ts';
import { EntryRow } from './EntryRow.tsx';
import { useI18n } from './i18n.tsx';
import { TERM_TYPE_NAMES } from './term-types.ts';
import { typeset } from './typeset.ts';

type Props = {
  readonly terms: readonly Term[];
  readonly onOpen: (id: string) => void;
  readonly onShow?: (id: string) => (() => void) | undefined;
  /** What to say at the end of a row; without it, the term's type. */
  readonly note?: (id: string) => string;
};

export function TermRows({ terms, onOpen, onShow, note }: Props) {
  const { t, language } = useI18n();
  return (
    <ul class="rows">
      {terms.map(({ id, name, type }) => (
        <EntryRow
          key={id}
          icon="term"
          note={note ? note(id) : t(TERM_TYPE_NAMES[type])}
          onOpen={() => onOpen(id)}
          onShow={onShow?.(id)}
        >
          {typeset(name, language)}
        </EntryRow>
      ))}
    </ul>
  );
}
