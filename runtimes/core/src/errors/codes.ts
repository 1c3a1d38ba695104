/** Every way in which a call can fail, as `FaissError.code` without the prefix. The numbers are those of the C ABI. */
export const ERROR_NUMBERS = {
  DIMENSION_MISMATCH: 1,
  NOT_TRAINED: 2,
  CLOSED: 3,
  INVALID_ARGUMENT: 4,
  UNSUPPORTED: 5,
  IO: 6,
  CORRUPT_INDEX: 7,
  OUT_OF_MEMORY: 8,
  NO_DEVICE: 9,
  BUSY: 10,
  ABORTED: 11,
  ENGINE: 12,
} as const;

/** Short name of an error kind, as the schema and the conformance cases write it. */
export type ErrorKind = keyof typeof ERROR_NUMBERS;

/** What `FaissError.code` can be. */
export type FaissErrorCode = `ERR_FAISS_${ErrorKind}`;

const KINDS = new Map<number, ErrorKind>(
  Object.entries(ERROR_NUMBERS).map(([kind, number]) => [number, kind as ErrorKind]),
);

/** The kind behind a number of the C ABI; a number from a newer ABI counts as an engine error. */
export function kindOfNumber(code: number): ErrorKind {
  return KINDS.get(code) ?? 'ENGINE';
}
