/**
 * What an element's name says about the text in it. Layout would know better, but asking for it in the
 * reading pass costs many times the pass itself.
 *
 * `block`: a border; words never run across it. `break`: a gap between words. `unseen`: its text is not
 * shown and does not part words. `left-alone`: shown, but not prose to annotate (code, form fields).
 * `pre` is a block: letters in archives stand in it, and browsers show plain text so. Code has its `code` inside.
 * `note`: where a footnote mark may stand. A name that is not here is inline.
 */
export type NameRole = 'block' | 'break' | 'unseen' | 'left-alone' | 'note';

const names = (role: NameRole, list: string): [string, NameRole][] =>
  list.split(' ').map((name) => [name, role]);

const ROLES: ReadonlyMap<string, NameRole> = new Map([
  ...names(
    'block',
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
      'figcaption figure footer form foreignObject frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li ' +
      'main menu nav ol p pre search section summary table tbody td text tfoot th thead tr ul',
  ),
  ...names('break', 'audio br canvas embed hr iframe img input object svg video'),
  ...names('unseen', 'head noscript script style template title desc metadata rt rp'),
  ...names('left-alone', 'code datalist kbd optgroup option output samp select textarea'),
  ...names('note', 'sup'),
]);

/** @param name - local name as the DOM has it: lower case in HTML */
export const roleOf = (name: string): NameRole | undefined => ROLES.get(name);
