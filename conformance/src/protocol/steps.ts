import type { WireStep } from './messages.ts';

/** A step in a few words: `call i.search`. */
export function describeStep(step: WireStep): string {
  if (step.new) return `new ${step.new}`;
  if (step.call) return `call ${step.of ? `${step.of}.` : ''}${step.call}`;
  if (step.get) return `get ${step.of}.${step.get}`;
  if (step.set) return `set ${step.of}.${step.set}`;
  if (step.let) return `let ${step.let}`;
  if (step.write) return 'write a file';
  if (step.read) return 'read the bytes of a file';
  if (step.close) return `close ${step.close}`;
  return `together: ${(step.together ?? []).map(describeStep).join(', ')}`;
}

/** All steps, those of `together` after each other. */
export function flatSteps(steps: readonly WireStep[]): WireStep[] {
  return steps.flatMap((step) => (step.together ? flatSteps(step.together) : [step]));
}
