/** The tiny pack of the pack tools' tests as one document, to be spoilt. */
import { readPackFolder } from '../../tools/pack/read-pack.ts';
import { tinyFiles, writeTinyPack } from '../tools/pack/tiny-pack.ts';

/** As loose as parsed JSON: tests put into it what the schema forbids. */
export type LooseDocument = ReturnType<typeof JSON.parse>;

const TINY = JSON.stringify(readPackFolder(writeTinyPack(tinyFiles())));

/** A fresh copy at each call. */
export const tinyDocument = (): LooseDocument => JSON.parse(TINY);
