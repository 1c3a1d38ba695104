import type { Verdict } from '../judge/verdict.ts';
import { counts, type RunResult } from './result.ts';

/** JUnit XML as continuous integration reads it: a suite a level, a test case a case. */
export function toJunit(result: RunResult): string {
  const levels = [...new Set(result.verdicts.map((one) => one.level))];
  const name = `${result.about.name} ${result.about.version}`;
  const suites = levels.map((level) => suite(result, level)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${quoted(name)}${numbers(result.verdicts)}>\n${suites}${problems(result)}</testsuites>\n`;
}

function suite({ verdicts, date }: RunResult, level: string): string {
  const own = verdicts.filter((one) => one.level === level);
  const cases = own.map(testCase).join('');
  return `  <testsuite name=${quoted(level)}${numbers(own)} timestamp=${quoted(date.slice(0, 19))}>\n${cases}  </testsuite>\n`;
}

function numbers(verdicts: readonly Verdict[]): string {
  const count = counts(verdicts);
  const sum = (...names: string[]) => names.reduce((total, name) => total + (count[name] ?? 0), 0);
  const seconds = verdicts.reduce((total, one) => total + one.milliseconds, 0) / 1000;
  return (
    ` tests="${verdicts.length}" failures="${sum('fail', 'unexpected-pass')}" errors="${sum('errored', 'timeout', 'not-run')}"` +
    ` skipped="${sum('skipped', 'expected-fail')}" time="${seconds.toFixed(3)}"`
  );
}

function testCase(one: Verdict): string {
  const slash = one.id.indexOf('/');
  const head = `    <testcase classname=${quoted(`${one.level}.${one.id.slice(0, slash)}`)} name=${quoted(one.id)} time="${(one.milliseconds / 1000).toFixed(3)}"`;
  const text = one.reasons.join('\n');
  const message = ` message=${quoted(one.reasons[0] ?? one.verdict)}`;
  switch (one.verdict) {
    case 'pass':
      return `${head}/>\n`;
    case 'skipped':
    case 'expected-fail':
      return `${head}><skipped message=${quoted(`${one.verdict}: ${text}`)}/></testcase>\n`;
    case 'fail':
    case 'unexpected-pass':
      return `${head}><failure type=${quoted(one.verdict)}${message}>${escaped(text)}</failure></testcase>\n`;
    default:
      return `${head}><error type=${quoted(one.verdict)}${message}>${escaped(text)}</error></testcase>\n`;
  }
}

/** Faults of the run are a suite of their own, so that a green page cannot hide them. */
function problems({ problems: all }: RunResult): string {
  if (all.length === 0) return '';
  const cases = all.map(
    (text) =>
      `    <testcase classname="run" name=${quoted(text)}><error type="problem" message=${quoted(text)}/></testcase>\n`,
  );
  return `  <testsuite name="run" tests="${all.length}" failures="0" errors="${all.length}" skipped="0">\n${cases.join('')}  </testsuite>\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these at all.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('\n', '&#10;')}"`;
}
