import type { Term } from '../../content-data/schema.ts';
import { FactList } from '../FactList.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import type { CardFind } from './card-find.ts';
import { keyFacts } from './key-facts.ts';

type Props = {
  readonly term: Term;
  /** Given where the card is about a mention on the page, and not opened from another card. */
  readonly find?: Extract<CardFind, { kind: 'term' }> | undefined;
};

/** What a name means, in one line and a few dated facts. */
export function TermCard({ term, find }: Props) {
  return (
    <>
      <Headline text={term.name} />
      <SafeHtml class="definition" html={term.definition} />
      <FactList facts={keyFacts(term)} />
      {find && find.evidence.length > 0 && <WhyThisMeaning term={term} find={find} />}
    </>
  );
}

/** A short form has other meanings: says why this one was read, and which else there are. */
function WhyThisMeaning({ term, find }: { term: Term; find: Extract<CardFind, { kind: 'term' }> }) {
  const { t, tag } = useI18n();
  const shortForm = term.shortForms.find(({ text }) => find.exact.includes(text));
  const others = shortForm?.otherMeanings ?? [];
  const evidence = new Intl.ListFormat(tag, { type: 'conjunction' }).format(find.evidence.slice(0, 4));
  return (
    <details class="why">
      <summary>{t('whyThisMeaning', { words: find.exact })}</summary>
      <p>{t('evidenceNear', { evidence })}</p>
      {others.length > 0 && (
        <>
          <p>{t('otherMeanings')}</p>
          <ul>
            {others.map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
