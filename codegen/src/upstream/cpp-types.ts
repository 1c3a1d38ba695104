/** C++ types as the headers spell them, brought to one spelling, and which schema types they agree with. */
import type { ClassModel, ElementKind, ScalarKind, Type } from '../model/types.ts';
import type { ClassFact, Facts } from './facts.ts';

const ELEMENTS: Readonly<Record<ElementKind, readonly string[]>> = {
  f32: ['float'],
  f64: ['double'],
  u8: ['uint8_t', 'char'],
  u16: ['uint16_t'],
  i32: ['int', 'int32_t', 'hamdis_t'],
  i64: ['int64_t'],
  u64: ['size_t', 'uint64_t'],
};

const SCALARS: Readonly<Record<ScalarKind, readonly string[]>> = {
  bool: ['bool'],
  int: ['int', 'int32_t', 'char', 'uint8_t', 'uint16_t', 'hamdis_t'],
  // Unsigned ones with limits that keep them whole numbers of JavaScript.
  i64: ['int64_t', 'uint64_t', 'uint32_t', 'long'],
  size: ['size_t', 'int64_t', 'int', 'uint64_t', 'uint32_t'],
  idx: ['int64_t', 'size_t', 'int'],
  id: ['int64_t'],
  u64: ['uint64_t', 'size_t'],
  f32: ['float'],
  f64: ['double'],
  string: ['std::string', 'std::string &', 'char *'],
  path: ['std::string', 'std::string &', 'char *'],
  reads: [],
  writes: [],
};

const normalized = new WeakMap<Facts, Map<string, string>>();

/** One spelling: no `const`, no `faiss::`, aliases of FAISS and of the class followed. */
export function normalize(type: string, facts: Facts, owner?: ClassFact): string {
  const known = normalized.get(facts) ?? new Map<string, string>();
  normalized.set(facts, known);
  const key = `${owner?.name ?? ''} ${type}`;
  const spelling = known.get(key) ?? spell(type, facts, owner);
  known.set(key, spelling);
  return spelling;
}

function spell(type: string, facts: Facts, owner?: ClassFact): string {
  let text = type
    .replaceAll(/\b(const|struct|typename|class)\b/g, '')
    .replaceAll(/\bfaiss::/g, '')
    .replaceAll(/std::basic_string<char>/g, 'std::string')
    .replaceAll(/(?<!::)\bstring\b/g, 'std::string')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (let round = 0; round < 4; round++) {
    const before = text;
    text = text.replaceAll(/\b[A-Za-z_]\w*(::[A-Za-z_]\w*)*(?![\w:])/g, (name) => {
      const last = name.split('::').at(-1)!;
      const local = memberAlias(name, facts) ?? owner?.aliases[last];
      const found = local ?? (name === last ? facts.aliases[last] : undefined);
      if (found === undefined || (found.includes('<') && !found.startsWith('std::vector<')))
        return last === 'component_t' || !name.endsWith('idx_t') ? name : 'int64_t';
      return found.replaceAll(/\b(const|struct|typename)\b|\bfaiss::/g, '').trim();
    });
    if (text === before) break;
  }
  return text
    .replaceAll(/\bidx_t\b/g, 'int64_t')
    .replaceAll(/\s*([*&])/g, ' $1')
    .replaceAll('* *', '**');
}

function memberAlias(name: string, facts: Facts): string | undefined {
  const parts = name.split('::');
  if (parts.length !== 2) return undefined;
  return facts.classes[parts[0]!]?.aliases[parts[1]!];
}

/** An argument may be of a narrower class than C++ takes: the schema forbids what FAISS would only assert. */
export function accepts(schema: Type, cpp: string): boolean {
  if (schema.kind !== 'object') return agrees(schema, cpp);
  for (let at: ClassModel | null = schema.class; at !== null; at = at.parent) {
    if (agrees({ ...schema, class: at }, cpp)) return true;
  }
  return false;
}

/** As Python names the class, as C++ does, and as C++ does within the namespace or class that declares it. */
function spellings(owner: ClassModel): string[] {
  const cpp = owner.cppName.replaceAll('faiss::', '');
  return [owner.name, cpp, cpp.replace(/^(\w+::)+/, '')];
}

/** Whether a C++ parameter, return value or field can carry what the schema says it is. */
export function agrees(schema: Type, cpp: string): boolean {
  switch (schema.kind) {
    case 'scalar':
      return SCALARS[schema.scalar].includes(cpp);
    case 'enum':
      return cpp === schema.enum.cppName.replace(/^faiss::/, '') || cpp === schema.enum.cppName.split('::').at(-1);
    case 'object':
      return spellings(schema.class).some((name) =>
        [name, `${name} *`, `${name} &`, `std::shared_ptr<${name}>`].includes(cpp.replace('int32_t', 'int')),
      );
    case 'objects':
      return spellings(schema.class).some((name) =>
        [`std::vector<${name}>`, `std::vector<${name} *>`, `std::vector<${name} *> &`, `${name} **`].includes(
          cpp.replace(/<\s+/, '<'),
        ),
      );
    case 'array': {
      const elements = ELEMENTS[schema.element];
      const inner =
        /^(?:std::vector|MaybeOwnedVector|AlignedTable)<(.+)>(?: &)?$/.exec(cpp)?.[1] ??
        /^(.+) \*$/.exec(cpp)?.[1] ??
        /^(.+?) ?\[\d+\]$/.exec(cpp)?.[1];
      return inner !== undefined && elements.includes(inner.trim());
    }
    case 'range-result':
      return cpp === 'RangeSearchResult *';
  }
}
