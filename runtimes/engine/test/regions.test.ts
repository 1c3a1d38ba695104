import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../src/key.ts';
import { prepare } from '../src/prepare.ts';
import { catchInRegions } from '../src/regions.ts';
import { origin } from '../src/source.ts';
import { endOfStatement } from '../src/statements.ts';
import { toolchain } from '../src/toolchain.ts';

const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-regions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('where a statement ends', () => {
  const rest = (text: string) => text.slice(endOfStatement(text, 0));
  it.each([
    ['f(a[1], "};\\"", \';\'); g();', ' g();'],
    ['{ { } /* } */ // }\n } h', ' h'],
    ['for (int i = 0; i < n; i++) if (a) b(); else { c(); } d();', ' d();'],
    ["if constexpr (a) while (b) c(1'000); d();", ' d();'],
    ['do { a(); } while (b); c();', ' c();'],
    ['try { a(); } catch (const A& e) { } catch (...) { } b();', ' b();'],
    ['\n// comment {\n#define X { \\\n {\nauto f = [&](int i) { return i; }; g();', ' g();'],
  ])('%j', (text, after) => expect(rest(text)).toBe(after));

  it('says so when there is none', () => {
    expect(() => endOfStatement('{ (', 0)).toThrow(/not closed/);
    expect(() => endOfStatement('f()', 0)).toThrow(/does not end/);
  });
});

describe('exceptions in parallel regions', () => {
  it('leaves alone what has none, and keeps the numbers of lines', () => {
    expect(catchInRegions('int a;\n// #pragma omp parallel for\n')).toEqual({
      text: 'int a;\n// #pragma omp parallel for\n',
      regions: 0,
    });
    const { text, regions } = catchInRegions('void f() {\n#pragma omp parallel for if (n > 1)\n    for (;;) g();\n}\n');
    expect(regions).toBe(1);
    expect(text).toBe(
      '#include <faiss/fsdk_regions.h>\n#line 1\nvoid f() {\n{ ::faiss::fsdk::Region fsdk_region;\n#line 2\n' +
        '#pragma omp parallel for if (n > 1)\n    for (;;) { try { g(); } catch (...) { fsdk_region.keep(); } }' +
        ' fsdk_region.rethrow(); }\n}\n',
    );
  });

  // Each function throws in some of four threads; without the step the first of them ends the process.
  const PROGRAM = `
#include <omp.h>
#include <atomic>
#include <cstdio>
#include <stdexcept>
#include <string>
struct Counted { std::atomic<int>& n; explicit Counted(std::atomic<int>& n) : n(n) { n++; } ~Counted() { n--; } };
std::atomic<int> alive{0};
void fail(const char* text) { Counted counted(alive); throw std::runtime_error(text); }

void loop() {
#pragma omp parallel for num_threads(4)
    for (int i = 0; i < 100; i++) { if (i % 7 == 3) fail("loop"); }
}
void barriers() {
    int after = 0;
#pragma omp parallel num_threads(4)
    {
        Counted own(alive);
#pragma omp for schedule(dynamic)
        for (int i = 0; i < 100; i++) if (i == 42) fail("barriers");
#pragma omp barrier
#pragma omp critical
        { after++; if (omp_get_thread_num() == 1) fail("barriers"); }
#pragma omp barrier
#pragma omp single
        fail("barriers");
#pragma omp master
        { after++; }
    }
}
void prologue() {
#pragma omp parallel num_threads(4)
    {
        if (omp_get_thread_num() == 2) fail("prologue");
#pragma omp for
        for (int i = 0; i < 100; i++) { }
    }
}
void inner() {
#pragma omp for
    for (int i = 0; i < 10; i++) fail("nested");
}
void nested() {
#pragma omp parallel num_threads(4)
    {
#pragma omp parallel for
        for (int i = 0; i < 10; i++) inner();
    }
}
void nothing() {
    int sum = 0;
#pragma omp parallel for reduction(+ : sum)
    for (int i = 0; i < 100; i++) sum += i;
    if (sum != 4950) fail("nothing");
}
int main() {
    void (*all[])() = {loop, barriers, prologue, nested, inner, nothing};
    for (int round = 0; round < 50; round++) {
        for (auto f : all) {
            std::string met = "-";
            try { f(); } catch (const std::runtime_error& e) { met = e.what(); }
            if (round == 49) std::printf("%s ", met.c_str());
        }
    }
    std::printf("%d alive", alive.load());
}
`;
  it('reach the thread that began the region, and no thread waits for ever', () => {
    const { text, regions } = catchInRegions(PROGRAM);
    expect(regions).toBe(7);
    mkdirSync(join(folder, 'faiss'));
    copyFileSync(new URL('../cpp/regions.h', import.meta.url), join(folder, 'faiss/fsdk_regions.h'));
    writeFileSync(join(folder, 'program.cpp'), text);
    const flags = ['-std=c++17', '-O2', '-Wall', '-Werror', '-fopenmp', '-I', folder];
    execFileSync(toolchain().cxx, [...flags, join(folder, 'program.cpp'), '-o', join(folder, 'program')]);
    const out = execFileSync(join(folder, 'program'), { encoding: 'utf8', timeout: 20_000 });
    expect(out).toBe('loop barriers prologue nested nested - 0 alive');
  }, 60_000);
});

describe('the copy of FAISS that is compiled', () => {
  it('has no region left that an exception cannot leave, no lock that it would keep, and no assertion that aborts', () => {
    const from = origin({});
    if (from.kind !== 'crate') throw new Error('the pinned crate is expected');
    const copy = join(folder, 'copy');
    prepare(from.folder(), copy);
    const files = filesBelow(join(copy, 'faiss'), (path) => /\.(h|cpp)$/.test(path));
    let regions = 0;
    for (const file of files) {
      const text = readFileSync(join(copy, 'faiss', file), 'utf8');
      const begins = text.match(/^#pragma omp parallel/gm)?.length ?? 0;
      const kept = text.match(/Region fsdk_region;/g)?.length ?? 0;
      expect.soft(kept, file).toBeGreaterThanOrEqual(begins);
      expect.soft(text.match(/fsdk_region\.rethrow\(\)/g)?.length ?? 0, file).toBe(kept);
      if (file !== 'fsdk_locked.h') expect.soft(text, file).not.toMatch(/omp_(un)?set_lock\(/);
      regions += kept;
    }
    expect(regions).toBe(220);
    expect(readFileSync(join(copy, 'faiss/impl/FaissAssert.h'), 'utf8')).toMatch(
      /define FAISS_ASSERT\(X\) FAISS_THROW_IF_NOT/,
    );
  });
});
