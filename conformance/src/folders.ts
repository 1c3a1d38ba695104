import { fileURLToPath } from 'node:url';

/** The conformance folder of the checkout or package. */
export const CONFORMANCE = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
