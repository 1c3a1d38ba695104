/**
 * What every runtime shares. Generated classes call only the steps that are exported here (docs/contracts.md, 4);
 * runtimes use `install` and `errorFromRuntime`; the rest is public API that runtime packages export again.
 */

export { f32, f64 } from './arrays/floats.ts';
export { i64ids, u64 } from './arrays/ids.ts';
export { inout } from './arrays/inout.ts';
export { i32, u8, u16 } from './arrays/integers.ts';
export { isKind } from './arrays/kinds.ts';
export { outF32, outF64, outI32, outI64, outU8, outU16, outU64 } from './arrays/outputs.ts';
export { length, rows } from './arrays/shape.ts';
export type { Codes, Id, Ids, Vectors } from './arrays/types.ts';
export { type Answer, answer, type Reads, type Writes } from './callbacks/answer.ts';
export { ERROR_NUMBERS, type ErrorKind, type FaissErrorCode } from './errors/codes.ts';
export { errorFromRuntime, FaissError, type FaissErrorDetails } from './errors/faiss-error.ts';
export { errorAt, type Place } from './errors/place.ts';
export { expectedSchema, faiss, registerSupports, type SupportTable, schema } from './faiss.ts';
export { type FieldArray, getArray, setArray } from './fields/arrays.ts';
export { setPointer } from './fields/pointers.ts';
export { getConstant, getScalar, setScalar } from './fields/scalars.ts';
export { getView, getViews } from './fields/views.ts';
export { adopt, adoptOrNull } from './objects/adopt.ts';
export { Adopt } from './objects/adopt-token.ts';
export { type ClassRow, register } from './objects/class-table.ts';
export { construct } from './objects/construct.ts';
export { given, isData, isNumeric, isPath, noKeys, nothing, wrongArguments } from './objects/dispatch.ts';
export { type Ctor, FaissObject } from './objects/faiss-object.ts';
export { handleOf, handleOrNull, handlesOf, selfHandle } from './objects/handles.ts';
export type { Neighbor } from './results/neighbor.ts';
export { RangeSearchResult } from './results/range-search-result.ts';
export { SearchResult } from './results/search-result.ts';
export { currentRuntime, install, type Runtime } from './runtime.ts';
export { enumeration, options } from './scalars/choices.ts';
export { id, word } from './scalars/ids.ts';
export { divides, i64, idx, int, real, real32, size } from './scalars/numbers.ts';
export { bool, callback, path, string } from './scalars/texts.ts';
export type { Call, Effect, Other } from './scheduling/call.ts';
export { later } from './scheduling/later.ts';
export { now } from './scheduling/now.ts';
export { inRounds, inRows, type OnProgress, type Progress, type Watch } from './scheduling/progress.ts';
