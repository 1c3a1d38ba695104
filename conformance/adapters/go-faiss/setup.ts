import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cApi } from '../setup/engine.ts';
import { ADAPTERS, build, type Ready, type Say, workshop } from '../setup/workshop.ts';

const HERE = join(ADAPTERS, 'go-faiss');
const SOURCES = ['go.mod', 'go.sum', 'main.go', 'value.go', 'binding.go', 'methods.go'];

/**
 * Go github.com/blevesearch/go-faiss 1.0.30. It calls 81 C functions, of which FAISS's own C API has 58;
 * the others are in shim/, ours, so that the binding's Go code is judged as it is.
 */
export async function setup(say: Say): Promise<Ready> {
  const shim = join(HERE, 'shim');
  const api = await cApi(say, 'go-faiss', { file: join(shim, 'extensions.cpp'), include: shim });
  const folder = await workshop('go-faiss', [api.folder, ...SOURCES.map((file) => join(HERE, file))], async (into) => {
    say('fetching and compiling go-faiss 1.0.30');
    for (const file of SOURCES) cpSync(join(HERE, file), join(into, file));
    await build('go', ['build', '-p', '1', '-o', 'adapter', '.'], into, {
      CGO_ENABLED: '1',
      CGO_CFLAGS: `-O2 -I${shim} -I${api.include}`,
      CGO_LDFLAGS: `-L${api.folder} -Wl,-rpath,${api.folder}`,
    });
  });
  // The trace of a panic would push what it says out of the report.
  return { name: 'go-faiss', command: ['env', 'GOTRACEBACK=none', join(folder, 'adapter')] };
}
