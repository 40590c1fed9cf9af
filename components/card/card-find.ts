/** What a card is about: a find as it stands on the page, in a form that can be sent between scripts. */
import type { FoundAlteration } from '../../match/page-report.ts';

export type CardFind =
  | {
      readonly kind: 'term';
      readonly pack: string;
      readonly id: string;
      /** For a short form: the words near it that decided. */
      readonly evidence: readonly string[];
      /** The page's own words. */
      readonly exact: string;
    }
  | {
      readonly kind: 'claim';
      readonly pack: string;
      readonly id: string;
      readonly by: 'passage' | 'restatement';
      /** Alterations of the quotation that fall into this claim. */
      readonly alterations: readonly FoundAlteration[];
      readonly exact: string;
    }
  | {
      readonly kind: 'passage';
      readonly pack: string;
      readonly articleStart: number;
      readonly articleEnd: number;
      readonly sharedWords: number;
      readonly alterations: readonly FoundAlteration[];
      readonly exact: string;
    };
