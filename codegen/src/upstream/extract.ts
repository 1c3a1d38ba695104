/** clang's tree → facts. Only what is public and what a binding could use. */
import { posix } from 'node:path';
import type { Node } from './clang.ts';
import type { ClassFact, EnumFact, Facts, FieldFact, FunctionFact, MethodFact, ParamFact, Value } from './facts.ts';
import { evaluate } from './values.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

class Extraction {
  readonly classes: Record<string, ClassFact> = {};
  readonly enums: Record<string, EnumFact> = {};
  readonly functions: Record<string, FunctionFact[]> = {};
  readonly constants: Record<string, { header: string; type: string; value?: Value }> = {};
  readonly aliases: Record<string, string> = {};
  /** clang states a file only where it changes, in the order in which it prints. */
  private file = '';
  /** `nn::` within namespace faiss::nn. */
  private prefix = '';

  constructor(private readonly include: string) {}

  namespace(node: Node): void {
    this.track(node);
    for (const child of node.inner ?? []) this.declaration(child);
  }

  private declaration(node: Node): void {
    const header = this.track(node);
    const name = node.name ?? '';
    switch (node.kind) {
      case 'NamespaceDecl':
        if (name !== '') this.nested(node, name);
        break;
      case 'CXXRecordDecl':
        if (node.completeDefinition === true && name !== '') this.record(node, this.prefix + name, header);
        break;
      case 'ClassTemplateDecl': {
        const parameters = (node.inner ?? [])
          .filter((child) => child.kind === 'TemplateTypeParmDecl')
          .map((child) => child.name ?? '');
        const pattern = (node.inner ?? []).find((child) => child.kind === 'CXXRecordDecl');
        if (pattern?.completeDefinition === true) this.record(pattern, this.prefix + name, header, parameters);
        break;
      }
      case 'EnumDecl':
        if (name !== '') this.enumeration(node, name, header);
        break;
      case 'FunctionDecl':
        this.functions[this.prefix + name] = [
          ...(this.functions[this.prefix + name] ?? []),
          { ...signature(node), header },
        ];
        break;
      case 'VarDecl':
        this.constants[name] = {
          header,
          type: node.type?.qualType ?? '',
          ...initial(node, 'value', (known) => this.constants[known]?.value),
        };
        break;
      case 'TypedefDecl':
      case 'TypeAliasDecl':
        this.aliases[name] = node.type?.qualType ?? '';
        break;
    }
  }

  /** Classes and functions of namespaces within faiss; what else these declare is FAISS's own business. */
  private nested(node: Node, name: string): void {
    const outer = this.prefix;
    this.prefix += `${name}::`;
    for (const child of node.inner ?? []) {
      if (['NamespaceDecl', 'CXXRecordDecl', 'ClassTemplateDecl', 'FunctionDecl'].includes(child.kind))
        this.declaration(child);
      else this.track(child);
    }
    this.prefix = outer;
  }

  private record(node: Node, name: string, header: string, template?: readonly string[]): void {
    const made: Open<ClassFact> & {
      fields: FieldFact[];
      constructors: { params: ParamFact[] }[];
      methods: MethodFact[];
      aliases: Record<string, string>;
    } = {
      name,
      header,
      bases: (node.bases ?? []).filter((base) => base.access === 'public').map((base) => base.type.qualType),
      fields: [],
      constructors: [],
      methods: [],
      aliases: {},
      ...(template === undefined ? {} : { template }),
      ...comment(node),
    };
    let access = node.tagUsed === 'class' ? 'private' : 'public';
    for (const child of node.inner ?? []) {
      if (child.kind === 'AccessSpecDecl') access = child.access ?? access;
      if (access !== 'public' || child.isImplicit === true) continue;
      switch (child.kind) {
        case 'FieldDecl':
          if (child.name)
            made.fields.push({
              name: child.name,
              type: child.type?.qualType ?? '',
              ...initial(child, 'init'),
              ...comment(child),
            });
          break;
        case 'CXXConstructorDecl':
          if (child.explicitlyDeleted !== true && !isCopyOrMove(child, name))
            made.constructors.push({ params: parameters(child) });
          break;
        case 'CXXMethodDecl':
          if (child.explicitlyDeleted !== true && !child.name?.startsWith('operator'))
            made.methods.push(signature(child));
          break;
        case 'EnumDecl':
          if (child.name) this.enumeration(child, `${name}::${child.name}`, header);
          break;
        case 'TypedefDecl':
        case 'TypeAliasDecl':
          if (child.name) made.aliases[child.name] = child.type?.qualType ?? '';
          break;
        case 'CXXRecordDecl':
          if (child.completeDefinition === true && child.name) this.record(child, `${name}::${child.name}`, header);
          break;
      }
    }
    this.classes[name] = made;
  }

  private enumeration(node: Node, name: string, header: string): void {
    const values: Record<string, number> = {};
    let next = 0;
    for (const child of node.inner ?? []) {
      if (child.kind !== 'EnumConstantDecl' || !child.name) continue;
      const given = initial(child, 'value', (known) => values[known]).value;
      values[child.name] = typeof given === 'number' ? given : next;
      next = values[child.name]! + 1;
    }
    this.enums[name] = { name, header, values };
  }

  /** Header of this declaration, as `#include` names it. Follows every file that is stated in it. */
  private track(node: Node): string {
    const stated = (place: Node['loc']): void => {
      if (place === undefined) return;
      if (place.spellingLoc !== undefined) stated(place.spellingLoc);
      if (place.expansionLoc !== undefined) stated(place.expansionLoc);
      if (place.file !== undefined) this.file = place.file;
    };
    stated(node.loc);
    const header = posix.relative(this.include, this.file);
    if (node.kind !== 'NamespaceDecl') walk(node, (inner) => stated(inner.loc));
    return header;
  }
}

export function extract(blocks: readonly Node[], include: string, version: string): Facts {
  const made = new Extraction(include);
  for (const block of blocks) if (block.kind === 'NamespaceDecl' && block.name === 'faiss') made.namespace(block);
  const { classes, enums, functions, constants, aliases } = made;
  return { version, classes, enums, functions, constants, aliases };
}

function walk(node: Node, visit: (node: Node) => void): void {
  for (const child of node.inner ?? []) {
    visit(child);
    walk(child, visit);
  }
}

function signature(node: Node): MethodFact {
  const type = node.type?.qualType ?? '';
  const overrides = (node.inner ?? []).some((child) => child.kind === 'OverrideAttr' || child.kind === 'FinalAttr');
  return {
    name: node.name ?? '',
    returns: returned(type),
    params: parameters(node),
    const: /\)\s*const\b/.test(type),
    virtual: node.virtual === true || overrides,
    pure: node.pure === true,
    static: node.storageClass === 'static',
    ...comment(node),
  };
}

/** `float *` of `float *(size_t, size_t) const`. */
function returned(type: string): string {
  const end = type.lastIndexOf(')');
  let depth = 0;
  for (let i = end; i >= 0; i--) {
    if (type[i] === ')') depth++;
    if (type[i] === '(' && --depth === 0) return type.slice(0, i).trim();
  }
  return type;
}

function parameters(node: Node): ParamFact[] {
  return (node.inner ?? [])
    .filter((child) => child.kind === 'ParmVarDecl')
    .map((child) => ({ name: child.name ?? '', type: child.type?.qualType ?? '', ...initial(child, 'default') }));
}

function initial<K extends string>(
  node: Node,
  key: K,
  known?: (name: string) => Value | undefined,
): { [P in K]?: Value } {
  const expression = (node.inner ?? []).find(
    (child) => !child.kind.endsWith('Comment') && !child.kind.endsWith('Attr'),
  );
  return expression === undefined ? {} : ({ [key]: evaluate(expression, known) } as { [P in K]?: Value });
}

function isCopyOrMove(node: Node, name: string): boolean {
  const given = parameters(node);
  const last = name.split('::').at(-1)!;
  return given.length === 1 && new RegExp(`^(const )?(\\w+::)*${last}(<.+>)? &&?$`).test(given[0]!.type);
}

function comment(node: Node): { comment?: string } {
  const full = (node.inner ?? []).find((child) => child.kind === 'FullComment');
  if (full === undefined) return {};
  let text = '';
  walk(full, (part) => {
    if (part.kind === 'TextComment') text += part.text ?? '';
  });
  const first = text.trim().split(/(?<=\.)\s/)[0] ?? '';
  return first === '' ? {} : { comment: first.replaceAll(/\s+/g, ' ') };
}
