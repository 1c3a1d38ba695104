/** Child processes that try what could crash or hang: the parent watches, and names the step it ended at. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A step that computes for longer than this, in seconds, hangs, unless the caller has more patience. */
const LONGEST_STEP = 10;

/**
 * Watches what a child does. A step hangs when it has used up `seconds` of processor time, or stands still for
 * minutes; the clock alone would blame a child that a busy machine lets wait.
 */
export class Patience {
  #worked = 0;
  #since = Date.now();

  constructor(
    private readonly child: ChildProcess,
    private readonly seconds: number,
  ) {}

  /** A new step begins. */
  begin(): void {
    this.#worked = this.#processorTime();
    this.#since = Date.now();
  }

  /** Has the step been going on for too long? */
  get isOver(): boolean {
    return this.#processorTime() - this.#worked > this.seconds || Date.now() - this.#since > 20_000 * this.seconds;
  }

  /** Seconds, as Linux tells them in ticks of 1/100 s; a quarter of the clock's elsewhere. */
  #processorTime(): number {
    try {
      const stat = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8');
      const [user = 0, system = 0] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .map(Number);
      return (user + system) / 100;
    } catch {
      return performance.now() / 4000;
    }
  }
}

/** What the child last wrote into its diary (support/fuzz/diary.mjs). */
function lastStep(diary: string): string {
  try {
    return readFileSync(diary, 'utf8').trim();
  } catch {
    return 'before its first step';
  }
}

/**
 * Runs one program of support/fuzz to its end, in an empty folder of its own, and gives back its report.
 * Rejects when it dies, stands still, or ends without a report.
 */
export function watched<Report>(
  program: string,
  args: readonly (string | number)[],
  { env = {}, seconds = LONGEST_STEP }: { env?: NodeJS.ProcessEnv; seconds?: number } = {},
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-fuzz-'));
  const diary = join(folder, 'diary');
  return new Promise<Report>((resolve, reject) => {
    const child: ChildProcess = fork(new URL(`./fuzz/${program}`, import.meta.url).pathname, args.map(String), {
      cwd: folder,
      execArgv: ['--import', import.meta.resolve('tsx')],
      // Threads that wait must not spin: an episode may ask for many, and the machine has other work.
      env: { ...process.env, OMP_NUM_THREADS: '1', OMP_WAIT_POLICY: 'passive', ...env, FUZZ_DIARY: diary },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-2000);
    });
    let step = '';
    const patience = new Patience(child, seconds);
    const watch = setInterval(() => {
      const now = lastStep(diary);
      if (now !== step) {
        step = now;
        patience.begin();
      } else if (patience.isOver) {
        child.kill('SIGKILL');
        reject(new Error(`hung at ${now}`));
      }
    }, 500);
    child.on('message', (report) => resolve(report as Report));
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      const ended = lastStep(diary);
      rmSync(folder, { recursive: true, force: true });
      reject(new Error(`died (${signal ?? code}) at ${ended}\n${complaint}`));
    });
  });
}
