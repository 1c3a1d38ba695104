import { type Case, LEVELS } from '../../cases/types.ts';
import type { Comparison } from '../../judge/compare.ts';
import type { Finding } from '../../judge/expectations.ts';
import { BAD, type Verdict } from '../../judge/verdict.ts';
import type { RunResult } from '../result.ts';
import { sayStep } from '../say-step.ts';
import { label } from './matrix.ts';
import { anchor, escaped, MARKS } from './text.ts';

/** Everything that is not as expected, and what is known to fail: input, expected, got. */
export function failures(results: readonly RunResult[], cases: ReadonlyMap<string, Case>): string {
  const all = results.map((result, run) => {
    const told = result.verdicts.filter((one) => BAD.has(one.verdict) || one.verdict === 'expected-fail');
    if (told.length === 0) return '';
    const levels = LEVELS.map((level) => {
      const own = told.filter((one) => one.level === level);
      const items = own.map((one) => failure(one, run, cases.get(one.id))).join('\n');
      return own.length === 0 ? '' : group(`<b>${level}</b> ${own.length}`, items);
    });
    return group(`<b>${escaped(label(result))}</b> ${told.length}`, levels.join('\n'));
  });
  const none = all.every((text) => text === '') ? '<p>None.</p>' : '';
  return `<section aria-labelledby="failures"><h2 id="failures">Failures</h2>\n${none}${all.join('\n')}</section>`;
}

/** Folded: several bindings may have thousands of failures. */
function group(title: string, items: string): string {
  return `<details class="group"><summary>${title} <span class="shown"></span></summary>\n${items}</details>`;
}

function failure(one: Verdict, run: number, found: Case | undefined): string {
  const head = `<span class="mark ${one.verdict}">${MARKS[one.verdict]}</span> <code>${escaped(one.id)}</code> <small>${one.level}, ${one.verdict}</small>`;
  const told = new Set((one.findings ?? []).map(({ path, fault }) => `${path}: ${fault}`));
  const reasons = one.reasons.filter((reason) => !told.has(reason));
  return `<details class="failure" id="${anchor(run, one.id)}" data-id="${escaped(one.id)}" data-run="${run}" data-verdict="${one.verdict}"><summary>${head}<br><span class="reason">${escaped(first(one.reasons))}</span></summary>
${found?.about ? `<p>${escaped(found.about)}</p>` : ''}
${reasons.length > 0 ? `<pre class="reasons">${escaped(reasons.join('\n'))}</pre>` : ''}
${(one.findings ?? []).map(finding).join('\n')}
${found ? `<details class="steps"><summary>What the case does</summary><ol>${found.steps.map((step) => `<li><code>${escaped(sayStep(step))}</code></li>`).join('')}</ol></details>` : ''}
<p><small>alone: <code>npx faiss-conformance explain ${escaped(one.id)} --adapter "…"</code></small></p></details>`;
}

function first(reasons: readonly string[]): string {
  const text = reasons[0]?.split('\n')[0] ?? '';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function finding({ path, oracle, fault, expected, actual, comparison }: Finding): string {
  const sides = comparison
    ? ''
    : `<dl><dt>expected</dt><dd>${escaped(expected ?? 'see the oracle')}</dd><dt>got</dt><dd>${escaped(actual ?? 'nothing')}</dd></dl>`;
  return `<div class="finding"><h4><code>${escaped(path)}</code> <small>${escaped(oracle)}</small></h4>
<p>${escaped(fault)}</p>${sides}${comparison ? picture(comparison) : ''}</div>`;
}

/** The numbers of the first rows that differ, and a place where the page draws all rows. */
function picture(one: Comparison): string {
  const rows = one.written
    .map(
      ({ row, expected, actual }) =>
        `<tr><th scope="row" rowspan="2">${row}</th><th scope="row">expected</th><td>${escaped(expected)}</td></tr><tr><th scope="row">got</th><td>${escaped(actual)}</td></tr>`,
    )
    .join('');
  const shapes = `${one.kind} [${one.expectedShape.join(', ')}]${String(one.expectedShape) === String(one.actualShape) ? '' : ` expected, got [${one.actualShape.join(', ')}]`}`;
  const largest = !one.largest ? '' : `, the largest difference is ${Number(one.largest.toPrecision(3))}`;
  const numbers = one.rows * one.columns;
  const caption = `${shapes}: ${one.differing} of ${numbers} numbers differ, in ${one.rowsDiffering} of ${one.rows} rows${largest}`;
  return `<figure data-cells="${one.cells.join(' ')}" data-first="${one.firstRow}" data-kind="${one.kind}"><figcaption>${escaped(caption)}</figcaption></figure>
<div class="scroll"><table class="numbers"><thead><tr><th scope="col">row</th><th></th><th scope="col">numbers</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
