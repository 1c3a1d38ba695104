import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../cases/types.ts';
import { CONFORMANCE } from '../../folders.ts';
import { VERDICTS } from '../../judge/verdict.ts';
import type { RunResult } from '../result.ts';
import { failures } from './failures.ts';
import { label, matrix, overview } from './matrix.ts';
import { escaped } from './text.ts';

const asset = (name: string) => readFileSync(join(CONFORMANCE, 'src', 'report', 'html', name), 'utf8');

/** One self-contained page: who was judged, the matrix of cases, every failure with a picture. */
export function toHtml(results: readonly RunResult[], cases: ReadonlyMap<string, Case>): string {
  const title = `FAISS conformance: ${results.map((one) => one.about.name).join(', ')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${asset('page.css')}</style>
</head>
<body>
<header>
<h1>FAISS conformance</h1>
<p>Each binding runs the same cases; what it answers is judged against the answers of Python FAISS of the same release.</p>
</header>
<main>
${overview(results)}
<form id="filters" aria-label="Filters">
<label>Case <input type="search" name="text" placeholder="part of an id" autocomplete="off"></label>
<fieldset><legend>Verdicts</legend>
${VERDICTS.map((name) => `<label><input type="checkbox" name="verdict" value="${name}" checked> ${name}</label>`).join('\n')}
</fieldset>
${results.length > 1 ? choice(results) : ''}
<button type="button" data-open="all">Unfold all</button>
<button type="button" data-open="none">Fold all</button>
<output name="shown"></output>
</form>
${matrix(results)}
${failures(results, cases)}
</main>
<footer>
${results.map((one) => `<p>${escaped(label(one))}: ${escaped(one.date.slice(0, 16).replace('T', ' '))} UTC, ${one.seconds.toFixed(1)} s, suite ${escaped(one.suite)}</p>`).join('\n')}
</footer>
<script>
${['picture.js', 'matrix.js', 'page.js'].map(asset).join('')}</script>
</body>
</html>
`;
}

/** Filters that only a page of several bindings has. */
function choice(results: readonly RunResult[]): string {
  const options = results.map((one, run) => `<option value="${run}">${escaped(label(one))}</option>`).join('');
  return `<label>of <select name="run"><option value="">any binding</option>${options}</select></label>
<label><input type="checkbox" name="differ"> only where bindings differ</label>`;
}
