/*
 * OpenMP's interface for the build with one thread: the compiler leaves `#pragma omp` out, and the few functions that
 * FAISS calls give the answers of a team of one. The threaded build takes the header of the real library instead.
 */
#ifndef FSDK_SINGLE_THREAD_OMP_H
#define FSDK_SINGLE_THREAD_OMP_H

typedef struct {
    int held;
} omp_lock_t;

static inline int omp_get_max_threads(void) { return 1; }
static inline int omp_get_num_threads(void) { return 1; }
static inline int omp_get_thread_num(void) { return 0; }
static inline int omp_in_parallel(void) { return 0; }
static inline int omp_get_nested(void) { return 0; }
/* A team has one member whatever is asked for, which OpenMP allows ("at most"). */
static inline void omp_set_num_threads(int count) { (void)count; }
static inline void omp_set_nested(int nested) { (void)nested; }
static inline void omp_init_lock(omp_lock_t* lock) { lock->held = 0; }
static inline void omp_destroy_lock(omp_lock_t* lock) { lock->held = 0; }
static inline void omp_set_lock(omp_lock_t* lock) { lock->held = 1; }
static inline void omp_unset_lock(omp_lock_t* lock) { lock->held = 0; }

#endif
