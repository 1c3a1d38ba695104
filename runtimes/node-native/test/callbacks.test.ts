/** Readers and writers that are functions: what they are asked for, what they may do, and how their failures come out. */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import {
  BufferedIOReader,
  BufferedIOWriter,
  CallbackIOReader,
  CallbackIOWriter,
  FaissError,
  type Index,
  IndexFlatL2,
  indexBinaryFactory,
  indexFactory,
  loadIndex,
  readIndex,
  readIndexSync,
  readInvertedListsSync,
  readProductQuantizer,
  readVectorTransform,
  saveIndex,
  serializeIndexSync,
  writeIndex,
  writeIndexSync,
} from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'faiss-callbacks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const D = 8;
const vectors = Float32Array.from({ length: 400 * D }, (_, i) => ((i * 7919) % 1013) / 1013);

function filled(factory: string): Index {
  const index = indexFactory(D, factory);
  index.trainSync(vectors);
  index.addSync(vectors);
  return index;
}

/** As a file's read(): up to n bytes from where the last call ended. */
function source(bytes: Uint8Array) {
  let at = 0;
  const asked: number[] = [];
  const read = (n: number): Uint8Array => {
    asked.push(n);
    const part = bytes.subarray(at, at + n);
    at += part.length;
    return part;
  };
  return { read, asked, position: () => at };
}

function sink() {
  const parts: Uint8Array[] = [];
  return {
    write: (bytes: Uint8Array) => void parts.push(bytes),
    parts,
    bytes: () => new Uint8Array(Buffer.concat(parts)),
  };
}

function thrown(work: () => unknown): FaissError {
  try {
    work();
  } catch (error) {
    return error as FaissError;
  }
  throw new Error('nothing was thrown');
}

const KINDS = [
  'Flat',
  'HNSW8',
  'IVF4,Flat',
  'IVF4,PQ4x4',
  'IVF4,PQ4x4fs',
  'PCA4,SQ8',
  'NSG8,Flat',
  'LSH',
  'OPQ4_8,IVF4,PQ4x4',
  'RQ2x4',
  'LSQ2x4',
  'PQ4x4fs,RFlat',
  'IVF4_HNSW8,SQ4',
];

describe('a CallbackIOReader', () => {
  test.each(KINDS)('is asked for the bytes of an %s and no more', (kind) => {
    const bytes = serializeIndexSync(filled(kind));
    const behind = new Uint8Array([9, 9, 9, 9]);
    const from = source(new Uint8Array(Buffer.concat([bytes, behind])));
    const same = readIndexSync(new CallbackIOReader(from.read));
    expect(from.position()).toBe(bytes.length);
    expect(serializeIndexSync(same)).toEqual(bytes);
  });

  test('goes on behind an index, and takes short reads', () => {
    const one = filled('Flat');
    const two = filled('IVF4,SQ8');
    const from = source(new Uint8Array(Buffer.concat([serializeIndexSync(one), serializeIndexSync(two)])));
    const reader = new CallbackIOReader((n) => from.read(Math.min(n, 3)), 64);
    expect(readIndexSync(reader).ntotal).toBe(400);
    expect(readIndexSync(reader).constructor.name).toBe('IndexIVFScalarQuantizer');
    expect(Math.max(...from.asked)).toBeLessThanOrEqual(64);
    expect(reader.readBytesSync(10)).toEqual(new Uint8Array(0));
  });

  test('stands behind a buffer, and gives parts of indexes', async () => {
    const bytes = serializeIndexSync(filled('Flat'));
    const index = await readIndex(new BufferedIOReader(new CallbackIOReader(source(bytes).read), 100));
    expect(index.ntotal).toBe(400);
    const error = thrown(() => readInvertedListsSync(new CallbackIOReader(source(bytes).read)));
    expect(error.code).toBe('ERR_FAISS_CORRUPT_INDEX');
    await expect(readVectorTransform(new CallbackIOReader(source(bytes).read))).rejects.toThrow(FaissError);
    await expect(readProductQuantizer(new CallbackIOReader(source(bytes).read))).rejects.toThrow(FaissError);
  });

  test('refuses bytes that end early or lie about sizes, as files do', () => {
    const bytes = serializeIndexSync(filled('IVF4,PQ4x4'));
    for (const length of [0, 3, 20, 33, bytes.length - 1]) {
      const error = thrown(() => readIndexSync(new CallbackIOReader(source(bytes.subarray(0, length)).read)));
      expect(error.code).toBe('ERR_FAISS_CORRUPT_INDEX');
    }
    const huge = serializeIndexSync(filled('Flat'));
    new DataView(huge.buffer, huge.byteOffset).setBigUint64(37, 1n << 60n, true);
    expect(thrown(() => readIndexSync(new CallbackIOReader(source(huge).read))).code).toBe('ERR_FAISS_CORRUPT_INDEX');
  });

  test('tells what its function threw', async () => {
    const cause = new RangeError('the network is gone');
    const reader = new CallbackIOReader(() => {
      throw cause;
    });
    const error = thrown(() => readIndexSync(reader));
    expect(error).toMatchObject({ code: 'ERR_FAISS_IO', cause });
    expect(error.message).toContain('the network is gone');
    await expect(readIndex(reader)).rejects.toMatchObject({ code: 'ERR_FAISS_IO', cause });
  });

  test.each([
    ['a text', () => 'abc', 'Uint8Array'],
    ['nothing', () => undefined, 'Uint8Array'],
    ['too much', () => new Uint8Array(100), 'asked for 4 bytes and returned 100'],
    ['a Promise', async () => new Uint8Array(4), 'loadIndex'],
    ['a Promise that fails', () => Promise.reject(new Error('later')), 'loadIndex'],
    ['floats', () => new Float32Array(1), 'Uint8Array'],
  ])('refuses a function that returns %s', (_, read, text) => {
    const error = thrown(() => readIndexSync(new CallbackIOReader(read as () => Uint8Array)));
    expect(error.code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(error.message).toContain(text);
  });

  test('is made of a function', () => {
    const error = thrown(() => new CallbackIOReader('read' as never));
    expect(error.code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(() => new CallbackIOReader(() => new Uint8Array(0), 0)).toThrow(/bs/);
    expect(new CallbackIOReader(() => new Uint8Array(0)).bs).toBe(1 << 20);
  });
});

describe('a CallbackIOWriter', () => {
  test.each(KINDS)('is given the bytes of an %s', async (kind) => {
    const index = filled(kind);
    const bytes = serializeIndexSync(index);
    const to = sink();
    writeIndexSync(index, new CallbackIOWriter(to.write));
    expect(to.bytes()).toEqual(bytes);
    const again = sink();
    await writeIndex(index, new CallbackIOWriter(again.write, 50));
    expect(again.bytes()).toEqual(bytes);
    expect(Math.max(...again.parts.map((part) => part.length))).toBeLessThanOrEqual(50);
  });

  test('writes binary indexes and the last portion of a buffer', () => {
    const index = indexBinaryFactory(16, 'BFlat');
    index.addSync(new Uint8Array(20));
    const to = sink();
    const buffer = new BufferedIOWriter(new CallbackIOWriter(to.write), 1 << 16);
    buffer.writeBytesSync(new Uint8Array([1, 2, 3]));
    expect(to.parts).toEqual([]);
    buffer.close();
    expect(to.bytes()).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('tells what its function threw, also when a buffer is closed', async () => {
    const cause = new Error('the disk is full');
    const fails = () => {
      throw cause;
    };
    const index = filled('Flat');
    expect(thrown(() => writeIndexSync(index, new CallbackIOWriter(fails)))).toMatchObject({
      code: 'ERR_FAISS_IO',
      cause,
    });
    await expect(writeIndex(index, new CallbackIOWriter(fails))).rejects.toMatchObject({ cause });
    const buffer = new BufferedIOWriter(new CallbackIOWriter(fails), 1 << 16);
    buffer.writeBytesSync(new Uint8Array(3));
    expect(() => buffer.close()).toThrow(cause);
    // Nothing of it clings to the next failure.
    expect(thrown(() => readIndexSync(join(folder, 'missing'))).cause).toBeUndefined();
    const late = new CallbackIOWriter(async () => {});
    expect(thrown(() => writeIndexSync(index, late)).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });
});

describe('a function that calls back into FAISS', () => {
  test('may read the index that is written, and not change it', async () => {
    const index = filled('IVF4,Flat');
    const seen: string[] = [];
    const later: Promise<void>[] = [];
    const writer = new CallbackIOWriter(() => {
      if (seen.length > 0) return;
      seen.push(String(index.searchSync(vectors.subarray(0, D), 1).labels[0]));
      seen.push(thrown(() => index.addSync(vectors)).code);
      seen.push(thrown(() => index.resetSync()).code);
      seen.push(thrown(() => writer.writeBytesSync(new Uint8Array(1))).code);
      later.push(index.add(vectors));
    });
    writeIndexSync(index, writer);
    expect(seen).toEqual(['0', 'ERR_FAISS_BUSY', 'ERR_FAISS_BUSY', 'ERR_FAISS_BUSY']);
    await Promise.all(later);
    expect(index.ntotal).toBe(800);
    seen.length = 0;
    later.length = 0;
    await writeIndex(index, writer);
    expect(seen.slice(1)).toEqual(['ERR_FAISS_BUSY', 'ERR_FAISS_BUSY', 'ERR_FAISS_BUSY']);
    await Promise.all(later);
    expect(index.ntotal).toBe(1200);
  });

  test('that does not catch what FAISS says hands it on', () => {
    const index = filled('Flat');
    const error = thrown(() => writeIndexSync(index, new CallbackIOWriter(() => index.addSync(vectors))));
    expect(error.code).toBe('ERR_FAISS_BUSY');
    expect(index.ntotal).toBe(400);
  });

  test('may close its objects, which then live on until the call ends', () => {
    const index = filled('Flat');
    const bytes = serializeIndexSync(index);
    const to = sink();
    const writer = new CallbackIOWriter((part) => {
      index.close();
      writer.close();
      to.write(part);
    });
    writeIndexSync(index, writer);
    expect(to.bytes()).toEqual(bytes);
    expect(index.closed && writer.closed).toBe(true);
  });

  test('may read and write others, but not without end', () => {
    const bytes = serializeIndexSync(filled('Flat'));
    const nested = source(bytes);
    const outer = source(bytes);
    let inner: Index | null = null;
    const reader = new CallbackIOReader((n) => {
      inner ??= readIndexSync(new CallbackIOReader(nested.read));
      return outer.read(n);
    });
    expect(readIndexSync(reader).ntotal).toBe(400);
    expect((inner as Index | null)?.ntotal).toBe(400);
    const endless = (): Uint8Array => {
      readIndexSync(new CallbackIOReader(endless));
      return new Uint8Array(0);
    };
    const error = thrown(() => readIndexSync(new CallbackIOReader(endless)));
    expect(error.code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(error.message).toContain('deep');
  });
});

describe('streams', () => {
  test("of Node's are read and written", async () => {
    const index = filled('IVF4,PQ4x4');
    const file = join(folder, 'stream.index');
    await saveIndex(index, createWriteStream(file));
    expect(new Uint8Array(readFileSync(file))).toEqual(serializeIndexSync(index));
    const same = await loadIndex(createReadStream(file, { highWaterMark: 100 }));
    expect(serializeIndexSync(same)).toEqual(serializeIndexSync(index));
  });

  test('of the web are read and written', async () => {
    const index = filled('Flat');
    const to = sink();
    await saveIndex(index, new WritableStream({ write: to.write }));
    expect((await loadIndex(new Blob([to.bytes()]).stream())).ntotal).toBe(400);
  });

  test('that fail say so', async () => {
    const index = new IndexFlatL2(4);
    await expect(saveIndex(index, createWriteStream(join(folder, 'none', 'x')))).rejects.toThrow(/ENOENT/);
    const late = new Writable();
    const saved = saveIndex(index, late);
    late.emit('error', new Error('nobody else listens')); // before a byte is ready
    await expect(saved).rejects.toThrow('nobody else listens');
    const closed = new IndexFlatL2(4);
    closed.close();
    const unused = new Writable();
    await expect(saveIndex(closed, unused)).rejects.toMatchObject({ code: 'ERR_FAISS_CLOSED' });
    expect(unused.destroyed).toBe(true);
    await expect(loadIndex(createReadStream(join(folder, 'none')))).rejects.toThrow(/ENOENT/);
    await expect(saveIndex(index, {} as never)).rejects.toThrow(TypeError);
    const texts = (async function* () {
      yield 'abc';
    })();
    await expect(loadIndex(texts as never)).rejects.toThrow(TypeError);
  });
});
