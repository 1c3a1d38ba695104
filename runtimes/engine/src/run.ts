import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';

/** Progress for people goes to stderr, so that stdout can carry JSON. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Output of a command, or null when it cannot be run or fails. */
export function output(command: string, args: readonly string[], options: SpawnOptions = {}): string | null {
  const result = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 1 << 28 });
  return result.error || result.status !== 0 ? null : String(result.stdout);
}

/** Runs a command to its end: its exit status, 1 when it cannot be run, and all that it said. */
export function run(command: string, args: readonly string[]): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => resolve({ status: 1, text: error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, text }));
  });
}

/**
 * Runs a build command and condenses its output: a line `title: 12/98, 43 s` at most every ten
 * seconds, and the last lines in full when it fails.
 */
export function runCondensed(title: string, command: string, args: readonly string[], options: SpawnOptions = {}) {
  return new Promise<void>((resolve, reject) => {
    const started = Date.now();
    const tail: string[] = [];
    let step = 'working';
    let rest = '';
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const ticker = setInterval(() => say(`  ${title}: ${step}, ${seconds()} s`), 10_000);
    const read = (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        // ninja says "[12/98] ...", make says "[ 12%] ..."
        step = /^\[\s*(\d+\/\d+|\d+%)\]/.exec(line)?.[1] ?? step;
        tail.push(line);
        if (tail.length > 80) tail.shift();
      }
    };
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => {
      clearInterval(ticker);
      reject(new Error(`${title}: cannot run ${command}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      clearInterval(ticker);
      if (code === 0) {
        say(`  ${title}: done, ${seconds()} s`);
        resolve();
      } else {
        reject(new Error(`${title} failed (${signal ?? `status ${code}`}):\n${[...tail, rest].join('\n')}`));
      }
    });
  });
}
