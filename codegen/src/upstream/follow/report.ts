/** docs/upstream/<release>.md: what a person reads before merging the step to a release. */
import { type Step, share } from './follow.ts';

export interface Outcome {
  readonly what: string;
  /** One line, as the tool that did it says; empty for what was not tried. */
  readonly said: string;
}

export function report(step: Step, outcomes: readonly Outcome[]): string {
  const percent = (100 * share(step)).toFixed(1);
  const left = Object.entries(step.omitted).map(([reason, names]) => `${reason}: ${names.join(', ')}`);
  return [
    `# FAISS ${step.to}`,
    `The step from FAISS ${step.from}, as \`npm run upstream\` made it: of ${step.bound.length + step.open.length} new names ${step.bound.length} are bound (${percent} %), ${step.open.length} wait for a person.`,
    ...section('Bound, with docs still to be written', step.bound),
    ...section('To be decided by a person', step.open),
    ...section('Inferred, to be looked at', step.guesses),
    ...section('Left out by a rule', left),
    ...section('Changed', step.changed),
    ...section(`Gone: these end with FAISS ${step.from}`, step.gone),
    ...section(
      'What was run',
      outcomes.map(({ what, said }) => `${what}: ${said}`),
    ),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
