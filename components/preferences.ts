/** What a reader can set, as the options page draws it. The settings in storage have this shape and more. */
import type { Language } from '../content-data/schema.ts';

export type Preferences = {
  readonly enabled: boolean;
  /** `all-but`: everywhere but on `sites`. `only`: nowhere but on `sites`. */
  readonly siteMode: 'all-but' | 'only';
  readonly sites: readonly string[];
  readonly highlight: {
    readonly term: boolean;
    readonly claim: boolean;
    readonly passage: boolean;
    readonly altered: boolean;
  };
  readonly intensity: 'quiet' | 'normal' | 'strong';
  readonly theme: 'system' | 'light' | 'dark';
  /** Milliseconds, 0 to 1000. */
  readonly hoverDelay: number;
  readonly holdKey: 'none' | 'Alt' | 'Control' | 'Shift';
  readonly language: 'auto' | Language;
  readonly announce: boolean;
};
