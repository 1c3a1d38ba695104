// @ts-check
// The browser of the tests in a page.
import { existsSync } from 'node:fs';

/** Path of a Chromium, or undefined. `FAISS_SDK_CHROMIUM` names another. */
export function chromiumPath() {
  const named = process.env.FAISS_SDK_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}
