import type { Language } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { typeset } from '../typeset.ts';

type Props = { readonly quote: string; readonly language: string };

/** The words of the article that a claim stands in, in the article's language within a sentence in the reader's. */
export function QuotedWords({ quote, language }: Props) {
  const { t } = useI18n();
  const [before, after] = t('quotedWords', { quote: '\n' }).split('\n');
  return (
    <p class="quoted">
      {before}
      <span lang={language}>{typeset(quote, language as Language)}</span>
      {after}
    </p>
  );
}
