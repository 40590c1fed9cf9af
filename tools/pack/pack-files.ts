/** Which file of a pack's folder holds what, and the schema it follows. */
import * as v from 'valibot';
import {
  ArticleSchema,
  ClaimSchema,
  FingerprintSchema,
  PackMetaSchema,
  SeriesSchema,
  SourceSchema,
  TermSchema,
  TimelineEntrySchema,
  TopicSchema,
  TranslationSchema,
} from '../../content-data/schema.ts';

/** One file each; `schema` names its JSON Schema file. */
export const SINGLE_FILES = {
  meta: { file: 'pack.json', schema: PackMetaSchema },
  article: { file: 'article.json', schema: ArticleSchema },
  topics: { file: 'topics.json', schema: v.array(TopicSchema) },
  claims: { file: 'claims.json', schema: v.array(ClaimSchema) },
  sources: { file: 'sources.json', schema: v.array(SourceSchema) },
  series: { file: 'series.json', schema: v.array(SeriesSchema) },
  timeline: { file: 'timeline.json', schema: v.array(TimelineEntrySchema) },
} as const;

/** Many files each, found by pattern; paths use `/`. */
export const FILE_FAMILIES = {
  terms: { pattern: /^terms\/[^/]+\.json$/, schema: TermSchema },
  fingerprints: { pattern: /^fingerprint\.[a-z]{2}\.json$/, schema: FingerprintSchema },
  translations: { pattern: /^locales\/[a-z]{2}\.json$/, schema: TranslationSchema },
} as const;
