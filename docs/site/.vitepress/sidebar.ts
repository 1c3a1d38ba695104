/** The sidebar of the reference, made from the reference's own front page. */
import { readFileSync } from 'node:fs';
import { pageOf } from '../pages.ts';

interface Item {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: Item[];
}

export function referenceSidebar(frontPage: string): Item[] {
  const groups: Item[] = [
    {
      text: 'Everything',
      items: [
        { text: 'Overview', link: '/reference' },
        { text: 'Functions', link: '/reference/functions' },
        { text: 'Enums and constants', link: '/reference/enums' },
        { text: 'What works where', link: '/reference/runtimes' },
      ],
    },
  ];
  for (const line of readFileSync(frontPage, 'utf8').split('\n')) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) groups.push({ text: heading, collapsed: true, items: [] });
    const [, text, file] = /^\| \[([^\]]+)\]\(([^)]+\.md)\)/.exec(line) ?? [];
    if (text !== undefined && file !== undefined)
      groups.at(-1)?.items?.push({ text, link: `/${pageOf(file, 'reference').replace(/\.md$/, '')}` });
  }
  return groups;
}
