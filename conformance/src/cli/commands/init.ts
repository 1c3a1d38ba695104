import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFORMANCE } from '../../folders.ts';
import { parse, UsageError } from '../options.ts';

const template = (path: string) => readFileSync(join(CONFORMANCE, 'templates', path), 'utf8');
const adapter = (path: string) => readFileSync(join(CONFORMANCE, 'adapters', path), 'utf8');

/**
 * Each skeleton is the protocol half of an adapter that is in use, so that it cannot fall behind, and a
 * binding half that offers nothing yet.
 */
const LANGUAGES: Readonly<Record<string, { files(): Record<string, string>; command: string }>> = {
  python: {
    command: 'python adapter.py',
    files: () => {
      const reference = adapter('python/adapter.py');
      const protocol = reference.slice(reference.indexOf('# The protocol: what every adapter does alike.'));
      return { 'adapter.py': template('python/binding.py') + neutral(protocol, /^ *faiss\.omp_set_num_threads.*\n/m) };
    },
  },
  node: { command: 'node adapter.mjs', files: () => ({ 'adapter.mjs': template('node/adapter.mjs') }) },
  go: {
    command: 'go run .',
    files: () => ({
      'binding.go': template('go/binding.go'),
      'go.mod': template('go/go.mod'),
      'main.go': adapter('go-faiss/main.go').replace('github.com/blevesearch/go-faiss', 'a FAISS binding'),
      'value.go': adapter('go-faiss/value.go'),
    }),
  },
  rust: {
    command: 'cargo run --quiet --release',
    files: () => ({
      'Cargo.toml': template('rust/Cargo.toml'),
      'src/binding.rs': template('rust/src/binding.rs'),
      'src/members.rs': template('rust/src/members.rs'),
      'src/objects.rs': template('rust/src/objects.rs'),
      'src/main.rs': adapter('rust-faiss/src/main.rs').replace('the crate `faiss` 0.13', 'a FAISS binding'),
      'src/value.rs': neutral(adapter('rust-faiss/src/value.rs'), /^impl From<faiss::error::Error>[\s\S]*?\n}\n\n/m),
    }),
  },
};

/** The text without what belongs to the binding that it was taken from. */
function neutral(text: string, own: RegExp): string {
  if (!own.test(text)) throw new Error(`the adapter has changed: there is no ${own} in it to leave out`);
  return text.replace(own, '');
}

/** Writes the skeleton of an adapter; what is there already stays. */
export async function command(args: string[]): Promise<number> {
  const { positionals } = parse({ args, options: {}, allowPositionals: true });
  const [language = '', folder = '.'] = positionals;
  const names = Object.keys(LANGUAGES).join(', ');
  if (!Object.hasOwn(LANGUAGES, language)) throw new UsageError(`init needs a language: ${names}`);
  const { files, command: start } = LANGUAGES[language]!;
  const written = Object.entries(files());
  const taken = written.filter(([name]) => existsSync(join(folder, name))).map(([name]) => name);
  if (taken.length > 0) {
    console.error(`${taken.join(', ')} is there already; nothing was written`);
    return 2;
  }
  for (const [name, text] of written) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  console.log(`next: npx faiss-conformance validate --adapter "${start}"`);
  return 0;
}
