/**
 * The conformance cases over another release of FAISS, against the answers of Python FAISS of that release. Both forms of
 * the calls share all that a release can change; the asynchronous one stands for both.
 */
import { goldensOf } from '../../../../conformance/src/index.js';
import { conforms } from '../../../core/test/support/conform.js';
import { withOneThread } from '../support/one-thread.js';

const release = process.env.FAISS_SDK_RELEASE!;
conforms({
  name: `@faiss-sdk/node over FAISS ${release}`,
  load: withOneThread,
  modes: ['async'],
  lists: [`node-native-${release}.txt`],
  goldens: goldensOf(release),
});
