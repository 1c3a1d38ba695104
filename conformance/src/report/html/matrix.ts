import { LEVELS } from '../../cases/types.ts';
import { BAD, VERDICTS, type Verdict } from '../../judge/verdict.ts';
import { counts, green, type RunResult } from '../result.ts';
import { anchor, escaped, MARKS } from './text.ts';

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
    const notes = [...result.problems.map((text) => `problem: ${text}`), ...about.remarks]
      .map((text) => `<br><small>${escaped(text)}</small>`)
      .join('');
    const left =
      result.selection.left > 0 ? `<br><small>${result.selection.left} cases were left out by filters</small>` : '';
    return `<tr><th scope="row">${escaped(label(result))} ${verdict}<br><small>${details}</small>${left}${notes}</th>${cells.join('')}<td>${share(result.verdicts)}</td></tr>`;
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

/** Cases by bindings, each level folded; the folds of levels with failures are open when they are few. */
export function matrix(results: readonly RunResult[]): string {
  const byId = results.map((result) => new Map(result.verdicts.map((one) => [one.id, one])));
  const seen = new Map<string, string>();
  for (const result of results) for (const one of result.verdicts) seen.set(one.id, one.level);
  const sections = LEVELS.map((level) => {
    const ids = [...seen].filter(([, at]) => at === level).map(([id]) => id);
    return ids.length === 0 ? '' : section(level, ids, results, byId);
  });
  return `<section aria-labelledby="cases"><h2 id="cases">Cases</h2>\n${sections.join('\n')}</section>`;
}

function section(
  level: string,
  ids: readonly string[],
  results: readonly RunResult[],
  byId: readonly ReadonlyMap<string, Verdict>[],
): string {
  const bad = ids.filter((id) => byId.some((verdicts) => BAD.has(verdicts.get(id)?.verdict ?? 'skipped'))).length;
  const head = results.map((one) => `<th scope="col">${escaped(label(one))}</th>`).join('');
  const rows = ids.map((id) => row(id, byId)).join('\n');
  const sum = `${ids.length} cases${bad > 0 ? `, <b class="fail">${bad} not as expected</b>` : ''}`;
  return `<details class="level" data-level="${level}"><summary><b>${level}</b> ${sum} <span class="shown"></span></summary>
<div class="scroll"><table class="matrix"><thead><tr><th scope="col">case</th>${head}</tr></thead><tbody>
${rows}
</tbody></table></div></details>`;
}

function row(id: string, byId: readonly ReadonlyMap<string, Verdict>[]): string {
  const verdicts = byId.map((all) => all.get(id));
  const cells = verdicts.map((one, run) => {
    if (!one) return '<td class="none"></td>';
    const inner = `<span class="mark ${one.verdict}">${MARKS[one.verdict]}</span><span class="word"> ${one.verdict}</span>`;
    const told = BAD.has(one.verdict) || one.verdict === 'expected-fail';
    const reason = one.verdict === 'skipped' ? ` title="${escaped(one.reasons.join('; '))}"` : '';
    return `<td${reason}>${told ? `<a href="#${anchor(run, id)}">${inner}</a>` : inner}</td>`;
  });
  const words = [...new Set(verdicts.map((one) => one?.verdict ?? 'none'))].join(' ');
  return `<tr data-id="${escaped(id)}" data-verdicts="${words}"><th scope="row">${escaped(id)}</th>${cells.join('')}</tr>`;
}
