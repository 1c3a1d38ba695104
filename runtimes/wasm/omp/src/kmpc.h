// The functions that clang calls for `#pragma omp`: those that the objects of FAISS and of this SDK refer to, which
// test/omp.test.ts compares with what is here. `Source` says where the pragma stands, `thread` is the number that
// __kmpc_global_thread_num gave; neither is needed here.
#pragma once

#include <cstdint>

#include "team.h"

struct Source;

extern "C" {

void __kmpc_fork_call(Source*, int32_t argc, fsdk::omp::Microtask task, ...);
void __kmpc_serialized_parallel(Source*, int32_t thread);
void __kmpc_end_serialized_parallel(Source*, int32_t thread);
void __kmpc_push_num_threads(Source*, int32_t thread, int32_t count);
int32_t __kmpc_global_thread_num(Source*);

void __kmpc_for_static_init_4(Source*, int32_t thread, int32_t schedule, int32_t* last, int32_t* lower, int32_t* upper,
                              int32_t* stride, int32_t step, int32_t chunk);
void __kmpc_for_static_init_4u(Source*, int32_t thread, int32_t schedule, int32_t* last, uint32_t* lower,
                               uint32_t* upper, int32_t* stride, int32_t step, int32_t chunk);
void __kmpc_for_static_init_8(Source*, int32_t thread, int32_t schedule, int32_t* last, int64_t* lower, int64_t* upper,
                              int64_t* stride, int64_t step, int64_t chunk);
void __kmpc_for_static_init_8u(Source*, int32_t thread, int32_t schedule, int32_t* last, uint64_t* lower,
                               uint64_t* upper, int64_t* stride, int64_t step, int64_t chunk);
void __kmpc_for_static_fini(Source*, int32_t thread);

void __kmpc_dispatch_init_4(Source*, int32_t thread, int32_t schedule, int32_t lower, int32_t upper, int32_t step,
                            int32_t chunk);
void __kmpc_dispatch_init_4u(Source*, int32_t thread, int32_t schedule, uint32_t lower, uint32_t upper, int32_t step,
                             int32_t chunk);
void __kmpc_dispatch_init_8(Source*, int32_t thread, int32_t schedule, int64_t lower, int64_t upper, int64_t step,
                            int64_t chunk);
void __kmpc_dispatch_init_8u(Source*, int32_t thread, int32_t schedule, uint64_t lower, uint64_t upper, int64_t step,
                             int64_t chunk);
int32_t __kmpc_dispatch_next_4(Source*, int32_t thread, int32_t* last, int32_t* lower, int32_t* upper, int32_t* step);
int32_t __kmpc_dispatch_next_4u(Source*, int32_t thread, int32_t* last, uint32_t* lower, uint32_t* upper, int32_t* step);
int32_t __kmpc_dispatch_next_8(Source*, int32_t thread, int32_t* last, int64_t* lower, int64_t* upper, int64_t* step);
int32_t __kmpc_dispatch_next_8u(Source*, int32_t thread, int32_t* last, uint64_t* lower, uint64_t* upper, int64_t* step);

void __kmpc_barrier(Source*, int32_t thread);
int32_t __kmpc_single(Source*, int32_t thread);
void __kmpc_end_single(Source*, int32_t thread);
int32_t __kmpc_master(Source*, int32_t thread);
void __kmpc_end_master(Source*, int32_t thread);

/** A critical section's name or a reduction's: 32 bytes of zeros, which belong to this library. */
using Name = int32_t[8];
void __kmpc_critical(Source*, int32_t thread, Name* name);
void __kmpc_end_critical(Source*, int32_t thread, Name* name);
int32_t __kmpc_reduce(Source*, int32_t thread, int32_t count, uint32_t size, void* data, void (*reduce)(void*, void*),
                      Name* name);
void __kmpc_end_reduce(Source*, int32_t thread, Name* name);
int32_t __kmpc_reduce_nowait(Source*, int32_t thread, int32_t count, uint32_t size, void* data,
                             void (*reduce)(void*, void*), Name* name);
void __kmpc_end_reduce_nowait(Source*, int32_t thread, Name* name);
}
