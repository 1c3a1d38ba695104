/*
 * OpenMP's interface for the build with threads, as far as FAISS and our own code use it. The functions are in ../src;
 * the build with one thread has a header of its own (engine/include/omp.h).
 */
#ifndef FSDK_THREADS_OMP_H
#define FSDK_THREADS_OMP_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    unsigned state;
} omp_lock_t;

int omp_get_max_threads(void);
int omp_get_num_threads(void);
int omp_get_thread_num(void);
int omp_in_parallel(void);
/* A region inside of a region has one thread, whatever is asked for. */
int omp_get_nested(void);
void omp_set_nested(int nested);
/* For the regions that the calling thread begins from now on; they have fewer threads where no more are free. */
void omp_set_num_threads(int count);
void omp_init_lock(omp_lock_t* lock);
void omp_destroy_lock(omp_lock_t* lock);
void omp_set_lock(omp_lock_t* lock);
void omp_unset_lock(omp_lock_t* lock);

#ifdef __cplusplus
}
#endif

#endif
