/**
 * Gathers the pages of the site from where they lie in the repository, and leads their links to where they lie on the
 * site. Links to what is no page (sources, schema) become plain text.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const INTO = join(import.meta.dirname, '.pages');

/** Folders of pages, and where they are shown. */
const FOLDERS: readonly (readonly [from: string, to: string])[] = [
  ['docs/site', ''],
  ['docs/adr', 'guide/adr'],
  ['docs/rules', 'guide/rules'],
  ['docs', 'guide'],
  ['generated/docs', 'reference'],
];

/** Path on the site of each page, by its path in the repository. */
export function pageMap(root: string = ROOT): Map<string, string> {
  const map = new Map<string, string>();
  for (const [from, to] of FOLDERS)
    for (const file of readdirSync(join(root, from)).filter((name) => name.endsWith('.md')))
      map.set(posix.join(from, file), pageOf(file, to));
  return map;
}

/**
 * A folder's README is named after the folder, because VitePress takes the page of the class `Index` for the folder's
 * front page, and some disks take `Index` and `index` for the same; that page gets another name.
 */
export function pageOf(file: string, folder: string): string {
  if (file === 'README.md') return `${folder}.md`;
  return posix.join(folder, file === 'Index.md' ? 'class-Index.md' : file);
}

/** A page's text with its links as the site needs them. `source` is its path in the repository. */
export function relink(text: string, source: string, pages: ReadonlyMap<string, string>): string {
  const own = pages.get(source) ?? source;
  return text.replace(/(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (whole, label: string, href: string) => {
    if (/^(https?:|mailto:|#|\/)/.test(href)) return whole;
    const [path, anchor] = href.split('#') as [string, string | undefined];
    const target = posix.join(posix.dirname(source), path);
    const page = pages.get(target) ?? pages.get(posix.join(target, 'README.md'));
    if (page === undefined) return label;
    const link = posix.relative(posix.dirname(own), page);
    return `[${label}](${link.startsWith('.') ? link : `./${link}`}${anchor === undefined ? '' : `#${anchor}`})`;
  });
}

/** Writes all pages below docs/site/.pages. */
export function gather(): number {
  const pages = pageMap();
  rmSync(INTO, { recursive: true, force: true });
  for (const [source, page] of pages) {
    mkdirSync(dirname(join(INTO, page)), { recursive: true });
    writeFileSync(join(INTO, page), relink(readFileSync(join(ROOT, source), 'utf8'), source, pages));
  }
  return pages.size;
}
