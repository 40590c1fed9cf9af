/** Words before a name by which it is not of whom something is said. Written as cues are (cue-pattern.ts). */
import type { Language } from '../content-data/schema.ts';

export type ActorWords = {
  /** A name after one of these is no subject. */
  readonly prepositions: string;
  /** Not even the claim's own subject is one after these. */
  readonly addressing: string;
};

export const ACTOR_WORDS: Readonly<Record<Language, ActorWords>> = {
  en: {
    prepositions:
      '(in|on|at|to|from|with|against|over|by|for|than|between|toward|towards|ahead of|overtaken|overtook|overtaking|overtakes|surpass*|replaced|replacing|passed|displaced|past|near|across|via|including|or|unlike|like|told|telling|tell|reassure*|assur*|urge|urged|warn*)',
    addressing:
      '(unlike|rather than|instead of|ahead of|behind|overtake|overtakes|overtook|overtaking|replace|replacing|displace|displacing|surpass|surpassing|outstrip|told|tell|telling|warned|urged|reminded|asked|informed|against)',
  },
  zh: {
    prepositions: '(对|与|同|和|跟|向|在|被|比|受|对于|超过|取代|赶超|超越|告诉|警告|支持|指责|连接)',
    addressing: '(超过|取代|赶超|超越|不像|不同于|告诉|警告|要求|有别于|指责|对)',
  },
  ru: {
    prepositions:
      '(по словам (премьера|президента|министра|главы|лидера|генсека|властей|)|в|во|на|к|ко|из|от|с|со|против|над|по|для|чем|между|перед|через|опередив|обогнав|сменив|потеснив|вытеснив|из за|за|у|при|или|вместо|кроме)',
    addressing:
      '(обогнать|обогнав|обогнал*|вытеснить|вытеснив|опередить|опередив|потеснить|потеснив|сменить|вместо|в отличие от|заявил* премьеру|сообщил*|призвал*|убеди*|заявили премьеру|чем)',
  },
};
