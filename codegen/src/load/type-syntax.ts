/** The little language of types: `size`, `MetricType`, `Index`, `VectorTransform[]`, `f32[n, M*ksub]`. */
import type { ElementKind, ScalarKind } from '../model/types.ts';

export const SCALARS: readonly ScalarKind[] = [
  'bool',
  'int',
  'i64',
  'size',
  'idx',
  'id',
  'u64',
  'f32',
  'f64',
  'string',
  'path',
  'reads',
  'writes',
];
export const ELEMENTS: readonly ElementKind[] = ['f32', 'f64', 'u8', 'u16', 'i32', 'i64', 'u64'];

export interface FactorSyntax {
  readonly kind: 'literal' | 'any' | 'name' | 'method';
  readonly text: string;
}

export interface DimSyntax {
  readonly text: string;
  readonly factors: readonly FactorSyntax[];
}

export type TypeSyntax =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind }
  | { readonly kind: 'name'; readonly name: string; readonly list: boolean }
  | { readonly kind: 'array'; readonly element: ElementKind; readonly dims: readonly DimSyntax[] }
  | { readonly kind: 'range-result' };

/** Parses a type, or says in words what is wrong with it. */
export function parseType(text: string): TypeSyntax | { readonly wrong: string } {
  const plain = text.trim();
  if (plain === 'RangeSearchResult') return { kind: 'range-result' };
  if ((SCALARS as readonly string[]).includes(plain)) return { kind: 'scalar', scalar: plain as ScalarKind };
  const array = /^([a-z]\w*)\[(.*)\]$/s.exec(plain);
  if (array !== null) return parseArray(plain, array[1]!, array[2]!);
  const named = /^([A-Z]\w*|[a-z]\w*_t)(\[\])?$/.exec(plain);
  if (named !== null) return { kind: 'name', name: named[1]!, list: named[2] !== undefined };
  return { wrong: `"${text}" is not a type` };
}

function parseArray(text: string, element: string, inside: string): TypeSyntax | { readonly wrong: string } {
  if (!(ELEMENTS as readonly string[]).includes(element)) {
    return { wrong: `"${text}" has elements of unknown type "${element}"; allowed: ${ELEMENTS.join(', ')}` };
  }
  const dims: DimSyntax[] = [];
  for (const part of inside.split(',')) {
    const dim = parseDim(part.trim());
    if (dim === null)
      return {
        wrong: `"${part.trim()}" in "${text}" is not a dimension (a number, a name, a name with (), a product of these, or *)`,
      };
    dims.push(dim);
  }
  return { kind: 'array', element: element as ElementKind, dims };
}

function parseDim(text: string): DimSyntax | null {
  if (text === '*') return { text, factors: [{ kind: 'any', text }] };
  const factors: FactorSyntax[] = [];
  for (const part of text.split('*')) {
    const factor = part.trim();
    if (/^[1-9]\d*$/.test(factor)) factors.push({ kind: 'literal', text: factor });
    else if (/^[A-Za-z_]\w*$/.test(factor)) factors.push({ kind: 'name', text: factor });
    else if (/^[A-Za-z_]\w*\(\)$/.test(factor)) factors.push({ kind: 'method', text: factor.slice(0, -2) });
    else return null;
  }
  return { text, factors };
}
