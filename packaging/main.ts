/** The npm packages as tarballs; the last line on standard output lists them as JSON, each after what it depends on. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packAuto } from '../runtimes/auto/tools/pack.ts';
import { packNative } from '../runtimes/node-native/tools/pack.ts';
import { packWasm } from '../runtimes/wasm/tools/pack.ts';
import { ROOT } from './staging.ts';

const { values } = parseArgs({ options: { destination: { type: 'string', default: join(ROOT, 'build') } } });
const destination = resolve(values.destination);
mkdirSync(destination, { recursive: true });
const tarballs = [
  ...(await packNative(destination)),
  ...(await packWasm(destination)),
  ...(await packAuto(destination)),
];
process.stdout.write(`${JSON.stringify(tarballs)}\n`);
