// Entry point that plain `node` can run: loads TypeScript, then the command line in src/cli.ts.
import { register } from 'tsx/esm/api';

register();
await import('./src/cli.ts');
