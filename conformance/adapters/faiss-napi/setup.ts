import { join } from 'node:path';
import { nodeAddon } from '../setup/node-addon.ts';
import { ADAPTERS, type Ready, type Say } from '../setup/workshop.ts';

/** npm faiss-napi 0.10.3, with the one call renamed that FAISS renamed after 1.7.4. */
export async function setup(say: Say): Promise<Ready> {
  const renamed = [['faiss.cc', 'il->merge_from(lists', 'il->merge_from_multiple(lists']] as const;
  const place = await nodeAddon({ name: 'faiss-napi', version: '0.10.3', source: '_auto_.cc', renamed }, say);
  const adapter = join(ADAPTERS, 'faiss-napi/adapter.ts');
  const node = [process.execPath, '--import', 'tsx'];
  const probe = [...node, '--expose-gc', join(ADAPTERS, 'faiss-napi/probe.ts'), place];
  return { name: 'faiss-napi', command: [...node, adapter, place], probe };
}
