/** JSON Schema files for editors, made from the schemas that the code checks with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../../content-data/schema.ts';
import { FILE_FAMILIES, SINGLE_FILES } from './pack-files.ts';

const SCHEMAS = {
  ...Object.fromEntries(
    Object.values(SINGLE_FILES).map(({ file, schema }) => [file.replace('.json', ''), schema]),
  ),
  term: FILE_FAMILIES.terms.schema,
  fingerprint: FILE_FAMILIES.fingerprints.schema,
  locale: FILE_FAMILIES.translations.schema,
  'whole-pack': PackSchema,
};

/** @returns file name and content of each; the same schemas give the same bytes */
export function makeSchemas(): [file: string, content: string][] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    // Trimming has no counterpart in JSON Schema; everything else has.
    const made = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`${name}.schema.json`, `${JSON.stringify(made, null, 2)}\n`];
  });
}

export function writeSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return makeSchemas().map(([file, content]) => {
    writeFileSync(join(folder, file), content);
    return file;
  });
}
