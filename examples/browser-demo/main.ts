/** `npm run demo [-- --port N]`: prepares the data once, then serves the page. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheRoot } from '../../runtimes/engine/src/cache.ts';
import { loadWordVectors } from '../quickstart/word-vectors.ts';
import { native, prepare, python } from './prepare.ts';
import { serve } from './serve.ts';

/** As many as the quickstart fetches, so that both share one download. */
const WORDS = 51_000;

const { values } = parseArgs({ options: { port: { type: 'string', default: '8123' } } });
const say = (line: string) => void process.stdout.write(`${line}\n`);

const writer = (await python(say)) ?? native;
const data = join(cacheRoot(), `demo-1-${WORDS}-${writer.name.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}`);
await prepare(data, () => loadWordVectors(WORDS, say), writer, say);
const { address } = await serve(data, Number(values.port));
say(`\n${WORDS.toLocaleString('en')} words, index files by ${writer.name}\nopen ${address} (Ctrl+C ends it)`);
