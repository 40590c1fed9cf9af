/** What the card script is handed: the entries one frame needs, with their sources, and nothing else. */
import type { Article, Claim, Pack, Series, Source, Term } from './schema.ts';

/** Words of the article that a claim quotes, and where they stand: lets a card say what the article really has. */
export type PlacedQuote = {
  readonly claim: string;
  readonly articleStart: number;
  readonly words: readonly string[];
};

export type CardData = {
  readonly pack: string;
  /** True for a pack that a reader imported: what it says is not Sidelight's. */
  readonly imported?: boolean;
  readonly article: Article;
  /** Length of the article in words. */
  readonly articleWords: number;
  readonly terms: readonly Term[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly quotes: readonly PlacedQuote[];
};

/** A pack as it is bundled: with its claims' word ranges and quotes resolved against the fingerprint by the compiler. */
export type CompiledPack = Pack & {
  readonly quotes: readonly PlacedQuote[];
  /** See `CardData.imported`. */
  readonly imported?: boolean;
};
