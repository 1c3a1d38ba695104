import type { Case, Step, ValueSpec } from '../../src/cases/types.ts';
import type { Verdict } from '../../src/judge/verdict.ts';

function value(spec: ValueSpec): string {
  if (spec === null || typeof spec !== 'object') return String(spec);
  if (spec.text !== undefined) return JSON.stringify(spec.text);
  if (spec.id !== undefined) return String(spec.id);
  if (spec.file !== undefined) return JSON.stringify(spec.file);
  if (spec.golden !== undefined) return `<file of ${spec.golden}>`;
  if (spec.rows !== undefined) return `${value(spec.rows)}[${spec.from ?? ''}:${spec.to ?? ''}]`;
  if (spec.join !== undefined) return spec.join.map(value).join(' + ');
  if (spec.width !== undefined) return `width of ${value(spec.width)}`;
  if (spec.patch !== undefined) return `${value(spec.patch)} with ${JSON.stringify(spec.at)}`;
  if (spec.reshape !== undefined) return `${value(spec.reshape)} as [${spec.shape}]`;
  const text = JSON.stringify(spec);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function call({ args, options }: Step): string {
  const named = Object.entries(options ?? {}).map(([name, item]) => `${name}=${value(item)}`);
  return `(${[...(args ?? []).map(value), ...named].join(', ')})`;
}

/** A step as one would write it in a script. */
export function stepText(step: Step): string {
  const into = step.as ? `${step.as} = ` : '';
  if (step.together) return `at the same time: ${step.together.map(stepText).join('; ')}`;
  if (step.new) return `${into}${step.new}${call(step)}`;
  if (step.call) return `${into}${step.call}${call(step)}`;
  if (step.function) return `${into}${step.function}${call(step)}`;
  if (step.get) return `${into}${step.get}`;
  if (step.set) return `${step.set} = ${value(step.to!)}`;
  if (step.let) return `${step.let} = ${value(step.be!)}`;
  if (step.write) return `write ${value(step.bytes!)} to ${step.write}`;
  if (step.close) return `close ${step.close}`;
  return `${into}bytes of ${value(step.bytes!)}`;
}

export function inputText(one: Case): string {
  const data = Object.entries(one.data).map(([name, spec]) =>
    typeof spec === 'string' ? `${name} = ${spec}` : `${name} = ${spec.n} x ${spec.d} ${spec.make}`,
  );
  const used = data.filter((line) => JSON.stringify(one.steps).includes(`"${line.split(' ')[0]}"`));
  return [...used, ...one.steps.map(stepText)].join('\n');
}

/** Folders of one run mean nothing to a reader, and differ from run to run. */
export function withoutFolders(text: string): string {
  return text
    .replace(/(\/[^/\s'"]+)*\/faiss-conformance-run-[^/\s]+\/(case-[^/\s]+\/)?/g, '')
    .replace(/\/[^\s'"]*\/(go\/pkg\/mod|\.cargo\/registry\/src\/[^/]+)\//g, '');
}

export interface Seen {
  readonly expected: string;
  readonly got: string;
}

/** What a fault says, taken apart for a reader. */
export function seen(one: Case, { reasons }: Pick<Verdict, 'reasons'>): Seen {
  const fault = withoutFolders(reasons[0] ?? '');
  const ended = /^the adapter ended \((.+?)\) during step (\d+): (.*?)(?:; it said: (.*))?$/s.exec(fault);
  if (ended) {
    const step = one.steps[Number(ended[2]) - 1];
    const raises = step?.raises
      ? `an error (${[step.raises].flat().join(' or ')}) that the program can handle`
      : 'an answer';
    const lines = (ended[4] ?? '').split('\n').map((line) => line.trim());
    const told = lines.find((line) => /^(what\(\):|panic:|thread .* panicked|fatal error|\[signal)/.test(line));
    const panicked = lines.findIndex((line) => /panicked at/.test(line));
    const words = panicked >= 0 && lines[panicked + 1] ? lines[panicked + 1] : told;
    return {
      expected: `step ${ended[2]} gives ${raises}`,
      got: `the process ends (${ended[1]})${words ? `: ${words}` : ''}`,
    };
  }
  const must = /^(step \d+ \(.*?\)) must fail with (.*?), but (.*)$/s.exec(fault);
  if (must) return { expected: `${must[1]} fails with ${must[2]}`, got: must[3]!.replace(/^gave /, '') };
  const differs = /^(.*?)expected (.*), got (.*)$/s.exec(fault);
  if (differs) return { expected: `${differs[1]}${differs[2]}`, got: differs[3]! };
  return { expected: 'what Python FAISS does', got: fault };
}
