/**
 * The conformance cases over another release of FAISS, against the answers of Python FAISS of that release. Both forms of
 * the calls share all that a release can change; the asynchronous one stands for both.
 */
import { goldensOf } from '../../../../conformance/src/index.js';
import { conforms } from '../support/conform.js';

const release = process.env.FAISS_SDK_RELEASE!;
conforms({ goldens: goldensOf(release), list: `node-native-${release}.txt`, modes: ['async'] });
