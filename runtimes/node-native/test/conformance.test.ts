/** Every conformance case over the native runtime, in both forms of its calls, against the answers of Python FAISS. */
import { conforms } from '../../core/test/support/conform.js';
import { withOneThread } from './support/one-thread.js';

conforms({
  name: '@faiss-sdk/node',
  load: withOneThread,
  modes: ['async', 'sync'],
  lists: ['node-native.txt'],
});
