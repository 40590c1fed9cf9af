/** A tag or a character reference: what makes a text of a pack more than its letters. */
const MARKUP = /<|&#?\w+;/;

/** @param text - a text of a pack, or its data as JSON. O(length) */
export const holdsMarkup = (text: string): boolean => MARKUP.test(text);
