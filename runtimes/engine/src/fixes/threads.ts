import type { Fix } from './fix.ts';

const LOCKS = 'an exception would leave the lock taken, and the other threads would wait for it for ever';

/** What an exception in one thread must not do to the others, beyond the step "regions". Made for FAISS 1.12.0. */
export const THREAD_FIXES: readonly Fix[] = [
  {
    name: 'locks of a graph: header',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: '#include <faiss/impl/HNSW.h>',
    replace: '#include <faiss/fsdk_locked.h>\n#include <faiss/impl/HNSW.h>',
    times: 1,
  },
  {
    name: 'locks of a graph: the vertex that is added',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: 'omp_set_lock(&locks[pt_id]);\n\n    int level',
    replace: '::faiss::fsdk::Locked held(&locks[pt_id]);\n\n    int level',
    times: 1,
  },
  {
    name: 'locks of a graph: the vertex that was added',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: 'omp_unset_lock(&locks[pt_id]);\n\n    if (pt_level',
    replace: 'if (pt_level',
    times: 1,
  },
  {
    name: 'locks of a graph: its neighbours',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: 'omp_set_lock(&locks[other_id]);',
    replace: '::faiss::fsdk::Locked other(&locks[other_id]);',
    times: 1,
  },
  {
    name: 'locks of a graph: its neighbours are done',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: '        omp_unset_lock(&locks[other_id]);\n    }\n    omp_set_lock(&locks[pt_id]);',
    replace: '    }',
    times: 1,
  },
  {
    name: 'locks of a graph: the vertex while its neighbours are locked',
    reason: LOCKS,
    file: 'faiss/impl/HNSW.cpp',
    find: 'omp_unset_lock(&locks[pt_id]);\n    for',
    replace: '::faiss::fsdk::Unlocked apart(&locks[pt_id]);\n    for',
    times: 1,
  },
  {
    name: 'results of a range search that no memory holds',
    reason: 'one thread allocates for all; when it fails all must leave together, before the results are copied',
    file: 'faiss/impl/AuxIndexStructures.cpp',
    find: '    res->do_allocation();\n\n#pragma omp barrier\n    copy_result();',
    replace: `    try {
        res->do_allocation();
    } catch (const std::bad_alloc&) {
        delete[] res->labels;
        res->labels = nullptr;
    }

#pragma omp barrier
    if (!res->labels || !res->distances) throw std::bad_alloc();
    copy_result();`,
    times: 1,
  },
];
