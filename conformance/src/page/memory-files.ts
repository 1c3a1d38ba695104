/** Files of a case in a page: bytes under a name. */
import type { Files } from '../interpret/files.ts';
import type { Api } from '../interpret/names.ts';

class MemoryFile {
  constructor(
    readonly name: string,
    public bytes?: Uint8Array,
  ) {}

  get content(): Uint8Array {
    if (!this.bytes) throw new Error(`no bytes were written under the name ${this.name}`);
    return this.bytes;
  }
}

export class MemoryFiles implements Files {
  readonly #files = new Map<string, MemoryFile>();

  constructor(private readonly python: (name: string) => Uint8Array) {}

  scratch(name: string): MemoryFile {
    const file = this.#files.get(name) ?? new MemoryFile(name);
    this.#files.set(name, file);
    return file;
  }

  golden(name: string): MemoryFile {
    return new MemoryFile(name, this.python(name));
  }

  write(name: string, bytes: Uint8Array): void {
    this.scratch(name).bytes = bytes.slice();
  }

  read(file: unknown): Uint8Array {
    return (file as MemoryFile).content.slice();
  }
}

type Call = (...args: unknown[]) => unknown;
type Class = new (...args: unknown[]) => { readonly data: unknown };

/**
 * The binding with files as a page has them: what names one is done with its bytes, by what the package offers for that.
 * A file that reaches any other function goes there by its name, which a page cannot open, and the binding says so.
 */
export function withMemoryFiles(api: Api): Api {
  const own: Record<string, unknown> = {};
  const named = (one: unknown) => (one instanceof MemoryFile ? one.name : one);
  for (const [key, value] of Object.entries(api))
    if (typeof value === 'function' && !isClass(value)) own[key] = (...args: unknown[]) => value(...args.map(named));
  const replace = (name: string, made: (form: '' | 'Sync') => Call) => {
    for (const form of ['', 'Sync'] as const) {
      const key = `${name}${form}`;
      if (typeof api[key] !== 'function') continue;
      const instead = made(form);
      own[key] = (...args: unknown[]) =>
        args.some((one) => one instanceof MemoryFile) ? instead(...args) : (api[key] as Call)(...args);
    }
  };
  const by = (name: string): Call => api[name] as Call;
  for (const kind of ['', 'Binary']) {
    replace(
      `writeIndex${kind}`,
      (form) =>
        (index, file, ...more) =>
          after(by(`serializeIndex${kind}${form}`)(index, ...more), (bytes) => {
            (file as MemoryFile).bytes = bytes as Uint8Array;
          }),
    );
    replace(
      `readIndex${kind}`,
      (form) =>
        (file, ...more) =>
          by(`deserializeIndex${kind}${form}`)((file as MemoryFile).content, ...more),
    );
  }
  for (const part of ['ProductQuantizer', 'VectorTransform']) {
    replace(`write${part}`, (form) => (one, file) => {
      const writer = new (api.VectorIOWriter as Class)();
      return after(by(`write${part}${form}`)(one, writer), () =>
        after(writer.data, (bytes) => {
          (file as MemoryFile).bytes = bytes as Uint8Array;
        }),
      );
    });
    replace(
      `read${part}`,
      (form) => (file) => by(`read${part}${form}`)(new (api.VectorIOReader as Class)((file as MemoryFile).content)),
    );
  }
  return { ...api, ...own };
}

const isClass = (value: object): boolean => /^class\b/.test(Function.prototype.toString.call(value));

/** What is done with a result, when it is there. */
function after(result: unknown, then: (value: unknown) => unknown): unknown {
  return result instanceof Promise ? result.then(then) : then(result);
}
