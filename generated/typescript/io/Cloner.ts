// Generated from schema/ by `npm run generate`; never edited.
/** Cloner, mirrored from faiss/clone_index.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';
import type { IndexIVF } from '../indexes/ivf/IndexIVF.js';
import type { VectorTransform } from '../transforms/VectorTransform.js';

/**
 * Copies indexes and their parts, as cloneIndex does.
 *
 * FAISS: `faiss/clone_index.h`, `Cloner`.
 * Since FAISS 1.7.3.
 */
export class Cloner extends core.FaissObject {
  /**
   * Makes a cloner.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newCloner(args)) as never);
  }

  /**
   * Makes a copy of a transform.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_VectorTransform`.
   *
   * @param vt Transform to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneVectorTransform(vt: VectorTransform, options?: CallOptions): Promise<VectorTransform> {
    return core.later(clone_VectorTransformCall(this, vt, options, clone_VectorTransformKeys));
  }

  /**
   * Makes a copy of a transform.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_VectorTransform`.
   *
   * @param vt Transform to copy.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  cloneVectorTransformSync(vt: VectorTransform): VectorTransform {
    return core.now(clone_VectorTransformCall(this, vt, undefined, core.noKeys));
  }

  /**
   * Makes a copy of an index with everything in it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_Index`.
   *
   * @param index Index to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneIndex(index: Index, options?: CallOptions): Promise<Index> {
    return core.later(clone_IndexCall(this, index, options, clone_IndexKeys));
  }

  /**
   * Makes a copy of an index with everything in it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_Index`.
   *
   * @param index Index to copy.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  cloneIndexSync(index: Index): Index {
    return core.now(clone_IndexCall(this, index, undefined, core.noKeys));
  }

  /**
   * Makes a copy of an inverted file with everything in it. FAISS's own step of that name leaves the lists to the original.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_IndexIVF`.
   *
   * @param ivf Index to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneIndexIVF(ivf: IndexIVF, options?: CallOptions): Promise<IndexIVF> {
    return core.later(clone_IndexIVFCall(this, ivf, options, clone_IndexIVFKeys));
  }

  /**
   * Makes a copy of an inverted file with everything in it. FAISS's own step of that name leaves the lists to the original.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_IndexIVF`.
   *
   * @param ivf Index to copy.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  cloneIndexIVFSync(ivf: IndexIVF): IndexIVF {
    return core.now(clone_IndexIVFCall(this, ivf, undefined, core.noKeys));
  }
}

function newCloner(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.Cloner_new0, 'Cloner.constructor', [], null);
  }

  throw core.wrongArguments('Cloner.constructor', ['()']);
}

const clone_VectorTransformKeys: readonly string[] = ['signal'];

function clone_VectorTransformCall(self: Cloner, vt: VectorTransform, options: CallOptions | undefined, allowed: readonly string[]): core.Call<VectorTransform> {
  if (options !== undefined) core.options(options, 'Cloner.cloneVectorTransform:options', allowed);
  const vt_ = core.handleOf(vt, classes.VectorTransform, 'Cloner.cloneVectorTransform:vt');
  return {
    op: ops.Cloner_clone_VectorTransform,
    name: 'Cloner.cloneVectorTransform',
    effect: 'read',
    self: self,
    others: [[vt, 'read']],
    args: [core.selfHandle(self), vt_],
    finish: clone_VectorTransformResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_VectorTransformResult = (raw: unknown): VectorTransform => core.adopt(raw as number, classes.VectorTransform) as VectorTransform;
const clone_IndexKeys: readonly string[] = ['signal'];

function clone_IndexCall(self: Cloner, index: Index, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'Cloner.cloneIndex:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'Cloner.cloneIndex:index');
  return {
    op: ops.Cloner_clone_Index,
    name: 'Cloner.cloneIndex',
    effect: 'read',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: clone_IndexResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_IndexResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
const clone_IndexIVFKeys: readonly string[] = ['signal'];

function clone_IndexIVFCall(self: Cloner, ivf: IndexIVF, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexIVF> {
  if (options !== undefined) core.options(options, 'Cloner.cloneIndexIVF:options', allowed);
  const ivf_ = core.handleOf(ivf, classes.IndexIVF, 'Cloner.cloneIndexIVF:ivf');
  return {
    op: ops.Cloner_clone_IndexIVF,
    name: 'Cloner.cloneIndexIVF',
    effect: 'read',
    self: self,
    others: [[ivf, 'read']],
    args: [core.selfHandle(self), ivf_],
    finish: clone_IndexIVFResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_IndexIVFResult = (raw: unknown): IndexIVF => core.adopt(raw as number, classes.IndexIVF) as IndexIVF;
