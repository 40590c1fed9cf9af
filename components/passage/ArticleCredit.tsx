import type { Article } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { tongueOf, typeset } from '../typeset.ts';

/** Title, publisher and date of an article, with the way to it. */
export function ArticleCredit({ article }: { readonly article: Article }) {
  const { t, date, dot } = useI18n();
  return (
    <p class="credit">
      <a href={article.url} target="_blank" rel="noopener noreferrer" hreflang={article.language}>
        <cite lang={tongueOf(article.title)}>{typeset(article.title, tongueOf(article.title))}</cite>
      </a>
      {dot}
      {t('publishedBy', { publisher: article.publisher, date: date(article.published) })}
    </p>
  );
}
