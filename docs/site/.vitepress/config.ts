/** The documentation site: `npm run docs` gathers its pages (../pages.ts) and builds it. */
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { referenceSidebar } from './sidebar.ts';

const ROOT = join(import.meta.dirname, '../../..');

export default defineConfig({
  title: 'faiss-sdk',
  description: 'FAISS for TypeScript, on Node and in browsers, with the answers of Python FAISS.',
  srcDir: '.pages',
  outDir: '../../dist/docs',
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Which index?', link: '/which-index' },
      { text: 'From Python', link: '/guide/migrating-from-python' },
      { text: 'Reference', link: '/reference' },
    ],
    sidebar: {
      '/reference': referenceSidebar(join(ROOT, 'generated/docs/README.md')),
      '/': [
        {
          text: 'Use',
          items: [
            { text: 'Which index?', link: '/which-index' },
            { text: 'From Python', link: '/guide/migrating-from-python' },
            { text: 'Reference', link: '/reference' },
            { text: 'Hazards of FAISS', link: '/guide/hazards' },
            { text: 'WebAssembly, measured', link: '/guide/wasm-performance' },
          ],
        },
        {
          text: 'Agreement with Python FAISS',
          items: [
            { text: 'Bindings, judged', link: '/guide/conformance-report' },
            { text: 'What FAISS itself changed', link: '/guide/faiss-releases' },
            { text: 'Faults that the suite notices', link: '/guide/mutants' },
          ],
        },
        {
          text: 'Inside',
          items: [
            { text: 'Contracts', link: '/guide/contracts' },
            { text: 'Decisions', link: '/guide/adr' },
            { text: 'Rules', link: '/guide/rules' },
          ],
        },
      ],
    },
  },
});
