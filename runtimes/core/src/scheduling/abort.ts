import { FaissError, operationOf } from '../errors/faiss-error.ts';

/**
 * The error of a call that its `AbortSignal` stopped; `cause` is the signal's reason.
 *
 * @param engine error of the engine, when the call was already running: its text says what state the object is in
 */
export function abortError(name: string, signal: AbortSignal, engine?: FaissError): FaissError {
  const text = engine?.message ?? `${name} was aborted before it began: nothing has changed.`;
  return new FaissError('ABORTED', text, {
    ...operationOf(name),
    engineMessage: engine?.engineMessage,
    cause: signal.reason,
  });
}
