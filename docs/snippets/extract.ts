/**
 * Turns the code blocks of a guide into programs: one a section (`##`), its TypeScript blocks in order,
 * inside a block scope so that they may shadow the prelude's data. Names of the package that a block
 * uses without importing them are imported for it, because a guide that repeats its imports is not read.
 */

export interface Section {
  readonly title: string;
  readonly slug: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly language: string;
  /** Words behind the language: `no-run` means that the block is not executed. */
  readonly flags: readonly string[];
  readonly code: string;
  readonly line: number;
}

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Sections of a Markdown text that hold at least one code block. */
export function sections(markdown: string): Section[] {
  const found: { title: string; slug: string; blocks: Block[] }[] = [];
  let current = { title: '', slug: '', blocks: [] as Block[] };
  let open: { language: string; flags: string[]; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```(\S*)\s*(.*)$/.exec(line);
    if (open) {
      if (fence) {
        current.blocks.push({
          language: open.language,
          flags: open.flags,
          code: open.lines.join('\n'),
          line: open.line,
        });
        open = undefined;
      } else open.lines.push(line);
    } else if (fence) {
      open = {
        language: fence[1] ?? '',
        flags: (fence[2] ?? '').split(/\s+/).filter(Boolean),
        line: index + 2,
        lines: [],
      };
    } else if (line.startsWith('## ')) {
      const title = line.slice(3).trim();
      current = { title, slug: slugOf(title), blocks: [] };
      found.push(current);
    }
  });
  return found.filter((section) => section.blocks.length > 0);
}

const IMPORT = /^import\s+\{([^}]*)\}\s+from\s+'@faiss-sdk\/node';\s*$/gm;

/**
 * The program of a section, or undefined where it has no TypeScript to run.
 * `exported` are the package's public names; `prelude` declares the data that all sections share.
 */
export function program(section: Section, exported: ReadonlySet<string>, prelude: string): string | undefined {
  const code = section.blocks
    .filter((block) => block.language === 'ts' && !block.flags.includes('no-run'))
    .map((block) => block.code)
    .join('\n\n');
  if (code === '') return undefined;
  const body = code.replace(IMPORT, '');
  const imports = new Set<string>();
  const spelled = [...code.matchAll(IMPORT)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));
  for (const name of spelled) if (name) imports.add(name);
  for (const [name] of `${prelude}\n${body}`.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g))
    if (exported.has(name)) imports.add(name);
  return `import { ${[...imports].sort().join(', ')} } from '@faiss-sdk/node';\n\n${prelude}\n{\n${body}\n}\nexport {};\n`;
}
