import { type ChildProcess, spawn } from 'node:child_process';
import { Lines } from './lines.ts';
import type { AdapterMessage, Answer, Hello, HelloAnswer, Run, RunnerMessage } from './messages.ts';
import { PROTOCOL } from './messages.ts';
import { messageFault } from './schemas.ts';
import { describeStep } from './steps.ts';

/** How a question to an adapter ended without an answer; the process is gone by then. */
export class Lost extends Error {
  constructor(
    readonly how: 'timeout' | 'broken',
    message: string,
    /** The adapter had said that it works on this very case. */
    readonly certain: boolean,
  ) {
    super(message);
  }
}

export const LINE_LIMIT = 256 * 1024 * 1024;
const HELLO_SECONDS = 60;
const BYE_SECONDS = 2;
const STDERR_TAIL = 2000;

interface Question {
  readonly run: Run | null;
  readonly resolve: (message: AdapterMessage) => void;
  readonly reject: (lost: Lost) => void;
}

/** One running adapter: hello, one question at a time, bye. Any fault ends the process. */
export class AdapterProcess {
  hello: HelloAnswer | undefined;
  /** Cases answered so far. */
  answered = 0;
  private readonly child: ChildProcess;
  private readonly lines: Lines;
  private question: Question | undefined;
  private step: number | undefined;
  private stderr = '';
  /** Why it is gone, once it is. */
  gone: string | undefined;
  /** Its end has been told as the answer to a question. */
  lost = false;
  private readonly closed: Promise<void>;

  constructor(
    command: string,
    private readonly checkOwn = false,
  ) {
    // A group of its own, so that what the command starts ends with it; one thread, as when the goldens were made.
    this.child = spawn(command, {
      shell: true,
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { OMP_NUM_THREADS: '1', ...process.env },
    });
    this.lines = new Lines(
      LINE_LIMIT,
      (text) => {
        const problem = this.gone === undefined ? this.heard(text) : null;
        if (problem) this.fail(problem);
      },
      () => this.fail(`a line of more than ${LINE_LIMIT / 2 ** 20} MiB`),
    );
    this.child.stdout!.on('data', (chunk: Buffer) => this.gone === undefined && this.lines.push(chunk));
    this.child.stderr!.on('data', (chunk: Buffer) => {
      this.stderr = (this.stderr + chunk.toString()).slice(-STDERR_TAIL);
    });
    // Writing to an adapter that has just died is no event of its own: its end says more.
    this.child.stdin!.on('error', () => {});
    this.child.on('error', (error) => this.end(`cannot be started: ${error.message}`));
    this.closed = new Promise((resolve) => {
      this.child.on('close', (code, signal) => {
        const half = this.lines.rest.trim();
        const how = signalOf(code, signal);
        this.end(`ended (${how})${half ? ` after half a line: ${quote(half)}` : ''}`);
        resolve();
      });
    });
  }

  async greet(hello: Hello): Promise<HelloAnswer> {
    const answer = await this.ask(hello, null, HELLO_SECONDS * 1000, `no hello within ${HELLO_SECONDS} s`);
    if (answer.type !== 'hello') throw this.broken(`the first message must be hello, not ${answer.type}`);
    if (answer.protocol !== PROTOCOL) throw this.broken(`speaks protocol ${answer.protocol}, not ${PROTOCOL}`);
    this.hello = answer;
    return answer;
  }

  async run(run: Run, limit: number): Promise<Answer> {
    const answer = await this.ask(run, run, limit, `no answer within ${limit / 1000} s`);
    if (answer.type === 'hello' || answer.type === 'progress') throw this.broken(`${answer.type} is no answer to run`);
    if (answer.seq !== run.seq) throw this.broken(`answers run ${answer.seq}, but run ${run.seq} was asked`);
    if (answer.case !== run.case) throw this.broken(`answers case ${answer.case}, but ${run.case} was asked`);
    this.answered++;
    return answer;
  }

  /** Ends the adapter; returns what it did wrong on the way out. */
  async bye(): Promise<string | null> {
    if (this.gone !== undefined) return null;
    this.send({ type: 'bye' });
    this.child.stdin!.end();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(`did not end within ${BYE_SECONDS} s of bye`), BYE_SECONDS * 1000);
    });
    const problem = await Promise.race([this.closed.then(() => null), late]);
    clearTimeout(timer);
    if (problem) this.kill();
    await this.closed;
    return problem ?? (this.gone === 'ended (status 0)' ? null : `${this.gone} after bye`);
  }

  /** Ends it at once, for instance when the run is interrupted. */
  kill(): void {
    if (this.child.exitCode !== null || this.child.signalCode !== null || this.child.pid === undefined) return;
    try {
      if (process.platform === 'win32') this.child.kill('SIGKILL');
      else process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      this.child.kill('SIGKILL');
    }
  }

  private ask(message: RunnerMessage, run: Run | null, limit: number, late: string): Promise<AdapterMessage> {
    if (this.gone !== undefined) {
      this.lost = true;
      return Promise.reject(new Lost('broken', this.gone, false));
    }
    this.step = undefined;
    return new Promise<AdapterMessage>((resolve, reject) => {
      const timer = setTimeout(() => {
        const during = this.during();
        this.gone = late;
        this.lost = true;
        this.kill();
        reject(new Lost('timeout', `${late}${during}${this.lastWords()}`, true));
      }, limit);
      this.question = {
        run,
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (lost) => {
          clearTimeout(timer);
          reject(lost);
        },
      };
      this.send(message);
    });
  }

  private send(message: RunnerMessage): void {
    const fault = this.checkOwn ? messageFault(message, 'runner') : null;
    if (fault) throw new Error(`the runner's own message breaks the protocol: ${fault}`);
    this.child.stdin!.write(`${JSON.stringify(message)}\n`);
  }

  /** Takes one line; returns what is wrong with it. */
  private heard(text: string): string | null {
    if (text.trim() === '') return null;
    let message: AdapterMessage;
    try {
      message = JSON.parse(text);
    } catch {
      return `not JSON: ${quote(text)}`;
    }
    const fault = messageFault(message, 'adapter');
    if (fault) return `not a message: ${fault}`;
    const question = this.question;
    if (!question) return `said ${message.type} without being asked`;
    if (message.type === 'progress') {
      if (message.seq === question.run?.seq) this.step = message.step;
      return null;
    }
    this.question = undefined;
    question.resolve(message);
    return null;
  }

  private fail(problem: string): void {
    this.end(problem);
    this.kill();
  }

  private broken(problem: string): Lost {
    const certain = this.step !== undefined;
    this.fail(problem);
    this.lost = true;
    return new Lost('broken', `${problem}${this.lastWords()}`, certain);
  }

  private end(problem: string): void {
    this.gone ??= problem;
    const question = this.question;
    this.question = undefined;
    if (question) this.lost = true;
    question?.reject(
      new Lost('broken', `${this.gone}${this.during(question)}${this.lastWords()}`, this.step !== undefined),
    );
  }

  /** The step that the adapter said it is at, as the case has it. */
  private during(question = this.question): string {
    const step = question?.run?.steps.find(({ number }) => number === this.step);
    return step ? ` during step ${step.number}: ${describeStep(step)}` : '';
  }

  private lastWords(): string {
    const words = this.stderr.trim().split('\n').slice(-12).join('\n');
    return words ? `; it said: ${words}` : '';
  }
}

/** A shell reports the signal of what it ran as 128 + number. */
function signalOf(code: number | null, signal: string | null): string {
  if (signal) return `signal ${signal}`;
  const names: Readonly<Record<number, string>> = {
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
  };
  return code !== null && names[code] ? `signal ${names[code]}` : `status ${code}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
