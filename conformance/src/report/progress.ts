import { BAD, type Verdict } from '../judge/verdict.ts';

/** What a person sees while cases run: one moving line on a terminal, a line now and then elsewhere. */
export class ProgressLine {
  private readonly bad = new Set<string>();
  private shown = 0;

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
    private readonly every = 10_000,
  ) {
    this.shown = performance.now();
  }

  tell(verdict: Verdict, done: number): void {
    if (BAD.has(verdict.verdict)) {
      if (!this.bad.has(verdict.id))
        this.line(`${verdict.verdict} ${verdict.id}: ${verdict.reasons[0]?.split('\n')[0] ?? ''}`);
      this.bad.add(verdict.id);
    }
    const now = performance.now();
    if (now - this.shown < (this.out.isTTY ? 100 : this.every)) return;
    this.shown = now;
    const text = `${done} of ${this.total} cases, ${this.bad.size} bad, at ${verdict.id}`;
    if (this.out.isTTY) this.out.write(`\r\x1b[K${text.slice(0, (this.out.columns || 80) - 1)}`);
    else this.line(text);
  }

  end(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[K');
  }

  private line(text: string): void {
    this.end();
    this.out.write(`${text.length > 300 ? `${text.slice(0, 300)}…` : text}\n`);
  }
}
