import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Base, type Part, runtime, User } from './support/fake-classes.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Collects until `done`, or gives up after two seconds. */
async function collectUntil(done: () => boolean): Promise<void> {
  for (const end = performance.now() + 2000; !done() && performance.now() < end; ) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('an object that is dropped without closing is freed, and its memory no longer reported', async () => {
  const before = runtime.reported;
  const live = runtime.objects.size;
  (() => {
    for (let i = 0; i < 50; i++) new Base(4);
  })();
  expect(runtime.objects.size).toBe(live + 50);
  await collectUntil(() => runtime.objects.size === live);
  expect(runtime.objects.size).toBe(live);
  expect(runtime.reported).toBe(before);
});

test('a closed object is not freed a second time when it is collected', async () => {
  (() => {
    new Base(4).close();
  })();
  runtime.released.length = 0;
  await collectUntil(() => false);
  expect(runtime.released).toEqual([]);
}, 10_000);

test('work in flight holds its objects, although nobody else does', async () => {
  const searching = (() => new Base(4).search(3))();
  runtime.released.length = 0;
  gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  gc();
  expect(runtime.released).toEqual([]);
  await runtime.endAll();
  expect(await searching).toBe(3001);
  await collectUntil(() => runtime.released.length > 0);
  expect(runtime.released.length).toBe(1);
});

test('a view outlives the wrapper it was taken from, and keeps its order', async () => {
  const sub = new Base(4);
  const part: Part = (() => new User(sub).part)();
  runtime.released.length = 0;
  await collectUntil(() => runtime.released.length > 0);
  // The fake engine has no cells, so it has let the parent go; ours is the order that the view still shares with `sub`.
  const adding = sub.add(new Float32Array(1));
  part.ef = 3;
  expect(part.ef).toBe(3);
  expect(runtime.log).not.toContain('ef 3');
  runtime.operations.set(14, () => runtime.log.push('ef 3'));
  await runtime.endAll();
  await adding;
  expect(runtime.log).toContain('ef 3');
});
