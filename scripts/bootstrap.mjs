// @ts-check
// `npm run bootstrap`: checks, and installs where it may, everything that building and testing needs.
import { bootstrap } from './lib/bootstrap.mjs';
import { say } from './lib/run.mjs';

await bootstrap({ need: ['compile', 'test', 'goldens'] });
say('ready: npm start, npm test');
