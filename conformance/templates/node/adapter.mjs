/**
 * Lets the FAISS conformance suite drive a binding. Fill in `binding`; the rest is the protocol and stays.
 *
 *     npx faiss-conformance validate --adapter "node adapter.mjs"
 *     npx faiss-conformance run --adapter "node adapter.mjs" --html report.html
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The binding has no such class, method or field: not an error of the binding. */
class Unsupported extends Error {}

/** How FAISS's own names are found in the binding. A class to begin with: IndexFlatL2. */
const classes = {};
const functions = {};
const constants = {};

const binding = {
  hello: {
    name: 'my-binding',
    version: '0.0.0',
    faiss: '1.12.0',
    language: `Node.js ${process.versions.node}`,
    offers: [...Object.keys(classes), ...Object.keys(functions)],
    // Say true for kinds when errors tell what they are about; see the protocol's README.
    capabilities: { kinds: false, close: false, together: false },
  },
  construct(name, args) {
    if (!(name in classes)) throw new Unsupported(name);
    return new classes[name](...args);
  },
  /** Arrays come as { kind, shape, data }; give them back so, results of several parts as { distances, labels }. */
  call(target, name, args) {
    const found = target === null ? functions[name] : target[name];
    if (typeof found !== 'function') throw new Unsupported(target ? `${target.constructor.name}.${name}` : name);
    return found.apply(target, args);
  },
  get(target, name) {
    if (!(name in target)) throw new Unsupported(`${target.constructor.name}.${name}`);
    return target[name];
  },
  set(target, name, value) {
    this.get(target, name);
    target[name] = value;
  },
  constant(path) {
    if (!(path in constants)) throw new Unsupported(path);
    return constants[path];
  },
};

const TYPES = {
  f32: Float32Array,
  f64: Float64Array,
  u8: Uint8Array,
  i32: Int32Array,
  i64: BigInt64Array,
  u16: Uint16Array,
  u64: BigUint64Array,
};
const product = (shape) => shape.reduce((all, size) => all * size, 1);

class Tensor {
  constructor(kind, shape, data) {
    Object.assign(this, { kind, shape, data });
  }
  get width() {
    return product(this.shape.slice(1));
  }
  get bytes() {
    return new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength);
  }
}

/** Variables and steps of one case. */
class Case {
  variables = {};
  errors = [];

  constructor(message) {
    this.message = message;
    for (const [name, spec] of Object.entries(message.data)) this.variables[name] = this.value(spec);
  }

  async run() {
    const values = {};
    for (const step of this.message.steps) if (!(await this.step(step))) return { errors: this.errors, values };
    for (const path of this.message.answer) values[path] = this.answer(path);
    return { errors: this.errors, values };
  }

  /** True when the case goes on. */
  async step(step) {
    send({ type: 'progress', seq: this.message.seq, step: step.number });
    if (step.together) {
      let all = true;
      for (const inner of step.together) all = (await this.step(inner)) && all;
      return all;
    }
    try {
      const result = await this.execute(step);
      if (step.as) this.variables[step.as] = result;
      return true;
    } catch (error) {
      if (error instanceof Unsupported) throw error;
      this.errors.push({ step: step.number, name: String(error?.name), message: String(error?.message ?? error) });
      return step.fails === true;
    }
  }

  execute(step) {
    if (step.options) throw new Unsupported(`${step.new ?? step.call} with ${Object.keys(step.options).join(', ')}`);
    const args = () => step.args.map((item) => this.value(item));
    if (step.new) return binding.construct(step.new, args());
    if (step.call) return binding.call(step.of ? this.lookUp(step.of) : null, step.call, args());
    if (step.get) return this.lookUp(`${step.of}.${step.get}`);
    if (step.set) return binding.set(this.lookUp(step.of), step.set, this.value(step.to));
    if (step.let) {
      const value = this.value(step.be);
      const copy = value instanceof Tensor ? new Tensor(value.kind, value.shape, value.data.slice()) : value;
      this.variables[step.let] = copy;
      return undefined;
    }
    if (step.write) return writeFileSync(step.write, this.value(step.bytes).bytes);
    if (step.close) throw new Unsupported('close');
    const bytes = new Uint8Array(readFileSync(step.read));
    return new Tensor('u8', [bytes.length], bytes);
  }

  lookUp(path) {
    const [head, ...rest] = path.split('.');
    if (!(head in this.variables)) return binding.constant(path);
    return rest.reduce((value, name) => binding.get(value, name), this.variables[head]);
  }

  value(spec) {
    if (spec === null || typeof spec !== 'object') return spec;
    if ('array' in spec) {
      const bytes = spec.file ? readFileSync(spec.file) : Buffer.from(spec.base64, 'base64');
      return new Tensor(spec.array, spec.shape, new TYPES[spec.array](new Uint8Array(bytes).buffer));
    }
    if ('variable' in spec) return this.lookUp(spec.variable);
    if ('constant' in spec) return binding.constant(spec.constant);
    if ('integer' in spec || 'id' in spec) return BigInt(spec.integer ?? spec.id);
    if ('real' in spec) return Number(spec.real.replace('inf', 'Infinity'));
    if ('text' in spec || 'path' in spec) return spec.text ?? spec.path;
    if ('width' in spec) return typeof spec.width === 'number' ? spec.width : this.value(spec.width).width;
    return this.made(spec);
  }

  /** An array that is made of another one. */
  made(spec) {
    if ('join' in spec) {
      const parts = spec.join.map((part) => this.value(part));
      const data = new TYPES[parts[0].kind](parts.reduce((sum, part) => sum + part.data.length, 0));
      let place = 0;
      for (const part of parts) {
        data.set(part.data, place);
        place += part.data.length;
      }
      return new Tensor(parts[0].kind, [data.length / parts[0].width, ...parts[0].shape.slice(1)], data);
    }
    const { kind, shape, data, width } = this.value(spec.rows ?? spec.reshape ?? spec.patch);
    if ('reshape' in spec) {
      const known = product(spec.shape.filter((size) => size >= 0));
      return new Tensor(
        kind,
        spec.shape.map((size) => (size < 0 ? data.length / known : size)),
        data.slice(),
      );
    }
    if ('rows' in spec) {
      const at = (place) => (place < 0 ? Math.max(0, shape[0] + place) : Math.min(place, shape[0]));
      const from = at(spec.from ?? 0);
      const to = Math.max(from, at(spec.to ?? shape[0]));
      return new Tensor(kind, [to - from, ...shape.slice(1)], data.slice(from * width, to * width));
    }
    const copy = data.slice();
    const number = typeof copy[0] === 'bigint' ? BigInt : Number;
    for (const [a, b, c] of spec.at) copy[c === undefined ? a : a * width + b] = number(c ?? b);
    return new Tensor(kind, shape, copy);
  }

  answer(path) {
    try {
      return plain(this.lookUp(path));
    } catch (error) {
      if (error instanceof Unsupported) throw error;
      return { missing: error.message };
    }
  }
}

function plain(value) {
  if (value instanceof Tensor) {
    return { array: value.kind, shape: value.shape, base64: Buffer.from(value.bytes).toString('base64') };
  }
  if (value === undefined) return { missing: 'undefined' };
  if (typeof value === 'bigint') return { integer: String(value) };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { real: Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf' };
  }
  if (Array.isArray(value)) return { list: value.map(plain) };
  return typeof value === 'object' && value !== null ? { class: value.constructor.name } : value;
}

/** Written at once, because a binding that crashes takes what is buffered with it. */
function send(message) {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.type === 'bye') process.exit(0);
  if (message.type === 'hello') {
    send({ type: 'hello', protocol: 1, ...binding.hello });
    continue;
  }
  const head = { seq: message.seq, case: message.case };
  try {
    send({ type: 'result', ...head, ...(await new Case(message).run()) });
  } catch (error) {
    if (error instanceof Unsupported) send({ type: 'unsupported', ...head, lacks: error.message });
    else send({ type: 'fault', ...head, message: String(error?.message ?? error) });
  }
}
