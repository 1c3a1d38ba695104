import type { Step, ValueSpec } from '../cases/types.ts';

/** A step as a line of a program: `r = i.search(xq, 10)`. */
export function sayStep(step: Step): string {
  const to = step.as ? `${step.as} = ` : '';
  const args = () => {
    const list = (step.args ?? []).map(sayValue);
    const options = Object.entries(step.options ?? {}).map(([name, item]) => `${name}=${sayValue(item)}`);
    return `(${[...list, ...options].join(', ')})`;
  };
  const text = () => {
    if (step.new) return `${to}new ${step.new}${args()}`;
    if (step.call) return `${to}${step.call}${args()}`;
    if (step.function) return `${to}${step.function}${args()}`;
    if (step.get) return `${to}${step.get}`;
    if (step.set) return `${step.set} = ${sayValue(step.to!)}`;
    if (step.let) return `${step.let} = copy of ${sayValue(step.be!)}`;
    if (step.write) return `write ${sayValue(step.bytes!)} to the file ${step.write}`;
    if (step.close) return `close ${step.close}`;
    if (step.together) return `at once: ${step.together.map(sayStep).join('; ')}`;
    return `${to}bytes of ${sayValue(step.bytes!)}`;
  };
  const raises = step.raises ? `   must fail with ${([] as string[]).concat(step.raises).join(' or ')}` : '';
  const python = step.python ? `   (not on Python: ${step.python.skip}, ${step.python.why})` : '';
  return text() + raises + python;
}

const LONGEST_LIST = 8;

export function sayValue(spec: ValueSpec): string {
  if (spec === null || typeof spec !== 'object') return String(spec);
  if (spec.text !== undefined) return JSON.stringify(spec.text);
  if (spec.id !== undefined) return `id ${spec.id}`;
  if (spec.file !== undefined) return `file ${spec.file}`;
  if (spec.golden !== undefined) return `golden file ${spec.golden}`;
  if (spec.width !== undefined) return `width of ${sayValue(spec.width)}`;
  if (spec.rows !== undefined) return `${sayValue(spec.rows)}[${spec.from ?? ''}:${spec.to ?? ''}]`;
  if (spec.join !== undefined) return `join(${spec.join.map(sayValue).join(', ')})`;
  if (spec.reshape !== undefined) return `${sayValue(spec.reshape)} as [${spec.shape}]`;
  if (spec.patch !== undefined) return `${sayValue(spec.patch)} with ${JSON.stringify(spec.at)}`;
  const [kind, numbers] = Object.entries(spec).find(([key]) => key !== 'shape')!;
  const shape = spec.shape ? `[${spec.shape}]` : '';
  if (!Array.isArray(numbers)) return `${kind}${shape} ${JSON.stringify(numbers)}`;
  const more = numbers.length > LONGEST_LIST ? `, … ${numbers.length}` : '';
  return `${kind}${shape} {${numbers.slice(0, LONGEST_LIST).join(', ')}${more}}`;
}
