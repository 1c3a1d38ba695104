/** What `contrib/datasets` reads: files of NumPy, the songs of music-100, vectors of every kind. No engine is needed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseNpy } from '../contrib/datasets/npy.ts';
import { type Dataset, DatasetMusic100, datasetFromName, sanitize, setDatasetBasedir } from '../contrib/datasets.ts';
import { FaissError } from '../src/index.ts';

/** A file as `numpy.save` writes it: the head padded with spaces to a multiple of 64 bytes. */
function npy(head: string, numbers: Uint8Array, { version = 1, magic = '\x93NUMPY', declared = -1 } = {}): Uint8Array {
  const wide = version === 1 ? 2 : 4;
  const before = 8 + wide;
  const length = Math.ceil((before + head.length + 1) / 64) * 64 - before;
  const text = `${head.padEnd(length - 1)}\n`;
  const bytes = new Uint8Array(before + length + numbers.length);
  bytes.set(Buffer.from(magic, 'latin1'));
  bytes[6] = version;
  const view = new DataView(bytes.buffer);
  if (wide === 2) view.setUint16(8, declared < 0 ? length : declared, true);
  else view.setUint32(8, declared < 0 ? length : declared, true);
  bytes.set(Buffer.from(text, 'latin1'), before);
  bytes.set(numbers, before + length);
  return bytes;
}

const said = (descr: string, shape: string, fortran = 'False') =>
  `{'descr': '${descr}', 'fortran_order': ${fortran}, 'shape': ${shape}, }`;
const i4 = (...values: number[]) => new Uint8Array(Int32Array.from(values).buffer);
const i8 = (...values: bigint[]) => new Uint8Array(BigInt64Array.from(values).buffer);
const six = i4(1, -2, 3, 2147483647, -2147483648, 6);
const rows = { n: 2, d: 3, data: Int32Array.of(1, -2, 3, 2147483647, -2147483648, 6) };

function thrown(work: () => unknown): FaissError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FaissError);
    return error as FaissError;
  }
  throw new Error('nothing was thrown');
}

describe('a file of NumPy', () => {
  test.each([1, 2, 3])('of version %i', (version) => {
    expect(parseNpy(npy(said('<i4', '(2, 3)'), six, { version }), 'gt.npy')).toEqual(rows);
  });

  test('of 64 bits, to the last value that 32 hold', () => {
    const wide = i8(1n, -2n, 3n, 2147483647n, -2147483648n, 6n);
    expect(parseNpy(npy(said('<i8', '(2, 3)'), wide), 'gt.npy')).toEqual(rows);
  });

  test('with a head longer than version 1 has room for, as written by Python 2, and anywhere in memory', () => {
    const long = `${said('<i4', '(2L, 3L)')}${' '.repeat(70_000)}`;
    const file = npy(long, six, { version: 2 });
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(parseNpy(shifted.subarray(3), 'gt.npy')).toEqual(rows);
  });

  test('without rows', () => {
    expect(parseNpy(npy(said('<i4', '(0, 3)'), new Uint8Array()), 'gt.npy')).toEqual({
      n: 0,
      d: 3,
      data: new Int32Array(),
    });
  });

  const whole = npy(said('<i4', '(2, 3)'), six);
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing at all', new Uint8Array(), /expected a file of NumPy, .*numpy\.save/],
    ['something else', Buffer.from('PK\x03\x04 a zip of arrays'), /expected a file of NumPy, .*numpy\.save/],
    ['another magic', npy(said('<i4', '(2, 3)'), six, { magic: '\x93NUMPX' }), /expected a file of NumPy/],
    ['version 0', npy(said('<i4', '(2, 3)'), six, { version: 0 }), /expected version 1, 2 or 3 .* has 0; write it/],
    ['version 4', npy(said('<i4', '(2, 3)'), six, { version: 4 }), /expected version 1, 2 or 3 .* has 4; write it/],
    ['a file cut in its first bytes', whole.subarray(0, 9), /needs 12 bytes, the file has 9; it was cut off/],
    ['a file cut in its head', whole.subarray(0, 40), /needs 128 bytes, the file has 40; it was cut off/],
    [
      'a head longer than the file',
      npy(said('<i4', '(2, 3)'), six, { version: 2, declared: 0xffffffff }),
      /needs 4294967307 bytes, the file has \d+;/,
    ],
    ['a file cut in its numbers', whole.subarray(0, -1), /ends before row 2: 24 bytes of numbers expected, 23 came/],
    ['no numbers', whole.subarray(0, 128), /24 bytes of numbers expected, 0 came; get it anew/],
    ['Fortran order', npy(said('<i4', '(2, 3)', 'True'), six), /C order.*'fortran_order': True.*ascontiguousarray/],
    ['floats', npy(said('<f4', '(2, 3)'), six), /expected rows of whole numbers .* says .*'<f4'.*; write it with/],
    ['unsigned numbers', npy(said('<u4', '(2, 3)'), six), /expected rows of whole numbers .* says .*'<u4'/],
    ['16 bits', npy(said('<i2', '(2, 3)'), six), /'<i2'/],
    ['big-endian numbers', npy(said('>i4', '(2, 3)'), six), /'>i4'/],
    ['pickled objects', npy(said('|O', '(2, 3)'), six), /'\|O'/],
    ['fields', npy("{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (2, 3), }", six), /\[\('a'/],
    ['one row without columns', npy(said('<i4', '(6,)'), six), /expected rows .* says .*\(6,\)/],
    ['three dimensions', npy(said('<i4', '(1, 2, 3)'), six), /expected rows .*\(1, 2, 3\)/],
    ['a head of other words', npy('{}', six), /expected rows of whole numbers .* says \{\}/],
    [
      'more rows than memory',
      npy(said('<i4', '(3000000000, 3000000000)'), six),
      /36000000000000000000 bytes .* 24 came/,
    ],
    ['rows without end', npy(said('<i8', `(${'9'.repeat(400)}, 0)`), six), /no array holds as many .* damaged/],
    ['columns without end', npy(said('<i8', `(0, ${'9'.repeat(30)})`), six), /no array holds as many .* damaged/],
    ['negative rows', npy(said('<i4', '(-2, 3)'), six), /expected rows .*\(-2, 3\)/],
    ['a label above 32 bits', npy(said('<i8', '(2, 1)'), i8(0n, 2147483648n)), /32 bits, row 1 has 2147483648/],
    ['a label below 32 bits', npy(said('<i8', '(1, 2)'), i8(0n, -2147483649n)), /32 bits, row 0 has -2147483649/],
  ])('refuses %s', (_, bytes, message) => {
    const error = thrown(() => parseNpy(bytes, 'songs/gt.npy'));
    expect(error.code).toBe('ERR_FAISS_IO');
    expect(error.message).toMatch(/^songs\/gt\.npy: .*\.$/s);
    expect(error.message).toMatch(message);
  });
});

describe('music-100', () => {
  const base = mkdtempSync(join(tmpdir(), 'faiss-sdk-datasets-'));
  const folder = join(base, 'music-100');
  mkdirSync(folder);
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  setDatasetBasedir(base);
  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
  const vectors = Float32Array.from({ length: 300 }, (_, i) => i / 7);
  put('database_music100.bin', new Uint8Array(vectors.buffer));
  put('query_music100.bin', new Uint8Array(vectors.buffer, 400, 400));
  put('gt.npy', npy(said('<i8', '(1, 3)'), i8(1n, 2n, 0n)));
  const music: Dataset = new DatasetMusic100();

  test('is read from its three files, also by name', async () => {
    expect(datasetFromName('music-100')).toBeInstanceOf(DatasetMusic100);
    expect(`${music}`).toBe('dataset in dimension 100, with metric IP, size: Q 10000 B 1000000 T 0');
    expect(await music.getDatabase()).toEqual(vectors);
    expect(await music.getQueries()).toEqual(vectors.slice(100, 200));
    expect(await music.getGroundtruth()).toEqual(BigInt64Array.of(1n, 2n, 0n));
    expect(await music.getGroundtruth(2)).toEqual(BigInt64Array.of(1n, 2n));
    await expect(music.getTrain()).rejects.toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED' });
  });

  test.each([0, 4, -1, 1.5, Number.NaN])('refuses the first %d of 3 labels', async (k) => {
    await expect(music.getGroundtruth(k)).rejects.toMatchObject({
      code: 'ERR_FAISS_INVALID_ARGUMENT',
      message: expect.stringMatching(/k is .*; expected an integer from 1 to 3, as many as are known/),
    });
  });

  test('says which sizes are not those of the data set', async () => {
    await expect(music.checkSizes()).rejects.toMatchObject({
      code: 'ERR_FAISS_IO',
      message: expect.stringMatching(/100 values of queries; expected 1000000/),
    });
  });

  test('an empty file has no rows', async () => {
    put('query_music100.bin', new Uint8Array());
    expect(await music.getQueries()).toEqual(new Float32Array());
  });

  test('refuses half rows, and says when a file is missing', async () => {
    put('query_music100.bin', new Uint8Array(410));
    await expect(music.getQueries()).rejects.toMatchObject({
      code: 'ERR_FAISS_IO',
      message: expect.stringMatching(
        /query_music100\.bin has 410 bytes; expected whole rows of 100 floats .*get it anew/,
      ),
    });
    rmSync(join(folder, 'query_music100.bin'));
    await expect(music.getQueries()).rejects.toMatchObject({
      code: 'ERR_FAISS_IO',
      message: expect.stringMatching(/DatasetMusic100: .*query_music100\.bin.*ENOENT/),
    });
    put('gt.npy', npy(said('<f4', '(1, 3)'), i4(1, 2, 3)));
    await expect(music.getGroundtruth()).rejects.toMatchObject({
      code: 'ERR_FAISS_IO',
      message: expect.stringMatching(/^DatasetMusic100: .*gt\.npy: expected rows of whole numbers/),
    });
  });

  test.each([undefined, null, 7, new URL('file:///data')])('its folder is no %s', (path) => {
    expect(thrown(() => setDatasetBasedir(path as never))).toMatchObject({
      code: 'ERR_FAISS_INVALID_ARGUMENT',
      message: expect.stringMatching(/path must be a string, the path of a folder; got (undefined|object|number)\./),
    });
  });
});

describe('sanitize', () => {
  test('floats stay as they are, and other numbers and rows become floats', () => {
    const floats = Float32Array.of(1, 2);
    expect(sanitize(floats)).toBe(floats);
    expect(sanitize(Float64Array.of(0.1, 2))).toEqual(Float32Array.of(0.1, 2));
    expect(sanitize([0.1, 2])).toEqual(Float32Array.of(0.1, 2));
    expect(sanitize([[0.1], [2]])).toEqual(Float32Array.of(0.1, 2));
    expect(sanitize([Float32Array.of(1, 2), Float32Array.of(3, 4)])).toEqual(Float32Array.of(1, 2, 3, 4));
    expect(sanitize([])).toEqual(new Float32Array());
  });

  test.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, 'INVALID_ARGUMENT', /x must be .*; got undefined/],
    ['a string', '1,2', 'INVALID_ARGUMENT', /x must be .*; got the string "1,2"/],
    ['whole numbers', Int32Array.of(1), 'INVALID_ARGUMENT', /x must be .*Float32Array.*; got an Int32Array of 1/],
    ['words', [1, 'two'], 'INVALID_ARGUMENT', /"two"/],
    ['rows of two lengths', [[1, 2], [3]], 'DIMENSION_MISMATCH', /row 1 of x has 1 values, but every row needs 2/],
  ])('refuses %s', (_, x, code, message) => {
    const error = thrown(() => sanitize(x as never));
    expect(error).toMatchObject({ code: `ERR_FAISS_${code}`, method: 'sanitize' });
    expect(error.message).toMatch(message);
  });
});
