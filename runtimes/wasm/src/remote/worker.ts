/** The worker behind `@faiss-sdk/wasm/async`: the package itself, and what passes requests to it. */
import { serve } from '../../../core/src/remote/server/serve.ts';
import { inside } from './ports.ts';

// Loaded while the first requests may come in already, so not before somebody listens.
serve(inside(), () => import('../index.ts'));
