import { FaissError } from '../shapes.ts';
import type { Matrix } from '../vecs_io.ts';

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]; // \x93NUMPY
const REMEDY = "write it with numpy.save(path, numpy.ascontiguousarray(x, 'int32'))";

const broken = (name: string, said: string) => new FaissError('IO', `${name}: ${said}.`);

interface Head {
  readonly text: string;
  /** Where the numbers begin. */
  readonly end: number;
}

function headOf(bytes: Uint8Array, view: DataView, name: string): Head {
  if (bytes.length < MAGIC.length || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw broken(name, `expected a file of NumPy, the first bytes are of something else; ${REMEDY}`);
  const cut = (needed: number) =>
    broken(name, `the head needs ${needed} bytes, the file has ${bytes.length}; it was cut off, get it anew`);
  if (bytes.length < 12) throw cut(12);
  const version = view.getUint8(6);
  if (version < 1 || version > 3)
    throw broken(name, `expected version 1, 2 or 3 of NumPy's format, the file has ${version}; ${REMEDY}`);
  // Version 1 has 2 bytes for the length of the head, later ones 4.
  const start = version === 1 ? 10 : 12;
  const end = start + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  if (bytes.length < end) throw cut(end);
  return { text: new TextDecoder('latin1').decode(bytes.subarray(start, end)).trim(), end };
}

/** The number that Python wrote (Python 2 with an L), or an error when no array can be as long. */
function count(digits: string, text: string, name: string): number {
  const value = Number(digits);
  if (value <= 2 ** 32) return value;
  throw broken(name, `no array holds as many rows or columns as the file says: ${text}; it is damaged, get it anew`);
}

/**
 * A matrix of whole numbers from the bytes of a NumPy file (`.npy`): little-endian, of 32 or 64 bits, row after row.
 *
 * @param bytes The whole file, of version 1, 2 or 3.
 * @param name What errors begin with.
 * @returns `n` rows of `d` numbers.
 * @throws FaissError `ERR_FAISS_IO` for other files, other numbers, another order, a file that ends early and a number of
 *   64 bits that 32 do not hold.
 */
export function parseNpy(bytes: Uint8Array, name: string): Matrix<Int32Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { text, end } = headOf(bytes, view, name);
  const [, kind] = /'descr': *'<i([48])'/.exec(text) ?? [];
  const [, rows, columns] = /'shape': *\( *(\d+)L?, *(\d+)L? *\)/.exec(text) ?? [];
  if (kind === undefined || rows === undefined || columns === undefined || !/'fortran_order': *False/.test(text))
    throw broken(name, `expected rows of whole numbers (<i4 or <i8, C order), the file says ${text}; ${REMEDY}`);
  const [n, d, size] = [count(rows, text, name), count(columns, text, name), Number(kind)];
  const needed = n * d * size;
  if (bytes.length - end < needed)
    throw broken(
      name,
      `the file ends before row ${n}: ${needed} bytes of numbers expected, ${bytes.length - end} came; get it anew`,
    );
  const data = new Int32Array(n * d);
  for (let i = 0; i < data.length; i++)
    data[i] = size === 4 ? view.getInt32(end + 4 * i, true) : narrow(view.getBigInt64(end + 8 * i, true), i, d, name);
  return { data, n, d };
}

/** No label of a data set that is read as a whole needs more than 32 bits. */
function narrow(value: bigint, i: number, d: number, name: string): number {
  if (value === BigInt.asIntN(32, value)) return Number(value);
  throw broken(name, `expected labels of at most 32 bits, row ${Math.floor(i / d)} has ${value}; the file is damaged`);
}
