import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cApi } from '../setup/engine.ts';
import { ADAPTERS, build, type Ready, type Say, workshop } from '../setup/workshop.ts';

const HERE = join(ADAPTERS, 'rust-faiss');

/** Rust crate `faiss` 0.13, linked with the engine's C API instead of a FAISS of its own. */
export async function setup(say: Say): Promise<Ready> {
  const api = await cApi(say, 'plain');
  const sources = [join(HERE, 'Cargo.toml'), join(HERE, 'src')];
  const folder = await workshop('rust-faiss', [api.folder, ...sources], async (into) => {
    say('fetching and compiling the crate faiss 0.13');
    for (const name of ['Cargo.toml', 'src']) cpSync(join(HERE, name), join(into, name), { recursive: true });
    const flags = `-L native=${api.folder} -C link-arg=-Wl,-rpath,${api.folder}`;
    await build('cargo', ['build', '--release', '-j1'], into, {
      RUSTFLAGS: flags,
      CARGO_TARGET_DIR: join(into, 'target'),
    });
  });
  return { name: 'rust-faiss', command: [join(folder, 'target/release/rust-faiss-adapter')] };
}
