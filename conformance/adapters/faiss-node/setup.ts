import { join } from 'node:path';
import { nodeAddon } from '../setup/node-addon.ts';
import { ADAPTERS, type Ready, type Say } from '../setup/workshop.ts';

/** npm faiss-node 0.5.1: its C++ compiles unchanged against FAISS 1.12.0. */
export async function setup(say: Say): Promise<Ready> {
  const place = await nodeAddon({ name: 'faiss-node', version: '0.5.1', source: 'faiss.cc' }, say);
  const adapter = join(ADAPTERS, 'faiss-node/adapter.ts');
  const node = [process.execPath, '--import', 'tsx'];
  const probe = [...node, '--expose-gc', join(ADAPTERS, 'faiss-node/probe.ts'), place];
  return { name: 'faiss-node', command: [...node, adapter, place], probe };
}
