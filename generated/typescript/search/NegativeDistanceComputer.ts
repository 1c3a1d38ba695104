// Generated from schema/ by `npm run generate`; never edited.
/** NegativeDistanceComputer, mirrored from faiss/impl/DistanceComputer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { DistanceComputer } from './DistanceComputer.js';

/**
 * Gives what another distance computer gives with the other sign, so that larger similarities become smaller numbers. A graph under an inner product compares in this way.
 *
 * FAISS: `faiss/impl/DistanceComputer.h`, `NegativeDistanceComputer`.
 * Since FAISS 1.9.0.
 */
export class NegativeDistanceComputer extends DistanceComputer {
  /**
   * Turns the sign of a distance computer.
   *
   * @param basedis The computer whose results are negated; both share one query. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(basedis: DistanceComputer);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newNegativeDistanceComputer(args)) as never);
  }

  /**
   * The computer whose results are negated.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/DistanceComputer.h`, `NegativeDistanceComputer::basedis`.
   */
  get basedis(): DistanceComputer {
    return core.getView(this, ops.NegativeDistanceComputer_basedis_get, 'NegativeDistanceComputer.basedis', classes.DistanceComputer) as DistanceComputer;
  }
}

function newNegativeDistanceComputer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const basedis = args[0] as DistanceComputer;
    const basedis_ = core.handleOf(basedis, classes.DistanceComputer, 'NegativeDistanceComputer.constructor:basedis');
    return core.construct(ops.NegativeDistanceComputer_new0, 'NegativeDistanceComputer.constructor', [basedis_], [basedis]);
  }

  throw core.wrongArguments('NegativeDistanceComputer.constructor', ['(basedis)']);
}
