import { CATALOGUES } from '../../browser/catalogues.ts';
import { createI18n, type I18n } from '../../components/translate.ts';

/** English with every message 40 % longer, as German or Finnish may be: what breaks here breaks there. */
export function pseudoLocale(): I18n {
  const longer = Object.entries(CATALOGUES.en).map(([key, { message }]) => {
    const more = Math.ceil(message.replace(/\{\w+\}/g, '').length * 0.4);
    return [
      key,
      {
        message: `[${message} ${'äöx '
          .repeat(Math.ceil(more / 4))
          .slice(0, more - 2)
          .trim()}]`,
      },
    ] as const;
  });
  return createI18n('en', Object.fromEntries(longer));
}
