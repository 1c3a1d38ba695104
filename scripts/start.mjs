// @ts-check
// `npm start`: everything from a bare clone to the quickstart on real word vectors. `npm start -- --json` prints its table as JSON.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript, say } from './lib/run.mjs';

await bootstrap({ need: ['compile'] });
say('building');
const built = await runTypeScript('runtimes/node-native/tools/build.ts');
process.exitCode = built === 0 ? await runTypeScript('examples/quickstart/main.ts', process.argv.slice(2)) : built;
