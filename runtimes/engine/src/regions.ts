import { endOfHead, endOfLine, endOfStatement, skipSpace } from './statements.ts';

/**
 * OpenMP ends the process when an exception leaves a parallel region, or the body of a `for`, `single`, `critical` or
 * `master` in it. FAISS throws there for many an argument, and memory runs out there. In the build's copy of FAISS each
 * such body catches what is thrown, so that every thread still meets every barrier, and the region throws the first of
 * it when all of its threads have ended. Bodies outside of a region (FAISS has some in functions of their own) do so
 * for the thread that runs them.
 */

/** A piece of text to put in. Where several meet, what closes comes before what opens, and inner before outer. */
interface Insertion {
  readonly at: number;
  readonly order: number;
  readonly text: string;
}

const HEADER = '#include <faiss/fsdk_regions.h>\n#line 1\n';
const CATCH = ' } catch (...) { fsdk_region.keep(); } }';
const PRAGMA = /^[ \t]*#[ \t]*pragma[ \t]+omp[ \t]+(parallel[ \t]+for|parallel|for|single|critical|master)\b/gm;

export interface Rewritten {
  readonly text: string;
  /** Regions, and bodies outside of one, that now hand on exceptions. */
  readonly regions: number;
}

/** The source file with exceptions caught in its parallel regions. Lines keep their numbers. */
export function catchInRegions(text: string): Rewritten {
  const insertions: Insertion[] = [];
  const regions: { readonly start: number; readonly end: number }[] = [];
  const lineAt = (at: number) => text.slice(0, at).split('\n').length;

  for (const match of text.matchAll(PRAGMA)) {
    const start = match.index;
    const kind = (match[1] as string).replace(/\s+/g, ' ');
    const body = endOfLine(text, start);
    const end = endOfStatement(text, body);
    const open = (at: number, inserted: string) => insertions.push({ at, order: start, text: inserted });
    const close = (inserted: string) => insertions.push({ at: end, order: -start, text: inserted });

    const outer = regions.findLast((region) => region.start < start && end <= region.end);
    const begins = kind.startsWith('parallel') || !outer;
    if (begins) {
      regions.push({ start, end });
      open(start, `{ ::faiss::fsdk::Region fsdk_region;\n#line ${lineAt(start)}\n`);
    }
    if (kind.endsWith('for')) {
      open(endOfHead(text, skipSpace(text, body)), ' { try {');
      // A thread that fails before the loop is then waited for at the region's end only.
      if (!begins && isLast(text, end, outer.end)) open(body - 1, ' nowait');
    } else {
      open(body, '{ try { ');
    }
    close(begins ? `${CATCH} fsdk_region.rethrow(); }` : CATCH);
  }
  return { text: insertions.length === 0 ? text : HEADER + insert(text, insertions), regions: regions.length };
}

/** Nothing follows in the block that ends at `blockEnd`, whose end waits for all threads anyway. */
function isLast(text: string, end: number, blockEnd: number): boolean {
  return text[blockEnd - 1] === '}' && skipSpace(text, end) === blockEnd - 1;
}

function insert(text: string, insertions: Insertion[]): string {
  const sorted = insertions.toSorted((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { at, text: inserted } of sorted) {
    out += text.slice(from, at) + inserted;
    from = at;
  }
  return out + text.slice(from);
}
