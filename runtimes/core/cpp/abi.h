// The fixed part of the C ABI: what every runtime calls, whatever the schema holds.
// generated/c-abi/fsdk.h includes this file and adds the operation numbers. The promises written
// here are relied on by runtimes/node-native/src, runtimes/wasm and runtimes/cuda.
#ifndef FSDK_ABI_H
#define FSDK_ABI_H

#include <stdint.h>

#define FSDK_ABI_VERSION 1

#if defined(_WIN32)
#define FSDK_EXPORT
#else
#define FSDK_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
namespace fsdk {
class Frame;
}
typedef void (*fsdk_run)(fsdk::Frame&);
extern "C" {
#else
typedef void (*fsdk_run)(void);
#endif

/** Every argument and result travels in one or two of these. */
typedef union {
    int64_t i; /* i I b h */
    double f;  /* f */
    void* p;   /* pointer of s F D B W L U; a result s F D B W L U H is a fsdk_buffer* */
} fsdk_slot;

/** `code` is 0 or one of fsdk::Code; `message` is malloc'ed and freed by fsdk_error_clear. */
typedef struct {
    int32_t code;
    char* message;
} fsdk_error;

/** Memory handed out. Freed by fsdk_buffer_free, from any thread, any time later. */
typedef struct {
    void* data;
    uint64_t bytes;
    void* owner;
    void (*free)(void* owner);
} fsdk_buffer;

/** 0 = null. Bits 0-23 slot, 24-35 class id, 36-51 generation: an exact double. */
typedef uint64_t fsdk_handle;

typedef struct {
    const char* name;      /* schema spelling: "IndexIVF.nprobe:get" */
    const char* display;   /* TypeScript spelling, for messages: "IndexIVF.nprobe" */
    const char* signature; /* docs/contracts.md section 3 */
    fsdk_run run;          /* null when this FAISS lacks it */
    const char* since;     /* FAISS release that has it; "1.7.4..1.14.2": the latter is the first that has it no more */
} fsdk_op;

/** Preorder interval: class `c` is a `k` when k.first <= c.first && c.first <= k.last. */
typedef struct {
    const char* name;
    uint32_t first;
    uint32_t last;
    uint32_t root;
} fsdk_class;

typedef struct fsdk_token fsdk_token;

FSDK_EXPORT uint32_t fsdk_abi_version(void);
FSDK_EXPORT const char* fsdk_schema_hash(void); /* generated */
FSDK_EXPORT const char* fsdk_faiss_version(void);
FSDK_EXPORT const fsdk_op* fsdk_ops(uint32_t* count);        /* generated */
FSDK_EXPORT const fsdk_class* fsdk_classes(uint32_t* count); /* row 0 is unused: ids start at 1 */

/** Runs an operation. `slots` holds arguments, then one slot per result. 0 = ok, else error.code.
 * Never throws and never aborts. On error every result slot is 0 and nothing is left to free. */
FSDK_EXPORT int32_t fsdk_call(uint32_t op, fsdk_slot* slots, uint32_t n_slots, fsdk_error* error);

/** The same under a cancellation token (may be null). A cancelled call gives ABORTED. */
FSDK_EXPORT int32_t fsdk_call_cancellable(uint32_t op, fsdk_slot* slots, uint32_t n_slots, fsdk_token* token,
                                          fsdk_error* error);

/** Drops the caller's reference; the object lives on while others retain it. */
FSDK_EXPORT int32_t fsdk_release(fsdk_handle handle, fsdk_error* error);

/** Bytes that the object holds: exact for vectors, codes and lists of known classes. */
FSDK_EXPORT int32_t fsdk_memory(fsdk_handle handle, uint64_t* bytes, fsdk_error* error);

FSDK_EXPORT void fsdk_error_clear(fsdk_error* error);
FSDK_EXPORT void fsdk_buffer_free(fsdk_buffer* buffer);

FSDK_EXPORT fsdk_token* fsdk_token_new(void);
FSDK_EXPORT void fsdk_token_cancel(fsdk_token* token);
FSDK_EXPORT void fsdk_token_free(fsdk_token* token);

/** What a call under this token counts: asked for before the call, read from any thread while it runs. */
#define FSDK_COUNT_NOTHING 0
#define FSDK_COUNT_VECTORS 1 /* vectors linked into a graph */
#define FSDK_COUNT_ROUNDS 2  /* rounds of k-means */
FSDK_EXPORT void fsdk_token_count(fsdk_token* token, int32_t what);

/** How far the call is, and how far it will come: 0 where the kind of object is none whose work is known. */
FSDK_EXPORT void fsdk_token_progress(const fsdk_token* token, int64_t* done, int64_t* total);

/** 1 when adding or encoding rows in several calls gives exactly what one call gives, else 0. */
FSDK_EXPORT int32_t fsdk_divisible(fsdk_handle handle, int32_t* yes, fsdk_error* error);

/** Functions of the host's language that readers and writers call (docs/contracts.md section 3). `id` is the number that
 * the runtime gave the function; all of them run on the thread that the function belongs to. */
typedef struct {
    /** Asks for up to n bytes. How many came, 0 at the end; -1 when the function failed, -2 on another thread. */
    int64_t (*pull)(uint64_t id, void* to, uint64_t n);
    /** Hands n bytes on. 0; -1 when the function failed, -2 on another thread. */
    int64_t (*push)(uint64_t id, const void* from, uint64_t n);
    /** Nobody calls the function any more. */
    void (*drop)(uint64_t id);
} fsdk_callbacks;
/** To be called once, before the first call; without, such readers and writers are UNSUPPORTED. */
FSDK_EXPORT void fsdk_set_callbacks(const fsdk_callbacks* callbacks);

/** 1 when the call would reach a function of the host, so that it must run on the host's own thread, else 0. */
FSDK_EXPORT int32_t fsdk_calls_back(uint32_t op, const fsdk_slot* slots);

#ifdef __cplusplus
}
#endif
#endif
