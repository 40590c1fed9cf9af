/**
 * Vite plugin: cuts the `innerHTML` assignments out of the libraries we bundle, so that no path in the
 * extension can write HTML text into a document. Sanitised HTML is put in as nodes (components/SafeHtml.tsx, dompurify.ts).
 * Fails the build when a library changes so much that the assignment is no longer found.
 */
import type { Plugin } from 'vite';

type Rule = { readonly file: RegExp; readonly assignment: RegExp; readonly replacement: string };

const RULES: readonly Rule[] = [
  {
    file: /\/preact\/dist\/preact\.[a-z.]*m?js$/,
    assignment: /([\w$]+)\.innerHTML=([\w$]+)\.__html/,
    replacement: 'void 0',
  },
  {
    file: /\/dompurify\/dist\/purify\.es\.mjs$/,
    assignment: /doc\.documentElement\.innerHTML = IS_EMPTY_INPUT \? emptyHTML : dirtyPayload;/,
    replacement: '',
  },
];

export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform(code, id) {
      const file = id.replace(/[?#].*$/, '').replaceAll('\\', '/');
      const rule = RULES.find((one) => one.file.test(file));
      if (!rule) return undefined;
      if (!rule.assignment.test(code))
        this.error(
          `no innerHTML assignment found in ${file}; look at its new version and mend RULES in tools/vite-no-inner-html.ts`,
        );
      return { code: code.replace(rule.assignment, rule.replacement), map: null };
    },
  };
}
