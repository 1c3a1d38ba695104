import { builtin } from './builtin.ts';
import text from './embedded-worker.js';
import { locate } from './locate.ts';

declare const Worker: new (url: string, options: { readonly type: 'module' }) => object;

function start(): object {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(url, { type: 'module' });
}

// Node's own worker takes no Blob, and there the script lies in the package.
locate({ worker: builtin() === null ? start : new URL(`data:text/javascript,${encodeURIComponent(text)}`) });
