/** The first half of `npm run docs`. */
import { gather } from './pages.ts';

console.error(`${gather()} pages`);
