import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Step } from '../cases/types.ts';
import type { DataSets } from '../data/sets.ts';
import type { Goldens } from '../goldens/store.ts';
import type { Outcome } from '../judge/verdict.ts';
import { AdapterProcess, Lost } from '../protocol/adapter-process.ts';
import { lower } from '../protocol/lower.ts';
import { type HelloAnswer, PROTOCOL } from '../protocol/messages.ts';
import { verdictOf } from '../protocol/verdict-of.ts';
import { ArrayFolder } from '../protocol/wire.ts';
import { type About, CannotStart, type Subject, type Told } from './subject.ts';

export interface AdapterSetting {
  readonly command: string;
  readonly suite: string;
  readonly goldens: Goldens;
  /** Release of the goldens. */
  readonly faiss: string;
  readonly data: DataSets;
  /** A folder of this run, for arrays and scratch files. */
  readonly folder: string;
  /** Milliseconds that one case may take. */
  readonly limit: number;
  /** The runner's own messages are checked too. */
  readonly validate?: boolean;
}

/** Starts without an answer in a row after which nothing more is asked. */
const MOST_STARTS = 3;

/** A binding behind an adapter process, which is started again whenever a case ends it. */
export class AdapterSubject implements Subject {
  private seq = 0;
  private process: AdapterProcess;
  private failedStarts = 0;

  private constructor(
    private readonly setting: AdapterSetting,
    first: AdapterProcess,
    private readonly hello: HelloAnswer,
  ) {
    this.process = first;
  }

  static async start(setting: AdapterSetting): Promise<AdapterSubject> {
    const process = new AdapterProcess(setting.command, setting.validate);
    try {
      return new AdapterSubject(setting, process, await process.greet(helloOf(setting)));
    } catch (error) {
      process.kill();
      throw new CannotStart(`the adapter cannot be used: ${(error as Error).message}`);
    }
  }

  get about(): About {
    const { name, version, faiss, language, issues, capabilities } = this.hello;
    const remarks = [
      ...(capabilities?.kinds ? [] : ['its errors carry no kind: any error is accepted where one is expected']),
      ...(capabilities?.reference ? ['it is Python FAISS: what the suite marks as not for Python is left out'] : []),
      ...(capabilities?.together ? [] : ['steps that may run at the same time run one after the other']),
    ];
    return { name, version, faiss, language, remarks, ...(issues ? { issues } : {}) };
  }

  async run(one: Case): Promise<Told> {
    const skip = this.skip(one);
    if (skip) return { verdict: 'skipped', reasons: [skip] };
    const idle = this.endOfIdle();
    const start = await this.ready();
    if (start) return { verdict: 'not-run', reasons: [start] };
    const answered = this.process.answered;
    const first = await this.attempt(one);
    if (!(first instanceof Lost)) return idle ? { ...first, previous: idle } : first;
    const crashed = first.message.startsWith('ended (signal ');
    if (first.how === 'timeout' || answered === 0 || (first.certain && !crashed)) return outcomeOfLoss(first);
    // What came before may have left it broken, such as memory that a case damaged. A fresh process tells.
    const restart = await this.ready();
    if (restart) return { verdict: 'not-run', reasons: [restart] };
    const second = await this.attempt(one);
    if (second instanceof Lost) return outcomeOfLoss(second);
    // It broke before it said that it works on this case: the one before is to blame. Else nobody knows which one is.
    if (!first.certain) return { ...second, previous: afterAnswer(first.message) };
    return {
      ...second,
      problem: `${one.id} goes well in a fresh process, but after ${answered} other cases the adapter ${first.message}`,
    };
  }

  async close(): Promise<string | null> {
    const idle = this.endOfIdle();
    if (idle) return idle.reasons[0]!;
    const problem = await this.process.bye();
    return problem && `the adapter ${problem}`;
  }

  /** The process ended, or spoke, after an answer and before anything else was asked: the answered case is to blame. */
  private endOfIdle(): Outcome | null {
    const { gone, lost } = this.process;
    return gone === undefined || lost ? null : afterAnswer(gone);
  }

  kill(): void {
    this.process.kill();
  }

  private skip(one: Case): string | null {
    // A member may be inherited from a class that the binding does not name: whether it is there, its answer says.
    const missing = one.needs.filter((name) => !name.includes('.') && !this.hello.offers.includes(name));
    if (missing.length > 0) return `the binding lacks ${missing.join(', ')}`;
    const left = this.setting.goldens.left(one.id);
    if (left !== undefined) return `Python FAISS ${this.setting.faiss} cannot run it: ${left}`;
    const { reference, close } = this.hello.capabilities ?? {};
    if (reference && one.python) return `not for Python FAISS (${one.python.skip}): ${one.python.why}`;
    if (!close && closes(one.steps)) return 'the binding has no way to close an object by hand';
    return null;
  }

  /** A running, greeted process; or why there is none. */
  private async ready(): Promise<string | null> {
    while (this.process.gone !== undefined) {
      if (this.failedStarts >= MOST_STARTS) return `the adapter could not be started again: ${this.process.gone}`;
      this.process = new AdapterProcess(this.setting.command, this.setting.validate);
      try {
        await this.process.greet(helloOf(this.setting));
        this.failedStarts = 0;
      } catch {
        this.process.kill();
        this.failedStarts++;
      }
    }
    return null;
  }

  private async attempt(one: Case): Promise<Outcome | Lost> {
    const { setting, process } = this;
    const scratch = mkdtempSync(join(setting.folder, 'case-'));
    try {
      const run = lower(one, ++this.seq, scratch, {
        data: setting.data,
        arrays: new ArrayFolder(setting.folder),
        goldenFile: (name) => setting.goldens.file(name),
        reference: this.hello.capabilities?.reference === true,
      });
      return verdictOf(one, run, await process.run(run, setting.limit), this.hello, setting.goldens);
    } catch (error) {
      if (error instanceof Lost) return error;
      return { verdict: 'errored', reasons: [(error as Error).message] };
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

function helloOf({ suite, faiss, folder }: AdapterSetting) {
  return { type: 'hello', protocol: PROTOCOL, suite, faiss, folder } as const;
}

function outcomeOfLoss(lost: Lost): Outcome {
  if (lost.how === 'timeout') return { verdict: 'timeout', reasons: [lost.message] };
  return { verdict: 'errored', reasons: [`the adapter ${lost.message}`] };
}

function afterAnswer(what: string): Outcome {
  return { verdict: 'errored', reasons: [`after its answer the adapter ${what}`] };
}

function closes(steps: readonly Step[]): boolean {
  return steps.some((step) => step.close !== undefined || closes(step.together ?? []));
}
