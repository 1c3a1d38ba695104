/** Conformance cases judged in a page: this side offers them over HTTP, asks for them chunk by chunk, and hears the verdicts. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import {
  against,
  type Case,
  type DataSets,
  type Goldens,
  type KnownFailure,
  type Mode,
  Offer,
  type Told,
  type Verdict,
} from '../../../../conformance/src/index.js';
import { hasGraph } from './graphs.ts';
import { launched, threaded } from './page.ts';
import { serve } from './serve.ts';

/** Cases in one message. */
const CHUNK = 100;
/** Milliseconds for a chunk, and for a case alone, after which the page counts as hung. */
const LIMIT = { chunk: 120_000, alone: 40_000 } as const;
/** Threads of the build that has them, as in Node's run of the cases. */
const THREADS = 2;

export interface InPage {
  /** File of the package that the page imports. */
  readonly entry: string;
  readonly mode: Mode;
  readonly cases: ReadonlyMap<string, Case>;
  readonly goldens: Goldens;
  readonly data: DataSets;
  readonly known: readonly KnownFailure[];
}

/** What the page imports: interpreter, oracles and judge. Bundled for browsers, where anything of Node would be missing. */
async function suite(): Promise<Uint8Array> {
  const entry = new URL('../../../../conformance/src/page/suite.ts', import.meta.url).pathname;
  const options = { bundle: true, platform: 'browser', format: 'esm', target: 'es2022', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], logLevel: 'warning' });
  return outputFiles[0]!.contents;
}

/** A verdict of every case, in their order; a case that breaks the page is blamed alone. */
export async function judgeInPage(asked: InPage): Promise<Verdict[]> {
  const cases = [...asked.cases.values()];
  const offer = new Offer(cases, asked.goldens, asked.data, CHUNK);
  const script = await suite();
  const dist = new URL('../../dist', import.meta.url).pathname;
  const { server, origin } = await serve(dist, threaded, (path) =>
    path === '/suite.js' ? script : path.startsWith('/cases/') ? offer.answer(path.slice(7)) : undefined,
  );
  const judging = new Judging(asked, origin, await launched(server));
  try {
    const told: Told[] = [];
    for (const [chunk, list] of offer.chunks.entries()) told.push(...(await judging.chunk(chunk, list)));
    const outcomes = new Map(told.map((one) => [one.id, one]));
    return cases.map(({ id, level }) => {
      const { milliseconds, ...outcome } = outcomes.get(id) ?? { ...NOT_TOLD, milliseconds: 0 };
      return { level, milliseconds, ...against(id, outcome, asked.known), id };
    });
  } finally {
    await judging.close();
    server.close();
  }
}

const NOT_TOLD = { verdict: 'not-run', reasons: ['the page gave no verdict'] } as const;

class Judging {
  #page: Page | undefined;

  constructor(
    private readonly asked: InPage,
    private readonly origin: string,
    private readonly browser: Browser,
  ) {}

  /** All cases of a chunk in one message. If the page breaks, once more one by one, each in a page that is whole. */
  async chunk(chunk: number, cases: readonly Case[]): Promise<Told[]> {
    const single = threaded ? cases.filter(hasGraph).map(({ id }) => id) : [];
    const broken = await this.ask({ chunk, single }, LIMIT.chunk);
    if (typeof broken !== 'string') return broken;
    console.log(`the page broke in chunk ${chunk}, whose cases run one by one now: ${broken}`);
    const told: Told[] = [];
    for (const { id } of cases) {
      const answer = await this.ask({ chunk, single, only: id }, LIMIT.alone);
      told.push(
        ...(typeof answer === 'string'
          ? [{ id, verdict: 'errored', reasons: [answer], milliseconds: 0 } as const]
          : answer),
      );
    }
    return told;
  }

  /** The verdicts, or what happened to the page, which is then another one. */
  private async ask(what: object, limit: number): Promise<Told[] | string> {
    const { entry, mode } = this.asked;
    const order = { module: `/${entry}`, base: '/cases', mode, ...(threaded ? { threads: THREADS } : {}), ...what };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    });
    this.#page ??= await this.open();
    try {
      const asked = this.#page.evaluate(`import('/suite.js').then(({ judge }) => judge(${JSON.stringify(order)}))`);
      return (await Promise.race([asked, late])) as Told[];
    } catch (error) {
      void this.#page.close().catch(() => {});
      this.#page = undefined;
      return error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private async open(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.origin);
    if (threaded) await page.evaluate(`import('/locate.js').then(({ useThreads }) => useThreads(${THREADS}))`);
    // A package that does not even load is no single case's fault.
    await page.evaluate(`import('/suite.js').then(({ start }) => start('/${this.asked.entry}')).then(() => {})`);
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
