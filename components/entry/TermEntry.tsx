import type { Term } from '../../content-data/schema.ts';
import { sourcesOfTerm } from '../../content-data/select-card-data.ts';
import { ClaimRows } from '../ClaimRows.tsx';
import { FactList } from '../FactList.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { SourceList } from '../SourceList.tsx';
import { findSources } from '../shelf.ts';
import { TERM_TYPE_NAMES } from '../term-types.ts';
import { ViewList } from '../ViewList.tsx';
import type { EntryProps } from './entry-props.ts';
import { momentsOfTerm } from './moments.ts';
import { RelationMap } from './RelationMap.tsx';
import { Section } from './Section.tsx';
import { TermNames } from './TermNames.tsx';
import { Timeline } from './Timeline.tsx';

/** Everything known about a term. */
export function TermEntry({ term, pack, onOpen }: EntryProps & { readonly term: Term }) {
  const { t, date } = useI18n();
  const moments = momentsOfTerm(term, pack);
  const sources = findSources(pack, [...sourcesOfTerm(term), ...moments.flatMap((moment) => moment.sources)]);
  const claims = pack.claims.filter((claim) => claim.terms.includes(term.id));
  const open = (kind: 'term' | 'claim') => (id: string) => onOpen({ pack: pack.meta.id, kind, id });
  return (
    <article class="entry">
      <p class="kicker">
        <b>{t(TERM_TYPE_NAMES[term.type])}</b>
        <span>{t('checkedOn', { date: date(term.checked) })}</span>
      </p>
      <Headline text={term.name} />
      <TermNames term={term} />
      <SafeHtml class="definition" html={term.definition} />
      <Section heading={t('facts')}>
        <FactList facts={term.facts} sources={sources} />
      </Section>
      {term.inArticle && (
        <Section heading={t('inArticle')}>
          <SafeHtml class="prose" html={term.inArticle} />
        </Section>
      )}
      {term.views.length > 0 && (
        <Section heading={t('views')}>
          <ViewList views={term.views} sources={sources} />
        </Section>
      )}
      {moments.length > 0 && (
        <Section heading={t('timeline')}>
          <Timeline moments={moments} sources={sources} />
        </Section>
      )}
      {term.relations.length > 0 && (
        <Section heading={t('relations')}>
          <RelationMap term={term} terms={pack.terms} onOpen={open('term')} />
        </Section>
      )}
      {claims.length > 0 && (
        <Section heading={t('claimsAbout')}>
          <ClaimRows claims={claims} onOpen={open('claim')} />
        </Section>
      )}
      <Section heading={t('sourcesHeading')}>
        <SourceList sources={sources} />
      </Section>
    </article>
  );
}
