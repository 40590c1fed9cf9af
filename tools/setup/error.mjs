/** Something that this machine lacks. The message says what, and what to do next. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
