import type { Article } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';

/** Title, publisher and date of an article, with the way to it. */
export function ArticleCredit({ article }: { readonly article: Article }) {
  const { t, date } = useI18n();
  return (
    <p class="credit">
      <a href={article.url} target="_blank" rel="noopener noreferrer" hreflang={article.language}>
        <cite lang={article.language}>{article.title}</cite>
      </a>{' '}
      {t('publishedBy', { publisher: article.publisher, date: date(article.published) })}
    </p>
  );
}
