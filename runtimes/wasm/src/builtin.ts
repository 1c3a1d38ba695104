/** Node's own modules without an import, which a bundler for pages would stumble over. Null in a page. */
export function builtin(): typeof process.getBuiltinModule | null {
  const host = (globalThis as { process?: NodeJS.Process }).process;
  return typeof host?.versions?.node === 'string' && typeof host.getBuiltinModule === 'function'
    ? host.getBuiltinModule.bind(host)
    : null;
}
