import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Tensor } from '../../src/data/tensor.ts';
import type {
  AdapterMessage,
  Result,
  Run,
  RunnerMessage,
  StepError,
  WireAnswer,
  WireStep,
} from '../../src/protocol/messages.ts';
import { type Driver, Held, Unsupported, type Value } from './driver.ts';
import { answered, received } from './values.ts';

/** Speaks the protocol over stdin and stdout until `bye`. */
export async function serve(driver: Driver): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const message = JSON.parse(line) as RunnerMessage;
    if (message.type === 'bye') process.exit(0);
    if (message.type === 'hello') {
      send({ type: 'hello', protocol: 1, language: `Node.js ${process.versions.node}`, ...driver.hello });
      continue;
    }
    const head = { seq: message.seq, case: message.case };
    try {
      send({ type: 'result', ...head, ...new OneCase(driver, message).run() });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (error instanceof Unsupported) send({ type: 'unsupported', ...head, lacks: said });
      else send({ type: 'fault', ...head, message: said });
    }
  }
}

/** Written at once, because a binding that crashes takes what is buffered with it. */
function send(message: AdapterMessage): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); // the pipe is full: let the runner read
    }
  }
}

class OneCase {
  private readonly variables = new Map<string, Value>();
  private readonly errors: StepError[] = [];

  constructor(
    private readonly driver: Driver,
    private readonly message: Run,
  ) {
    for (const [name, spec] of Object.entries(message.data)) this.variables.set(name, this.value(spec));
  }

  run(): Pick<Result, 'errors' | 'values'> {
    const values: Record<string, WireAnswer> = {};
    if (this.message.steps.every((step) => this.step(step))) {
      for (const path of this.message.answer) values[path] = this.answer(path);
    }
    return { errors: this.errors, values };
  }

  /** True when the case goes on. */
  private step(step: WireStep): boolean {
    send({ type: 'progress', seq: this.message.seq, step: step.number });
    if (step.together) return step.together.map((inner) => this.step(inner)).every(Boolean);
    try {
      const result = this.execute(step);
      if (step.as) this.variables.set(step.as, result);
      return true;
    } catch (error) {
      if (error instanceof Unsupported) throw error;
      const { name, message } = error as Error;
      this.errors.push({ step: step.number, name: String(name), message: String(message).slice(0, 2000) });
      return step.fails ?? false;
    }
  }

  private execute(step: WireStep): Value {
    if (step.options) throw new Unsupported(`${step.new ?? step.call} with ${Object.keys(step.options).join(', ')}`);
    const args = () => (step.args ?? []).map((item) => this.value(item));
    if (step.new) return this.driver.construct(step.new, args());
    if (step.call) return this.driver.call(step.of === undefined ? null : this.held(step.of), step.call, args());
    if (step.get) return this.lookUp(`${step.of}.${step.get}`);
    if (step.set) return this.driver.set(this.held(step.of!), step.set, this.value(step.to!)) as undefined;
    if (step.let) {
      const value = this.value(step.be!);
      this.variables.set(step.let, value instanceof Tensor ? value.copy() : value);
      return undefined;
    }
    if (step.write) {
      writeFileSync(step.write, (this.value(step.bytes!) as Tensor).bytes);
      return undefined;
    }
    if (step.close) return this.driver.close(this.held(step.close)) as undefined;
    const bytes = readFileSync(step.read!);
    return new Tensor('u8', [bytes.length], new Uint8Array(bytes));
  }

  private held(path: string): Held {
    const found = this.lookUp(path);
    if (!(found instanceof Held)) throw new Unsupported(path);
    return found;
  }

  private lookUp(path: string): Value {
    const [head, ...rest] = path.split('.') as [string, ...string[]];
    if (!this.variables.has(head)) return this.driver.constant(path);
    let value = this.variables.get(head);
    for (const name of rest) value = this.member(value, name, path);
    return value;
  }

  private member(value: Value, name: string, path: string): Value {
    if (value instanceof Held) return this.driver.get(value, name);
    const part = value !== null && typeof value === 'object' && !(value instanceof Tensor) ? value[name] : undefined;
    if (part === undefined) throw new Unsupported(path);
    return part;
  }

  private value(spec: Parameters<typeof received>[0]): Value {
    return received(
      spec,
      (path) => this.lookUp(path),
      (path) => this.driver.constant(path),
    );
  }

  private answer(path: string): WireAnswer {
    try {
      return answered(this.lookUp(path));
    } catch (error) {
      if (error instanceof Unsupported) throw error;
      return { missing: (error as Error).message };
    }
  }
}
