/** Constant initialisers: default arguments and field initialisers of the headers. */
import type { Node } from './clang.ts';
import type { Value } from './facts.ts';

const THROUGH = new Set([
  'ImplicitCastExpr',
  'ConstantExpr',
  'ExprWithCleanups',
  'ParenExpr',
  'CStyleCastExpr',
  'CXXFunctionalCastExpr',
  'CXXStaticCastExpr',
  'CXXDefaultInitExpr',
  'MaterializeTemporaryExpr',
  'FullExpr',
  'CXXBindTemporaryExpr',
]);

/** The value of an initialiser expression; `{ text }` with the kind of expression when it is no constant. `known` gives constants by name. */
export function evaluate(node: Node, known: (name: string) => Value | undefined = () => undefined): Value {
  const inner = node.inner ?? [];
  if (THROUGH.has(node.kind)) {
    if (inner.length === 0) return { text: node.kind };
    const value = evaluate(inner.at(-1)!, known);
    // A number that is stored in a float has the precision of a float.
    return node.castKind === 'FloatingCast' && typeof value === 'number' && node.type?.qualType === 'float'
      ? Math.fround(value)
      : value;
  }
  switch (node.kind) {
    case 'IntegerLiteral':
    case 'FloatingLiteral':
      return Number(node.value);
    case 'CharacterLiteral':
      return Number(node.value);
    case 'CXXBoolLiteralExpr':
      return node.value === true || node.value === 'true';
    case 'CXXNullPtrLiteralExpr':
    case 'GNUNullExpr':
      return null;
    case 'StringLiteral':
      return { text: String(node.value) };
    case 'DeclRefExpr':
      return known(node.referencedDecl?.name ?? '') ?? { name: node.referencedDecl?.name ?? '?' };
    case 'InitListExpr':
    case 'CXXConstructExpr':
      return inner.length === 1 ? evaluate(inner[0]!, known) : { text: '{}' };
    case 'UnaryOperator': {
      const value = evaluate(inner[0]!, known);
      if (node.opcode === '-' && typeof value === 'number') return -value;
      return { text: `${node.opcode ?? ''}…` };
    }
    case 'BinaryOperator': {
      const [a, b] = inner.map((part) => evaluate(part, known));
      if (typeof a === 'number' && typeof b === 'number') {
        if (node.opcode === '*') return a * b;
        if (node.opcode === '+') return a + b;
        if (node.opcode === '-') return a - b;
        if (node.opcode === '|') return a | b;
        if (node.opcode === '<<') return a * 2 ** b;
      }
      return { text: node.opcode ?? '?' };
    }
    default:
      return { text: node.kind };
  }
}
