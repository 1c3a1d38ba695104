import { NO_FILES } from '../interpret/files.ts';
import { Deviation } from '../interpret/interpret.ts';
import type { Api } from '../interpret/names.ts';
import { Scope } from '../interpret/scope.ts';
import type { WireAnswer } from './messages.ts';
import { Missing, receive } from './wire.ts';

const NO_API: Api = {};

/** What an adapter answered, in the form that oracles read. */
export class AnswerScope extends Scope {
  constructor(private readonly answers: Readonly<Record<string, WireAnswer>>) {
    super(NO_API, NO_FILES);
    for (const path of Object.keys(answers)) this.variables.set(path.split('.')[0]!, null);
  }

  override lookUp(path: string): unknown {
    if (!Object.hasOwn(this.answers, path)) throw new Error(`the answer lacks a value for ${path}`);
    let value: unknown;
    try {
      value = receive(this.answers[path]!);
    } catch (error) {
      throw new Deviation((error as Error).message);
    }
    if (value instanceof Missing) throw new Deviation(value.why);
    return value;
  }
}
