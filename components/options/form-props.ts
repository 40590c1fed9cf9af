import type { Preferences } from '../preferences.ts';

/** What every part of the options page is given. Changes are kept at once. */
export type FormProps = {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
};
