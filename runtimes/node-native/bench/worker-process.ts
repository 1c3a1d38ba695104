/** A worker program that takes one command a line and answers with one line. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

export class WorkerProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: Interface;
  #waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  #errors = '';

  constructor(
    readonly name: string,
    command: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
  ) {
    this.#child = spawn(command, args, { env: { ...process.env, ...env } });
    this.#lines = createInterface({ input: this.#child.stdout });
    this.#lines.on('line', (line) => {
      this.#waiting?.resolve(line);
      this.#waiting = undefined;
    });
    this.#child.stderr.on('data', (data: Buffer) => {
      this.#errors = (this.#errors + data.toString()).slice(-4000);
    });
    const ended = (reason: string) =>
      this.#waiting?.reject(new Error(`${name} worker ended (${reason})\n${this.#errors}`));
    this.#child.on('error', (error) => ended(error.message));
    this.#child.on('exit', (code, signal) => ended(signal ?? `status ${code}`));
  }

  /** Sends one line and resolves to the answer; an answer that starts with `error` rejects. */
  async ask(line: string): Promise<string> {
    const answer = await new Promise<string>((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#child.stdin.write(`${line}\n`);
    });
    if (answer.startsWith('error')) throw new Error(`${this.name}: ${line}: ${answer.slice(6)}`);
    return answer;
  }

  close(): void {
    this.#lines.close();
    this.#child.stdin.end();
  }
}
