/**
 * Other releases of FAISS, as Debian's suites carry them in libfaiss-dev: headers and a static library. They are
 * downloaded with apt state folders of their own and a copy of this machine's list of sources in which only the suite
 * differs, and unpacked into the cache, so that nothing on the machine changes.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, cacheRoot } from './cache.ts';
import { output, runCondensed, say } from './run.ts';
import { versionOf } from './source.ts';

/** Suites by the release that they carry. The last one moves on with Debian. */
export const SUITES: Readonly<Record<string, string>> = {
  '1.7.3': 'bookworm',
  '1.11.0': 'trixie',
  '1.13.2': 'sid',
};

/** False where there is no apt, or none with a list of Debian's sources. */
export function hasDebian(): boolean {
  return output('apt-get', ['--version']) !== null && sources() !== null;
}

/** A prefix for FAISS_ROOT: `include/faiss` and `lib/…/libfaiss.a` of that release. */
export async function debianRelease(version: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const suite = SUITES[version];
  if (suite === undefined) {
    throw new Error(`No Debian suite is known to carry FAISS ${version}; there are ${Object.keys(SUITES).join(', ')}.`);
  }
  const folder = await cached(join(cacheRoot(env), 'releases'), `debian-${version}`, say, (into) =>
    download(version, suite, into),
  );
  return join(folder, 'usr');
}

async function download(version: string, suite: string, into: string): Promise<void> {
  const text = sources();
  if (text === null) throw new Error('This machine has no list of Debian sources to copy; set FAISS_ROOT instead.');
  const state = mkdtempSync(join(tmpdir(), 'faiss-sdk-apt-'));
  try {
    for (const sub of ['lists/partial', 'cache/archives/partial', 'parts'])
      mkdirSync(join(state, sub), { recursive: true });
    writeFileSync(join(state, 'status'), '');
    writeFileSync(join(state, 'parts/one.sources'), inSuite(text, suite));
    const options = {
      'Dir::State': state,
      'Dir::State::status': join(state, 'status'),
      'Dir::Cache': join(state, 'cache'),
      'Dir::Etc::sourcelist': '/dev/null',
      'Dir::Etc::sourceparts': join(state, 'parts'),
      'Acquire::Languages': 'none',
      'APT::Sandbox::User': 'root',
    };
    const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    say(`Downloading libfaiss-dev of Debian's suite ${suite}`);
    await runCondensed(`list ${suite}`, 'apt-get', [...words, '-q', 'update'], { cwd: state });
    await runCondensed(`download ${suite}`, 'apt-get', [...words, '-q', 'download', 'libfaiss-dev'], { cwd: state });
    const archive = readdirSync(state).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error(`apt-get downloaded no libfaiss-dev from the suite ${suite}`);
    await runCondensed(`unpack ${archive}`, 'dpkg-deb', ['-x', join(state, archive), into]);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
  const found = versionOf(join(into, 'usr/include'));
  if (found !== version) throw new Error(`Debian's suite ${suite} carries FAISS ${found} now, not ${version}.`);
}

/** The machine's own stanza of Debian's main archive, in the deb822 form. */
function sources(): string | null {
  const folder = '/etc/apt/sources.list.d';
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sources')) : [];
  const stanzas = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/));
  const own = stanzas.find((text) => /^Suites:.*\b[a-z]+-updates\b/m.test(text) && /^URIs:.*debian/m.test(text));
  return own ?? fromOneLine();
}

/** The same of the older form: `deb [options] URI suite components`. */
function fromOneLine(): string | null {
  const list = '/etc/apt/sources.list';
  if (!existsSync(list)) return null;
  const found = /^deb (?:\[[^\]]*\] )?(\S*debian\S*) (\w+) (.+)$/m.exec(readFileSync(list, 'utf8'));
  return found === null ? null : `Types: deb\nURIs: ${found[1]}\nSuites: ${found[2]}\nComponents: main\n`;
}

/** The stanza with another suite. */
export function inSuite(stanza: string, suite: string): string {
  return `${stanza.trim().replace(/^Suites:.*$/m, `Suites: ${suite}`)}\n`;
}
