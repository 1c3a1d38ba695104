/** A field or method of self that several steps need is read once: each read may be a call into the engine. */
import type { Step } from './types.ts';

const READ = /\bself\.(\w+)(\(\))?/g;

export function hoisted(steps: readonly Step[]): Step[] {
  const counts = new Map<string, number>();
  for (const text of steps.flatMap(texts))
    for (const [read] of text.matchAll(READ)) counts.set(read, (counts.get(read) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([read]) => read);
  const locals = repeated.map((read): Step => ({ step: 'local', local: name(read), expression: read }));
  const replace = (text: string): string => text.replace(READ, (read) => (repeated.includes(read) ? name(read) : read));
  return [...locals, ...steps.map((step) => mapTexts(step, replace))];
}

const name = (read: string): string => `${read.replace('self.', '').replace('()', '')}$`;

const texts = (step: Step): string[] =>
  Object.values(step).flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [],
  );

function mapTexts(step: Step, replace: (text: string) => string): Step {
  const entries = Object.entries(step).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, replace(value)];
    return [key, Array.isArray(value) ? (value as string[]).map(replace) : value];
  });
  return Object.fromEntries(entries) as unknown as Step;
}
