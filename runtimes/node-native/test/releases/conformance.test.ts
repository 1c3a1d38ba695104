/**
 * The conformance cases over another release of FAISS, against the answers of Python FAISS of that release, or of the
 * nearest that has goldens. Both forms of the calls share all that a release can change; the asynchronous one stands for
 * both.
 */
import { existsSync } from 'node:fs';
import { goldensOf, nearestRelease } from '../../../../conformance/src/index.js';
import { conforms } from '../../../core/test/support/conform.js';
import { withOneThread } from '../support/one-thread.js';

const release = process.env.FAISS_SDK_RELEASE!;
const judge = nearestRelease(release);
const list = `node-native-${release}.txt`;
const listed = existsSync(new URL(`../../../../conformance/known-failing/${list}`, import.meta.url));
conforms({
  name: `@faiss-sdk/node over FAISS ${release}, judged by Python FAISS ${judge}`,
  load: withOneThread,
  modes: ['async'],
  lists: listed ? [list] : [],
  goldens: goldensOf(judge),
});
