// Copied into the build's own copy of FAISS: see runtimes/engine/src/fixes/threads.ts.
#pragma once

#include <omp.h>

namespace faiss {
namespace fsdk {

/** Holds a lock until its block ends, by an exception too: other threads would wait for it for ever. */
class Locked {
   public:
    explicit Locked(omp_lock_t* lock) : lock_(lock) { omp_set_lock(lock_); }
    ~Locked() { omp_unset_lock(lock_); }
    Locked(const Locked&) = delete;

   private:
    omp_lock_t* lock_;
};

/** Gives a lock back until its block ends. */
class Unlocked {
   public:
    explicit Unlocked(omp_lock_t* lock) : lock_(lock) { omp_unset_lock(lock_); }
    ~Unlocked() { omp_set_lock(lock_); }
    Unlocked(const Unlocked&) = delete;

   private:
    omp_lock_t* lock_;
};

}  // namespace fsdk
}  // namespace faiss
