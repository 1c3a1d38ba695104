import type { ErrorKind, FaissErrorCode } from './codes.ts';
import { kindOfNumber } from './codes.ts';
import { takeThrown } from './thrown.ts';

/** What an error knows besides its text. */
export interface FaissErrorDetails {
  readonly className?: string | undefined;
  readonly method?: string | undefined;
  readonly engineMessage?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Every error that this package throws on purpose.
 *
 * The message says what was expected, what came and what to do. `code` is stable and meant for programs; `className`
 * and `method` name the FAISS operation in TypeScript spelling; `engineMessage` holds FAISS's own words where FAISS
 * itself refused; `cause` is the reason of the `AbortSignal` for `ERR_FAISS_ABORTED`, and what the function of a reader or writer threw.
 */
export class FaissError extends Error {
  /** Stable code of the kind of failure, such as `ERR_FAISS_DIMENSION_MISMATCH`. */
  readonly code: FaissErrorCode;
  /** FAISS class whose member was called (`IndexIVF`); undefined for free functions. */
  readonly className: string | undefined;
  /** Member or function that was called (`search`, `readIndex`, `constructor`). */
  readonly method: string | undefined;
  /** FAISS's own words, when the refusal came from FAISS. */
  readonly engineMessage: string | undefined;

  constructor(kind: ErrorKind, message: string, details: FaissErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = `ERR_FAISS_${kind}`;
    this.className = details.className;
    this.method = details.method;
    this.engineMessage = details.engineMessage;
  }
}

// On the prototype, as for the built-in errors: it is not data of one error, and `console.log` does not list it.
Object.defineProperty(FaissError.prototype, 'name', { value: 'FaissError', writable: true, configurable: true });

/** FAISS's exceptions read `Error in FUNCTION at FILE:LINE: ...`; our own sentence may stand before them. */
const ENGINE_WORDS = /Error in [^\n]* at [^\n]*:\d+: [\s\S]*$/;

/**
 * Makes the error for a failure that the C ABI reported. A runtime registers it once as its error factory.
 *
 * @param code number of the C ABI (`fsdk_error.code`)
 * @param message full sentence from the C ABI
 * @param display operation in TypeScript spelling, `IndexIVF.search` or `readIndex`
 */
export function errorFromRuntime(code: number, message: string, display: string): FaissError {
  const kind = kindOfNumber(code);
  // A function that the engine called failed: its own FaissError stands for itself, anything else is the cause.
  const thrown = kind === 'IO' ? takeThrown() : null;
  if (thrown?.error instanceof FaissError) return thrown.error;
  return new FaissError(kind, thrown === null ? message : `${message} ${said(thrown.error)}`, {
    ...operationOf(display),
    cause: thrown?.error,
    engineMessage: ENGINE_WORDS.exec(message)?.[0],
  });
}

const said = (error: unknown): string =>
  `It threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`;

/** Splits `IndexIVF.search` into class and method; a free function has no class. */
export function operationOf(display: string): { className: string | undefined; method: string } {
  const dot = display.lastIndexOf('.');
  return dot < 0
    ? { className: undefined, method: display }
    : { className: display.slice(0, dot), method: display.slice(dot + 1) };
}
