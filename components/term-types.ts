/** What each type of term is called. */
import type { Term } from '../content-data/schema.ts';
import type { MessageKey } from './translate.ts';

export const TERM_TYPE_NAMES = {
  initiative: 'typeInitiative',
  doctrine: 'typeDoctrine',
  concept: 'typeConcept',
  principle: 'typePrinciple',
  slogan: 'typeSlogan',
  policy: 'typePolicy',
  programme: 'typeProgramme',
  organisation: 'typeOrganisation',
  partnership: 'typePartnership',
  agreement: 'typeAgreement',
  event: 'typeEvent',
  person: 'typePerson',
  term: 'typeTerm',
  figure: 'typeFigure',
} as const satisfies Record<Term['type'], MessageKey>;
