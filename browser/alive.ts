import { plainApi } from './plain-api.ts';

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isAlive(): boolean {
  try {
    return plainApi().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
