// @ts-check
// Installs system packages where that is allowed, else says what to type.
import { REQUIREMENTS } from './requirements.mjs';
import { output, run, say } from './run.mjs';

/** How this process may call apt-get: [] as root, ['sudo', '-n'] without a password, null not at all. */
function aptPrefix() {
  if (process.env.FAISS_SDK_NO_INSTALL || output('apt-get', ['--version']) === null) return null;
  if (process.getuid?.() === 0) return [];
  return output('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n'];
}

/** @param {readonly string[]} prefix @param {readonly string[]} args */
function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'apt-get', '-q', ...args];
  return run(/** @type {string} */ (command), rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/**
 * Text that tells a person what is missing and the command that brings it.
 * @param {readonly import('./requirements.mjs').Requirement[]} missing
 * @param {boolean} debian
 */
export function advice(missing, debian) {
  const packages = [...new Set(missing.map((one) => one.debian()))];
  return [
    'Missing on this machine:',
    ...missing.map(({ name, why }) => `  ${name}: ${why}`),
    debian ? 'Type:' : 'Install them with your package manager. On Debian or Ubuntu it would be:',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    'then run the same npm command again.',
  ].join('\n');
}

/**
 * Makes sure that the system has what these needs need.
 *
 * @param {readonly import('./requirements.mjs').Need[]} needs
 * @throws {Error} with the exact command to type, when it must not or cannot install
 */
export async function ensureSystem(needs) {
  const absent = () => REQUIREMENTS.filter((one) => one.for.some((need) => needs.includes(need)) && !one.present());
  let missing = absent();
  if (missing.length === 0) return;
  const debian = output('apt-get', ['--version']) !== null;
  const prefix = aptPrefix();
  if (prefix === null) throw new Error(advice(missing, debian));

  // The lists first: which package has a new enough cargo is read from them.
  say(`installing what is missing: ${missing.map(({ name }) => name).join(', ')}`);
  if ((await apt(prefix, ['update'])) !== 0) say('apt-get update failed; trying with the lists that are here');
  const packages = [...new Set(missing.map((one) => one.debian()))];
  const status = await apt(prefix, ['install', '-y', '--no-install-recommends', ...packages]);
  missing = absent();
  if (status !== 0 || missing.length > 0) {
    throw new Error(
      `apt-get install ended with status ${status}.\n${advice(missing.length > 0 ? missing : REQUIREMENTS, debian)}`,
    );
  }
}
