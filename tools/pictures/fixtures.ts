import { resolve } from 'node:path';

/** The pages that pictures are taken of. */
export const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');
