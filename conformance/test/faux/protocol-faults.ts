/** Faults of an adapter: what goes over the line instead of an answer. */
import type { AdapterMessage, Answer } from '../../src/protocol/messages.ts';

export type Say = (message: AdapterMessage) => AdapterMessage | string | null;

/** The second case breaks; the first and the third are answered well, so that blame can be seen to fall right. */
function second(wrong: (answer: Answer, before: Answer | undefined) => AdapterMessage | string | null): Say {
  let before: Answer | undefined;
  return (message) => {
    if (message.type === 'hello' || message.type === 'progress') return message;
    const said = message.case === 'flat/metrics/inner-product' ? wrong(message, before) : message;
    before = message;
    return said;
  };
}

const line = (message: object) => `${JSON.stringify(message)}\n`;

export const PROTOCOL_FAULTS: Readonly<Record<string, Say>> = {
  'prints-garbage': second((answer) => `Loading index...\n${line(answer)}`),
  'half-a-line': second((answer) => {
    process.stdout.write(line(answer).slice(0, 40), () => process.exit(3));
    return null;
  }),
  crashes: second(() => {
    process.kill(process.pid, 'SIGSEGV');
    return null;
  }),
  // As memory that an earlier case overwrote: it is found out later, and not where the fault is.
  'damaged-before': (() => {
    let answers = 0;
    return (message: AdapterMessage) => {
      if (message.type === 'result' && answers++ === 2) process.kill(process.pid, 'SIGSEGV');
      return message;
    };
  })(),
  'crash-as-success': second(() => process.exit(0)),
  hangs: second(() => null),
  'answers-without-end': second(() => {
    const part = 'x'.repeat(2 ** 20);
    const more = (): void => void process.stdout.write(part, more);
    more();
    return null;
  }),
  // As a binding that returns a success code which nobody looks at.
  'swallows-errors': (message) => (message.type === 'result' ? { ...message, errors: [] } : message),
  'answers-another': second((answer, before) => before ?? answer),
  'answers-twice': second((answer) => line(answer) + line(answer)),
  'values-of-another': second((answer, before) =>
    answer.type === 'result' && before?.type === 'result' ? { ...answer, values: before.values } : answer,
  ),
  'leaves-out-a-value': second((answer) => (answer.type === 'result' ? { ...answer, values: {} } : answer)),
  'breaks-the-schema': second((answer) => line({ ...answer, values: { r: 'text' }, mood: 'fine' })),
  'wrong-byte-count': second((answer) =>
    answer.type === 'result'
      ? { ...answer, values: Object.fromEntries(Object.keys(answer.values).map((path) => [path, SHORT])) }
      : answer,
  ),
  'lies-about-capabilities': second(({ seq, case: id }) => ({
    type: 'unsupported',
    seq,
    case: id,
    lacks: 'IndexFlat',
  })),
  'old-protocol': (message) => (message.type === 'hello' ? { ...message, protocol: 0 } : message),
  'no-hello': (message) => (message.type === 'hello' ? process.exit(1) : message),
  'stays-after-bye': (message) => {
    setInterval(() => {}, 1000);
    return message;
  },
};

const SHORT = { array: 'f32', shape: [9], base64: 'AAAA' } as const;
