const NEWLINE = 10;

/** Cuts a stream of bytes into lines; a line may come in many parts and be large, up to a limit. */
export class Lines {
  private parts: Buffer[] = [];
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly line: (text: string) => void,
    private readonly tooLong: () => void,
  ) {}

  push(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.parts.push(chunk.subarray(from, at));
      const text = Buffer.concat(this.parts).toString('utf8');
      this.clear();
      from = at + 1;
      this.line(text);
    }
    const rest = chunk.subarray(from);
    this.parts.push(rest);
    this.size += rest.length;
    if (this.size <= this.limit) return;
    this.clear();
    this.tooLong();
  }

  /** What stands after the last newline: half a line, when the stream has ended. */
  get rest(): string {
    return Buffer.concat(this.parts).toString('utf8');
  }

  private clear(): void {
    this.parts = [];
    this.size = 0;
  }
}
