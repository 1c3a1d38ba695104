import type { Fix } from '../../engine/src/fixes/fix.ts';

const SIZES = 'files hold sizes as 64 bits, size_t has 32 here';

/** FAISS assumes a 64-bit machine with an operating system. */
export const FIXES: readonly Fix[] = [
  {
    name: 'wide sizes: helper',
    reason: SIZES,
    file: 'faiss/impl/io_macros.h',
    find: '#include <faiss/impl/maybe_owned_vector.h>',
    replace: '#include <faiss/impl/maybe_owned_vector.h>\n#include <fsdk_wide_sizes.h>',
    times: 1,
  },
  {
    name: 'wide sizes: reading',
    reason: SIZES,
    file: 'faiss/impl/io_macros.h',
    find: '(*f)(ptr, sizeof(*(ptr)), n);   \\',
    replace: 'faiss::fsdk_wide::read(*f, ptr, n); \\',
    times: 1,
  },
  {
    name: 'wide sizes: writing',
    reason: SIZES,
    file: 'faiss/impl/io_macros.h',
    find: '(*f)(ptr, sizeof(*(ptr)), n);    \\',
    replace: 'faiss::fsdk_wide::write(*f, ptr, n); \\',
    times: 1,
  },
  {
    name: 'memory of polysemous training',
    reason: '20 GiB is 0 in 32 bits, and training would refuse to start; the module itself ends at 4 GiB',
    file: 'faiss/impl/PolysemousTraining.cpp',
    find: 'max_memory = (size_t)(20) * 1024 * 1024 * 1024;',
    replace: 'max_memory = (size_t)2 * 1024 * 1024 * 1024;',
    times: 1,
  },
  ...['faiss/IndexIVF.cpp', 'faiss/IndexIVFIndependentQuantizer.cpp'].map((file) => ({
    name: 'no limit on training vectors',
    reason: 'a shift by 35 leaves nothing of 32 bits, and the encoder would train on no vector',
    file,
    find: 'max_nt = (size_t)1 << 35;',
    replace: 'max_nt = (size_t)1 << 31;',
    times: 1,
  })),
  ...[
    {
      file: 'faiss/utils/hamming_distance/common.h',
      find: '__builtin_popcountl(x)',
      replace: '__builtin_popcountll(x)',
    },
    {
      file: 'faiss/impl/PolysemousTraining.cpp',
      find: '__builtin_popcountl(a ^ b)',
      replace: '__builtin_popcountll(a ^ b)',
    },
  ].map((change) => ({
    name: 'bits of 64',
    reason: 'long has 32 bits here, and half of a Hamming distance would be left out',
    times: 1,
    ...change,
  })),
  {
    name: 'adding to a block of fast scan that is partly full',
    reason: 'a difference below zero wraps at 32 bits before it becomes 64, and what is added would never be found',
    file: 'faiss/impl/pq4_fast_scan.cpp',
    find: 'int64_t i_base = b * bbs - i0;',
    replace: 'int64_t i_base = (int64_t)(b * bbs) - (int64_t)i0;',
    times: 1,
  },
  ...[
    ['#include <faiss/utils/utils.h>', '#include <faiss/utils/utils.h>\n#include <fsdk_distributions.h>', 1],
    ['std::uniform_int_distribution<', '::faiss::fsdk::uniform_int_distribution<', 3],
    ['std::normal_distribution<float>', '::faiss::fsdk::normal_distribution<float>', 1],
  ].map(([find, replace, times]) => ({
    name: 'draws of local search',
    reason: "each C++ library draws in a way of its own, and codebooks shall be those of Python's",
    file: 'faiss/impl/LocalSearchQuantizer.cpp',
    find: find as string,
    replace: replace as string,
    times: times as number,
  })),
  ...['fvec_argsort', 'fvec_argsort_parallel'].map((sort) => ({
    name: 'order of numbers',
    reason: 'the order is written as size_t into an array of 64-bit numbers, and would fill half of it',
    file: 'faiss/IndexFlat.cpp',
    find: `        ${sort}(ntotal, get_xb(), (size_t*)perm.data());\n`,
    replace: `        std::vector<size_t> order(ntotal);
        ${sort}(ntotal, get_xb(), order.data());
        perm.assign(order.begin(), order.end());\n`,
    times: 1,
  })),
  {
    name: 'pointers into sorted buckets',
    reason:
      'sizes of 32 bits are filled with the bytes of numbers of 64, which go on behind them: memory of others is lost',
    file: 'faiss/utils/sorting.cpp',
    find: 'memcpy(ptrs.data(), lims, sizeof(lims[0]) * nbucket);',
    replace: 'std::copy(lims, lims + nbucket, ptrs.begin());',
    times: 1,
  },
  {
    name: 'no lists on disk: header',
    reason: 'inverted lists that stay in a mapped file need mmap',
    file: 'faiss/invlists/InvertedListsIOHook.cpp',
    find: '#include <faiss/invlists/OnDiskInvertedLists.h>',
    replace: '',
    times: 1,
  },
  {
    name: 'no lists on disk: hook',
    reason: 'inverted lists that stay in a mapped file need mmap',
    file: 'faiss/invlists/InvertedListsIOHook.cpp',
    find: 'push_back(new OnDiskInvertedListsIOHook());',
    replace: '',
    times: 1,
  },
];
