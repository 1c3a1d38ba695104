import { join } from 'node:path';
import { pythonWithFaiss } from '../../src/goldens/python.ts';
import { ADAPTERS, type Ready, type Say } from '../setup/workshop.ts';

/** Python FAISS of one release, from pip: the reference itself. */
export async function setup(say: Say, faiss = '1.12.0'): Promise<Ready> {
  const python = await pythonWithFaiss(faiss, say);
  return { name: `python-${faiss}`, command: [python, join(ADAPTERS, 'python/adapter.py')] };
}
