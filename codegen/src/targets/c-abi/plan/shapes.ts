/** Steps that solve free dimensions and check the shape of every array. */
import { findField, findMethod } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, Dim, DimFactor, OutputModel } from '../../../model/types.ts';
import { local, quoted } from './cpp.ts';
import type { Step } from './types.ts';

interface Shaped {
  readonly name: string;
  readonly dims: readonly Dim[];
  readonly nullable: boolean;
}

/** In order: each free dimension from the first array that has it, every other array against what is then known. */
export function shapeSteps(
  args: readonly ArgModel[],
  outputs: readonly OutputModel[],
  self: ClassModel | null,
  mentioned: ReadonlySet<string>,
): Step[] {
  const arrays = [...args, ...outputs].flatMap(({ name, type }): Shaped[] =>
    type.kind === 'array' ? [{ name, dims: type.dims, nullable: type.nullable }] : [],
  );
  const solved = new Set<string>();
  const steps: Step[] = [];
  for (const { name, dims, nullable } of arrays) {
    const factors = dims.flatMap((dim) => dim.factors);
    const common = { array: local(name), label: quoted(name) };
    const free = factors.find((factor) => factor.kind === 'free' && !solved.has(factor.name));
    if (free?.kind === 'free') {
      solved.add(free.name);
      const used =
        mentioned.has(free.name) ||
        arrays.some(
          (other) =>
            other.name !== name &&
            other.dims.some((dim) => dim.factors.some((f) => f.kind === 'free' && f.name === free.name)),
        );
      const known = factors.filter((factor) => factor !== free);
      steps.push({ step: 'solve', ...common, name: local(free.name), used, dims: dimList(known, self) });
    } else if (factors.some((factor) => factor.kind === 'any')) {
      const known = factors.filter((factor) => factor.kind !== 'any');
      if (known.length > 0)
        steps.push({ step: 'solve', ...common, name: `rows_of_${name}`, used: false, dims: dimList(known, self) });
    } else {
      steps.push({ step: nullable ? 'shape-if-given' : 'shape', ...common, dims: dimList(factors, self) });
    }
  }
  return steps;
}

/** `{"n", n}, {"d", self.d}` */
function dimList(factors: readonly DimFactor[], self: ClassModel | null): string {
  return factors.map((factor) => `{${JSON.stringify(dimName(factor))}, ${dimValue(factor, self)}}`).join(', ');
}

function dimName(factor: DimFactor): string {
  switch (factor.kind) {
    case 'literal':
      return String(factor.value);
    case 'any':
      return '*';
    default:
      return factor.name;
  }
}

function dimValue(factor: DimFactor, self: ClassModel | null): string {
  switch (factor.kind) {
    case 'literal':
      return String(factor.value);
    case 'arg':
    case 'free':
      return local(factor.name);
    case 'field':
      return `self.${findField(self!, factor.name)!.cpp}`;
    case 'method':
      return `self.${findMethod(self!, factor.name)!.cpp}()`;
    case 'any':
      throw new Error('an open dimension has no value');
  }
}
