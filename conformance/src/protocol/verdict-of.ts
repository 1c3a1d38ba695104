import type { Case, ErrorKind, Step } from '../cases/types.ts';
import type { Answers } from '../goldens/answers.ts';
import { judgeAll } from '../judge/expectations.ts';
import { type Outcome, outcomeOf } from '../judge/verdict.ts';
import { AnswerScope } from './answer-scope.ts';
import type { Answer, HelloAnswer, Result, Run } from './messages.ts';
import { describeStep, flatSteps } from './steps.ts';

/** What an adapter's answer is worth: errors where they belong, then every expectation. */
export function verdictOf(one: Case, run: Run, answer: Answer, hello: HelloAnswer, goldens: Answers): Outcome {
  if (answer.type === 'fault') return { verdict: 'errored', reasons: [`the adapter could not: ${answer.message}`] };
  if (answer.type === 'unsupported') {
    if (!hello.offers.includes(answer.lacks)) {
      return { verdict: 'skipped', reasons: [`the binding lacks ${answer.lacks}`] };
    }
    return { verdict: 'fail', reasons: [`says that it lacks ${answer.lacks}, which its hello offers`] };
  }
  const trouble = errorsOf(one, run, answer, hello.capabilities?.kinds === true);
  if (trouble) return trouble;
  const lacking = run.answer.filter((path) => !Object.hasOwn(answer.values, path));
  if (lacking.length > 0) {
    return { verdict: 'errored', reasons: [`the answer lacks a value for ${lacking.join(', ')}`] };
  }
  const judged = hello.capabilities?.reference ? { ...one, expect: askedOfPython(one.expect) } : one;
  return outcomeOf(judgeAll(judged, new AnswerScope(answer.values), goldens));
}

/** Without what the case states against Python, which gives a base class where FAISS made another. */
function askedOfPython(expect: Case['expect']): Case['expect'] {
  return Object.fromEntries(Object.entries(expect).filter(([, { python }]) => python === undefined));
}

/** Errors that came where none belong, or did not come where one does, or of another kind. */
function errorsOf(one: Case, run: Run, answer: Result, kinds: boolean): Outcome | null {
  const open = [...answer.errors];
  for (const step of flatSteps(run.steps)) {
    const at = open.findIndex((error) => error.step === step.number);
    const error = at < 0 ? undefined : open.splice(at, 1)[0];
    const where = `step ${step.number} (${describeStep(step)})`;
    if (!step.fails) {
      if (!error) continue;
      const name = error.kind ?? error.name ?? 'error';
      return { verdict: 'errored', reasons: [`${where}: ${name}: ${error.message}`] };
    }
    const wanted = wantedKinds(one.steps, step.number);
    if (!error)
      return { verdict: 'fail', reasons: [`${where} must fail with ${wanted.join(' or ')}, but gave no error`] };
    if (!kinds || (error.kind && wanted.includes(error.kind))) continue;
    const came = `${error.kind ?? error.name ?? 'an error without kind'}: ${error.message}`;
    return { verdict: 'fail', reasons: [`${where} must fail with ${wanted.join(' or ')}, but failed with ${came}`] };
  }
  if (open.length === 0) return null;
  return { verdict: 'errored', reasons: [`an error in step ${open[0]!.step}, which the case does not have`] };
}

function wantedKinds(steps: readonly Step[], number: number): ErrorKind[] {
  const step = steps[number - 1];
  const inner = step?.together?.flatMap(({ raises }) => raises ?? []);
  return ([] as ErrorKind[]).concat(step?.raises ?? inner ?? []);
}
