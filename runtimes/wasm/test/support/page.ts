import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../../scripts/lib/chromium.mjs';
import { serve } from './serve.ts';

/** The built package in a real page. */
export interface Opened {
  /**
   * Runs source text in the page with `faiss`, one entry of the package, and `given`; text, since a function would be
   * compiled for Node.
   */
  run<T>(body: string, given?: unknown): Promise<T>;
  readonly page: Page;
  close(): Promise<void>;
}

/** Whether the tests of this run are for the build with threads, for which a page is isolated. */
export const threaded = process.env.FAISS_SDK_THREADS !== 'single';

/**
 * Opens an empty page beside the built package, and beside what `also` has for a path. With threads it asks for two, since
 * the machine may have one processor.
 */
export async function openPage(entry: string, also?: (path: string) => Uint8Array | undefined): Promise<Opened> {
  const { server, origin } = await serve(new URL('../../dist', import.meta.url).pathname, threaded, also);
  const browser = await launched(server);
  const page = await browser.newPage();
  await page.goto(origin);
  if (threaded) await page.evaluate(`import('/locate.js').then(({ useThreads }) => useThreads(2))`);
  return {
    page,
    run: (body, given = null) =>
      page.evaluate(
        `(async (given) => { const faiss = await import('/${entry}'); ${body} })(${JSON.stringify(given)})`,
      ) as Promise<never>,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A headless Chromium over a server, which is closed when there is none. */
export async function launched(server: Server): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: chromiumPath() ?? '/usr/bin/chromium',
      // Containers have neither Chromium's sandbox nor a large /dev/shm.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  } catch (error) {
    server.close();
    throw error;
  }
}
