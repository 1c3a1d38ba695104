import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, caseHash, sha256 } from '../cases/canonical.ts';
import type { Case } from '../cases/types.ts';
import { type DataSets, dataHash } from '../data/sets.ts';
import { CONFORMANCE } from '../folders.ts';
import { type Answers, blobsOf, decode, type GoldenCase } from './answers.ts';

interface Provenance {
  readonly faiss: string;
  readonly files: Readonly<Record<string, string>>;
  readonly seal: string;
}

const REMEDY = 'run `npm run goldens`';

/** Python's answers for one FAISS release. Reading checks the hash of whatever is read. */
export class Goldens implements Answers {
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

  left(id: string): string | undefined {
    return this.cases.get(id)?.left;
  }

  varies(id: string, path: string): boolean {
    return this.cases.get(id)?.values?.[path]?.varies === true;
  }

  value(id: string, path: string): unknown {
    const entry = this.cases.get(id)?.values?.[path];
    return entry && decode(entry, (name) => this.blob(name));
  }

  /** Names of all golden files. */
  get fileNames(): string[] {
    return [...this.cases].flatMap(([id, { files = {} }]) => Object.keys(files).map((file) => `${id}#${file}`));
  }

  /** Path of a golden index file, `case#file`. */
  file(name: string): string {
    const blob = this.blobOf(name);
    this.blob(blob);
    return join(this.folder, 'blobs', blob);
  }

  /** Name of the blob that holds a golden index file, `case#file`. */
  blobOf(name: string): string {
    const [id, file] = name.split('#') as [string, string];
    const entry = this.cases.get(id)?.files?.[file];
    if (!entry) throw new Error(`no golden file ${name}; ${REMEDY}`);
    return entry.blob;
  }

  /** Bytes that an entry or a file keeps apart, by their name. */
  blob(name: string): Uint8Array {
    const bytes = readFileSync(join(this.folder, 'blobs', name));
    if (sha256(bytes).slice(0, 32) !== name) throw new Error(`golden blob ${name} was edited; ${REMEDY}`);
    return bytes;
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
    for (const golden of this.cases.values()) {
      for (const blob of Object.values(golden.values ?? {}).flatMap(blobsOf)) wanted.add(blob);
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

