/** What is wrong with a pack, told so that somebody can put it right. */
import type * as v from 'valibot';

export type PackFault = {
  /** Where in the document, as in `terms[3 "gdi"].facts[0].sources[1]`; empty for the whole of it. */
  readonly place: string;
  readonly problem: string;
  readonly nextStep: string;
};

/** `[4 "c05-visit"].sources[0]`: entries of a list are called by their id where they have one. */
export function tellPlace(content: unknown, keys: readonly (string | number)[]): string {
  let at: unknown = content;
  let place = '';
  for (const key of keys) {
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    const id = typeof key === 'number' && (at as { id?: unknown } | undefined)?.id;
    if (typeof key === 'number') place += typeof id === 'string' ? `[${key} "${id}"]` : `[${key}]`;
    else place += place ? `.${key}` : key;
  }
  return place;
}

/** @param fallback - the next step where the schema's message says everything that is known */
export function shapeFault(content: unknown, issue: v.BaseIssue<unknown>, fallback: string): PackFault {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  return {
    place: tellPlace(content, keys),
    problem: issue.message,
    nextStep: nextStepFor(issue) ?? fallback,
  };
}

function nextStepFor(issue: v.BaseIssue<unknown>): string | undefined {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'Delete this key, or correct its spelling';
  if (issue.received === 'undefined') return 'Add it';
  if (issue.type === 'url' || issue.type === 'regex') return `Correct ${JSON.stringify(issue.input)}`;
  if (issue.type === 'max_length') return 'Shorten it';
  return undefined;
}
