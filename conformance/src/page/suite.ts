/**
 * Runs cases in a page: bundled for it, so nothing here, nor in what it imports, is Node's. The module of the binding is
 * loaded by its address, as any page loads it.
 */
import type { Api } from '../interpret/names.ts';
import { judgeCase } from '../judge/case.ts';
import { MemoryFiles, withMemoryFiles } from './memory-files.ts';
import { Received } from './received.ts';
import { type Chunk, type Order, type Told, unpack } from './wire.ts';

const received = new Received();
let loaded: { readonly module: string; readonly api: Promise<Api> } | undefined;

/** Loads the binding, once. */
export function start(module: string): Promise<Api> {
  if (loaded?.module !== module) loaded = { module, api: load(module) };
  return loaded.api;
}

/** Judges the cases of a chunk one after the other. */
export async function judge(order: Order): Promise<Told[]> {
  const fetched = async (path: string) => {
    const response = await fetch(`${order.base}/${path}`);
    if (!response.ok) throw new Error(`the server has no ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const chunk = unpack(new TextDecoder().decode(await fetched(`chunk/${order.chunk}`))) as Chunk;
  await received.take(chunk, fetched);
  const api = await start(order.module);
  const cases = chunk.cases.filter(({ id }) => order.only === undefined || id === order.only);
  const all: Told[] = [];
  for (const one of cases) {
    const begun = performance.now();
    if (order.threads) await setThreads(api, order.single.includes(one.id) ? 1 : order.threads);
    const files = new MemoryFiles((name) => received.file(name));
    const bench = { api, mode: order.mode, goldens: received, data: received };
    const { verdict, reasons } = await judgeCase(one, bench, files);
    all.push({ id: one.id, verdict, reasons, milliseconds: performance.now() - begun });
  }
  return all;
}

async function load(module: string): Promise<Api> {
  const api = { ...((await import(/* @vite-ignore */ module)) as Record<string, unknown>) };
  // The classes over a worker export no `cvar`: making one starts the worker.
  if (!('cvar' in api)) api.cvar = new (api.GlobalVariables as new () => unknown)();
  return withMemoryFiles(api);
}

const setThreads = (api: Api, count: number) => (api.ompSetNumThreads as (n: number) => unknown)(count);
