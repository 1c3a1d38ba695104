import { LEVELS } from '../../cases/types.ts';
import { BAD, VERDICTS, type Verdict } from '../../judge/verdict.ts';
import { counts, green, type RunResult } from '../result.ts';
import { escaped, MARKS } from './text.ts';

export function label({ about }: RunResult): string {
  return `${about.name} ${about.version}`;
}

/** Bindings by levels: how many of the cases each one ran it passes. */
export function overview(results: readonly RunResult[]): string {
  const head = LEVELS.map((level) => `<th scope="col">${level}</th>`).join('');
  const rows = results.map((result) => {
    const cells = LEVELS.map((level) => `<td>${share(result.verdicts.filter((one) => one.level === level))}</td>`);
    const { about } = result;
    const verdict = green(result) ? '<b class="pass">as expected</b>' : '<b class="fail">not as expected</b>';
    const details = [`FAISS ${about.faiss}`, about.language, `judged by ${result.goldens}`].map(escaped).join(' · ');
    const problems = result.problems.map((text) => `<br><small>problem: ${escaped(text)}</small>`).join('');
    const remarks = about.remarks.map((text) => `<li>${escaped(text)}</li>`).join('');
    const notes = remarks && `<details class="notes"><summary>notes</summary><ul>${remarks}</ul></details>`;
    const left =
      result.selection.left > 0 ? `<br><small>${result.selection.left} cases were left out by filters</small>` : '';
    return `<tr><th scope="row">${escaped(label(result))} ${verdict}<br><small>${details}</small>${left}${problems}${notes}</th>${cells.join('')}<td>${share(result.verdicts)}</td></tr>`;
  });
  const legend = VERDICTS.map((name) => `<span class="mark ${name}">${MARKS[name]}</span> ${name}`).join(' &ensp; ');
  return `<section aria-labelledby="bindings"><h2 id="bindings">Bindings</h2>
<div class="scroll"><table class="overview"><thead><tr><th scope="col">binding</th>${head}<th scope="col">all</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
<p class="legend">${legend}</p></section>`;
}

/** Passed of run, and a bar whose parts are the verdicts. */
function share(verdicts: readonly Verdict[]): string {
  const count = counts(verdicts);
  const ran = verdicts.length - count.skipped! - count['not-run']!;
  if (verdicts.length === 0) return '<span class="none">none</span>';
  const parts = VERDICTS.filter((name) => count[name]! > 0);
  const bar = parts.map((name) => `<i class="${name}" style="flex:${count[name]}"></i>`).join('');
  const rest = parts.filter((name) => name !== 'pass').map((name) => `${count[name]} ${name}`);
  const text = `${count.pass}/${ran}${rest.length > 0 ? `<br><small>${rest.join(', ')}</small>` : ''}`;
  return `${text}<span class="bar" aria-hidden="true">${bar}</span>`;
}

/** What matrix.js draws from: for each case its id, a digit a binding, and for what was skipped the place of the reason. */
interface MatrixData {
  readonly runs: readonly string[];
  readonly verdicts: readonly { readonly name: string; readonly mark: string }[];
  readonly reasons: readonly string[];
  readonly levels: readonly { readonly level: string; readonly cases: readonly MatrixRow[] }[];
}
type MatrixRow = readonly [id: string, codes: string, reasons?: readonly number[]];

function matrixData(results: readonly RunResult[]): MatrixData {
  const byId = results.map((result) => new Map(result.verdicts.map((one) => [one.id, one])));
  const seen = new Map<string, string>();
  for (const result of results) for (const one of result.verdicts) seen.set(one.id, one.level);
  const reasons = new Map<string, number>();
  const place = (one: Verdict | undefined): number => {
    if (one?.verdict !== 'skipped') return -1;
    const reason = one.reasons.join('; ');
    if (!reasons.has(reason)) reasons.set(reason, reasons.size);
    return reasons.get(reason)!;
  };
  const row = (id: string): MatrixRow => {
    const own = byId.map((verdicts) => verdicts.get(id));
    const codes = own.map((one) => (one ? VERDICTS.indexOf(one.verdict) : '.')).join('');
    const places = own.map(place);
    return places.some((at) => at >= 0) ? [id, codes, places] : [id, codes];
  };
  const levels = LEVELS.map((level) => ({
    level,
    cases: [...seen].filter(([, at]) => at === level).map(([id]) => row(id)),
  }));
  return {
    runs: results.map(label),
    verdicts: VERDICTS.map((name) => ({ name, mark: MARKS[name]! })),
    reasons: [...reasons.keys()],
    levels: levels.filter(({ cases }) => cases.length > 0),
  };
}

/** Cases by bindings, each level folded; matrix.js fills in the rows of what is unfolded. */
export function matrix(results: readonly RunResult[]): string {
  const data = matrixData(results);
  const bad = (codes: string) => [...codes].some((code) => code !== '.' && BAD.has(VERDICTS[Number(code)]!));
  const head = data.runs.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const sections = data.levels.map(({ level, cases }) => {
    const wrong = cases.filter(([, codes]) => bad(codes)).length;
    const sum = `${cases.length} cases${wrong > 0 ? `, <b class="fail">${wrong} not as expected</b>` : ''}`;
    return `<details class="level" data-level="${level}"><summary><b>${level}</b> ${sum} <span class="shown"></span></summary>
<div class="scroll"><table class="matrix"><thead><tr><th scope="col">case</th>${head}</tr></thead><tbody></tbody></table></div></details>`;
  });
  return `<section aria-labelledby="cases"><h2 id="cases">Cases</h2>
<noscript><p>The rows of this table, the filters and the pictures need JavaScript.</p></noscript>
${sections.join('\n')}
<script type="application/json" id="matrix">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></section>`;
}
