// @ts-check
// `npm run release [-- --dry-run]`: builds every SIMD level of this platform and the WebAssembly, packs the npm packages, and publishes
// those whose version the registry lacks. Called by .github/workflows/release.yml once the versions are merged.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output, ROOT, run, say } from './lib/run.mjs';

const dryRun = process.argv.includes('--dry-run');
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-release-'));

/** @param {string} script @param {readonly string[]} args */
async function step(script, args) {
  if ((await run(process.execPath, [script, ...args])) !== 0) throw new Error(`${script} failed`);
}

/** Name and version of a tarball. @param {string} tarball @returns {{ name: string, version: string }} */
function manifestOf(tarball) {
  return JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }));
}

try {
  await step('scripts/build.mjs', ['--level', 'all']);
  await step('scripts/build.mjs', ['--runtime', 'wasm']);
  const packed = execFileSync(process.execPath, ['scripts/pack.mjs', '--destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Platform packages come first, so that the package that depends on them never lacks them.
  for (const tarball of JSON.parse(/** @type {string} */ (packed.trim().split('\n').at(-1)))) {
    const { name, version } = manifestOf(tarball);
    if (!dryRun && output('npm', ['view', `${name}@${version}`, 'version'])?.trim() === version) {
      say(`${name}@${version} is published already`);
      continue;
    }
    const options = dryRun ? ['--dry-run'] : ['--provenance'];
    if ((await run('npm', ['publish', tarball, '--access', 'public', ...options])) !== 0) {
      throw new Error(`npm publish ${name}@${version} failed`);
    }
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
