/** Every conformance case over the native runtime, in both forms of its calls, against the answers of Python FAISS. */
import { Goldens } from '../../../conformance/src/index.js';
import { conforms } from './support/conform.js';

conforms({ goldens: new Goldens(), list: 'node-native.txt', modes: ['async', 'sync'] });
