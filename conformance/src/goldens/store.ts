import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, caseHash, sha256 } from '../cases/canonical.ts';
import type { Case, ElementKind } from '../cases/types.ts';
import { type DataSets, dataHash } from '../data/sets.ts';
import { fromBytes } from '../data/tensor.ts';
import { CONFORMANCE } from '../folders.ts';

/** One value as the JSON keeps it; README.md, "Goldens". */
interface Entry {
  readonly value?: number | string | boolean | null;
  readonly integer?: string;
  readonly real?: string;
  readonly class?: string;
  readonly list?: readonly Entry[];
  readonly array?: ElementKind;
  readonly shape?: readonly number[];
  readonly hex?: string;
  readonly blob?: string;
  /** Python of this release gives no such answer: it reads memory that it never wrote, and says what that held. */
  readonly varies?: true;
}

export interface GoldenCase {
  readonly case: string;
  readonly data?: string;
  readonly skip?: string;
  /** Why Python of this release cannot run the case; never with the engine's own release. */
  readonly left?: string;
  readonly values?: Readonly<Record<string, Entry>>;
  readonly errors?: readonly { step: number; type: string; says: string }[];
  readonly files?: Readonly<Record<string, { blob: string; bytes: number }>>;
}

/** An object of the other side, of which only the class is known. */
export class ObjectOfClass {
  constructor(readonly name: string) {}
}

interface Provenance {
  readonly faiss: string;
  readonly files: Readonly<Record<string, string>>;
  readonly seal: string;
}

const REMEDY = 'run `npm run goldens`';

/** Python's answers for one FAISS release. Reading checks the hash of whatever is read. */
export class Goldens {
  readonly problems: string[] = [];
  private readonly cases = new Map<string, GoldenCase>();

  constructor(private readonly folder = join(CONFORMANCE, 'goldens', '1.12.0')) {
    const path = join(folder, 'provenance.json');
    if (!existsSync(path)) {
      this.problems.push(`there are no goldens in ${folder}; ${REMEDY}`);
      return;
    }
    const { seal, ...body } = JSON.parse(readFileSync(path, 'utf8')) as Provenance;
    if (seal !== sha256(canonical(body))) this.problems.push(`provenance.json was edited; ${REMEDY}`);
    for (const [file, hash] of Object.entries(body.files)) this.read(file, hash);
  }

  private read(file: string, hash: string): void {
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      this.problems.push(`golden ${file} is missing; ${REMEDY}`);
      return;
    }
    const text = readFileSync(path);
    if (sha256(text) !== hash) this.problems.push(`golden ${file} was edited; ${REMEDY}`);
    const { cases } = JSON.parse(text.toString()) as { cases: Record<string, GoldenCase> };
    for (const [id, golden] of Object.entries(cases)) this.cases.set(id, golden);
  }

  of(id: string): GoldenCase | undefined {
    return this.cases.get(id);
  }

  /** Why this release has no answers to the case: it lacks a class, refuses, or dies. Undefined where it has. */
  left(id: string): string | undefined {
    return this.cases.get(id)?.left;
  }

  /** Whether this release answers by chance, so that any answer is as right as Python's. */
  varies(id: string, path: string): boolean {
    return this.cases.get(id)?.values?.[path]?.varies === true;
  }

  /** Undefined when the golden has no value for this path. */
  value(id: string, path: string): unknown {
    const entry = this.cases.get(id)?.values?.[path];
    return entry && this.decode(entry);
  }

  /** Names of all golden files. */
  get fileNames(): string[] {
    return [...this.cases].flatMap(([id, { files = {} }]) => Object.keys(files).map((file) => `${id}#${file}`));
  }

  /** Path of a golden index file, `case#file`. */
  file(name: string): string {
    const [id, file] = name.split('#') as [string, string];
    const entry = this.cases.get(id)?.files?.[file];
    if (!entry) throw new Error(`no golden file ${name}; ${REMEDY}`);
    this.blob(entry.blob);
    return join(this.folder, 'blobs', entry.blob);
  }

  private blob(name: string): Uint8Array {
    const bytes = readFileSync(join(this.folder, 'blobs', name));
    if (sha256(bytes).slice(0, 32) !== name) throw new Error(`golden blob ${name} was edited; ${REMEDY}`);
    return bytes;
  }

  private decode(entry: Entry): unknown {
    if (entry.varies) return undefined;
    if (entry.array) {
      const bytes = entry.blob === undefined ? Buffer.from(entry.hex!, 'hex') : this.blob(entry.blob);
      return fromBytes(entry.array, entry.shape!, bytes);
    }
    if (entry.class !== undefined) return new ObjectOfClass(entry.class);
    if (entry.integer !== undefined) return BigInt(entry.integer);
    if (entry.real !== undefined) return Number(entry.real.replace('inf', 'Infinity'));
    if (entry.list) return entry.list.map((item) => this.decode(item));
    return entry.value;
  }

  /** Everything that keeps the goldens from being Python's answers to exactly these cases. */
  check(cases: ReadonlyMap<string, Case>, sets: DataSets): string[] {
    const found = [...this.problems];
    const hashes = new Map<string, string>();
    for (const [id, one] of cases) {
      const golden = this.cases.get(id);
      if (!golden) found.push(`${id}: no golden; ${REMEDY}`);
      else if (golden.case !== caseHash(one)) found.push(`${id}: the case has changed since its golden was made; ${REMEDY}`);
      else if (golden.data !== undefined) {
        const key = JSON.stringify(one.data);
        const hash = hashes.get(key) ?? dataHash(one.data, sets);
        hashes.set(key, hash);
        if (golden.data !== hash) found.push(`${id}: its data have changed since its golden was made; ${REMEDY}`);
      }
    }
    for (const id of this.cases.keys()) if (!cases.has(id)) found.push(`${id}: a golden without a case; ${REMEDY}`);
    return [...found, ...this.checkBlobs()];
  }

  private checkBlobs(): string[] {
    const folder = join(this.folder, 'blobs');
    if (!existsSync(folder)) return [];
    const wanted = new Set<string>();
    const note = (entry: Entry) => {
      if (entry.blob) wanted.add(entry.blob);
      entry.list?.forEach(note);
    };
    for (const golden of this.cases.values()) {
      Object.values(golden.values ?? {}).forEach(note);
      for (const file of Object.values(golden.files ?? {})) wanted.add(file.blob);
    }
    const there = new Set(readdirSync(folder));
    const faults: string[] = [];
    for (const name of wanted) {
      if (!there.has(name)) faults.push(`golden blob ${name} is missing; ${REMEDY}`);
      else if (sha256(readFileSync(join(folder, name))).slice(0, 32) !== name) faults.push(`golden blob ${name} was edited; ${REMEDY}`);
    }
    for (const name of there) if (!wanted.has(name)) faults.push(`golden blob ${name} belongs to no case; ${REMEDY}`);
    return faults;
  }
}

