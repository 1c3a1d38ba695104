/* What the loader (src/threads) asks of the threads behind OpenMP's regions. */
#ifndef FSDK_THREADS_H
#define FSDK_THREADS_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Asks the host for `count` more threads and lets regions have as many, plus the one that begins them. Returns at once:
 * a thread takes part from when it is there, and nobody waits for it, so that a host which gives none does no harm.
 */
void fsdk_threads_start(int count);

/* How many of them are there. */
int fsdk_threads_started(void);

/* How often one of them has taken part in a region: shows that the work is really shared. */
double fsdk_threads_helped(void);

/* After a trap in the thread that calls into the module: it is in no region any more. */
void fsdk_threads_recover(void);

/*
 * For a thread of the pool that trapped, on a fresh stack: its region fails, and the thread goes on serving others.
 * Never returns.
 */
void fsdk_threads_resume(void);

#ifdef __cplusplus
}
#endif

#endif
