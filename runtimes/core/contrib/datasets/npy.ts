import { FaissError } from '../shapes.ts';
import type { Matrix } from '../vecs_io.ts';

const broken = (name: string, said: string) => new FaissError('IO', `${name}: ${said}.`);

/** A matrix of whole numbers from the bytes of a NumPy file (`.npy`): little-endian, of 32 or 64 bits, row after row. */
export function parseNpy(bytes: Uint8Array, name: string): Matrix<Int32Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x934e554d || view.getUint16(4) !== 0x5059)
    throw broken(name, 'this is no file of NumPy');
  // Version 1 has 2 bytes for the length of the head, later ones 4.
  const wide = (bytes[6] as number) > 1;
  const start = wide ? 12 : 10;
  const end = start + (wide ? view.getUint32(8, true) : view.getUint16(8, true));
  const head = new TextDecoder('latin1').decode(bytes.subarray(start, end));
  const [, kind] = /'descr': *'<i([48])'/.exec(head) ?? [];
  const [, n, d] = /'shape': *\((\d+), *(\d+)\)/.exec(head) ?? [];
  if (kind === undefined || n === undefined || d === undefined || !/'fortran_order': *False/.test(head))
    throw broken(name, `expected rows of whole numbers, the file says ${head.trim()}`);
  const [rows, width, size] = [Number(n), Number(d), Number(kind)];
  if (bytes.length - end < rows * width * size) throw broken(name, `the file ends before row ${rows}`);
  const data = new Int32Array(rows * width);
  for (let i = 0; i < data.length; i++)
    data[i] = size === 4 ? view.getInt32(end + 4 * i, true) : Number(view.getBigInt64(end + 8 * i, true));
  return { data, n: rows, d: width };
}
