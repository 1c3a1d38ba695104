// What a child process is doing, written before each step to a file that the parent watches: when the
// child dies or stands still, the last line names the step. Synchronous, so that no line is lost.
import { openSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const file = process.env.FUZZ_DIARY;
const out = file ? openSync(file, 'w') : null;
let steps = 0;

/** @param {string} text */
export function note(text) {
  steps++;
  if (process.env.FUZZ_TRACE) process.stderr.write(`${steps} ${text}\n`);
  if (out !== null) writeSync(out, `${steps} ${text.slice(0, 900)}`.padEnd(1000), 0);
}
/** @returns {number} */
export const stepsTaken = () => steps;

/** Fails when the process holds more than `bytes`, arrays that wait for their collection aside. @param {number} bytes */
export async function boundMemory(bytes) {
  if (process.memoryUsage.rss() <= bytes) return;
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  // Finalizers run behind a collection, and free what the next one then counts.
  for (let i = 0; i < 3; i++) {
    gc();
    await setTimeout(20);
  }
  const rss = process.memoryUsage.rss();
  if (rss > bytes) throw new Error(`memory reached ${rss} bytes`);
}

/** A value as a step's text shows it. @param {unknown} value @returns {string} */
export function show(value) {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}… (${value.length})` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (ArrayBuffer.isView(value) && 'length' in value) return `${value.constructor.name}(${value.length})`;
  if (Array.isArray(value)) return `[${value.length > 4 ? `${value.length} items` : value.map(show).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return value.constructor?.name ?? 'object';
  return String(value);
}
