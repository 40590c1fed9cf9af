/** Entries for this frame's cards, asked of the background once each and ahead of the first hover. */
import type { CardDelivery } from '../../browser/card-loader.ts';
import type { EntryRef } from '../../browser/messages.ts';
import { send } from '../../browser/send.ts';
import { untilAnswered } from '../../browser/when-back.ts';
import { createI18n, type I18n } from '../../components/translate.ts';
import type { CardData } from '../../content-data/card-data.ts';
import type { Find } from '../../page/find.ts';

export class CardShelf {
  #data = new Map<string, CardData>();
  #asked = new Set<string>();
  /** The request that is under way, or the last one. */
  #delivery: Promise<void> = Promise.resolve();
  /** The reader's language; undefined until the background has answered. */
  i18n: I18n | undefined;

  /** The data of a pack that has this entry; undefined until the background has answered. */
  get(pack: string): CardData | undefined {
    return this.#data.get(pack);
  }

  /** Asks for what finds need and was not asked for yet. Resolves when all that was asked for is here. */
  fill(finds: readonly Find[]): Promise<void> {
    const wanted = finds.map(entryOf).filter((entry) => !this.#asked.has(keyOf(entry)));
    if (wanted.length > 0) {
      for (const entry of wanted) this.#asked.add(keyOf(entry));
      this.#delivery = this.#ask();
    }
    return this.#delivery;
  }

  async #ask(): Promise<void> {
    const entries = [...this.#entries()];
    const delivery = (await untilAnswered(() => send({ kind: 'card-data', entries }))) as
      | CardDelivery
      | undefined;
    if (!delivery) return this.#asked.clear(); // the background did not answer; the next find asks again
    this.i18n = createI18n(delivery.language, delivery.catalogue);
    for (const data of delivery.data) this.#data.set(data.pack, data);
  }

  *#entries(): Iterable<EntryRef> {
    for (const key of this.#asked) {
      const [kind, pack = '', id = ''] = key.split(' ');
      yield { kind: kind as EntryRef['kind'], pack, id };
    }
  }
}

/** Ids hold no spaces. */
const keyOf = ({ kind, pack, id }: EntryRef): string => `${kind} ${pack} ${id}`;

function entryOf({ match }: Find): EntryRef {
  const { pack } = match;
  return match.kind === 'passage'
    ? { pack, kind: 'article', id: pack }
    : { pack, kind: match.kind, id: match.id };
}
