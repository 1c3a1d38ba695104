/*
 * An allocator that puts every block right before a page which nobody may touch: reading or writing behind a block
 * ends the process at that instruction, in code of any compiler, vector instructions and BLAS included. The addresses
 * of a freed block are never used again. Fresh memory is filled with what is no number, no label and no address.
 *
 * For `npm run fuzz -- --guarded`, on Linux: cc -O2 -shared -fPIC guard_pages.c -o guard_pages.so, then LD_PRELOAD.
 * Blocks that are small (the many of JavaScript), huge, or too many at once come from libc as ever.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern void* __libc_malloc(size_t);
extern void* __libc_calloc(size_t, size_t);
extern void* __libc_realloc(void*, size_t);
extern void* __libc_memalign(size_t, size_t);
extern void __libc_free(void*);

/* Linux allows a process 65530 pieces of memory; a block makes two. */
enum { LIVE = 24000, SMALLEST = 48, FILL = 0xCB };
static const size_t PAGE = 4096, ARENA = (size_t)1 << 41, LARGEST = (size_t)256 << 20;

static char* arena;
static size_t* sizes; /* of the block whose first byte lies on the page */
static atomic_size_t used, live;

static size_t up(size_t n, size_t to) { return (n + to - 1) / to * to; }
static size_t page_of(const void* p) { return (size_t)((const char*)p - arena) / PAGE; }
static int ours(const void* p) { return arena && (const char*)p >= arena && (const char*)p < arena + ARENA; }
static void* reserve(size_t bytes, int access) {
    void* p = mmap(0, bytes, access, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? 0 : p;
}

__attribute__((constructor)) static void begin(void) {
    sizes = reserve(ARENA / PAGE * sizeof *sizes, PROT_READ | PROT_WRITE);
    arena = sizes ? reserve(ARENA, PROT_NONE) : 0;
}

static void* guarded(size_t size, size_t align, int fill) {
    if (!arena || size < SMALLEST || size > LARGEST || align > PAGE || live >= LIVE) return 0;
    const size_t body = up(size, PAGE);
    const size_t from = atomic_fetch_add(&used, body + PAGE);
    if (from + body + PAGE > ARENA) return 0;
    char* base = arena + from;
    if (mprotect(base, body, PROT_READ | PROT_WRITE) != 0) return 0;
    char* at = base + body - up(size, align);
    if (fill) memset(at, FILL, size < 1 << 16 ? size : 1 << 16);
    /* What alignment leaves before the guard page: looked at when the block is freed. */
    memset(at + size, FILL, base + body - (at + size));
    sizes[page_of(at)] = size;
    live++;
    return at;
}

static void give_back(char* p) {
    const size_t size = sizes[page_of(p)];
    char* base = arena + page_of(p) * PAGE;
    const size_t body = up(size, PAGE);
    for (const char* c = p + size; c < base + body; c++) {
        if ((unsigned char)*c == FILL) continue;
        static const char text[] = "guard_pages: a block was written behind its end\n";
        if (write(2, text, sizeof text - 1)) {}
        __builtin_trap();
    }
    mmap(base, body, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    live--;
}

void* malloc(size_t size) {
    void* p = guarded(size, 16, 1);
    return p ? p : __libc_malloc(size);
}
void* calloc(size_t n, size_t size) {
    size_t bytes;
    void* p = __builtin_mul_overflow(n, size, &bytes) ? 0 : guarded(bytes, 16, 0);
    return p ? p : __libc_calloc(n, size);
}
void free(void* p) {
    if (!ours(p)) return __libc_free(p);
    const int kept = errno;
    give_back(p);
    errno = kept;
}
void* realloc(void* p, size_t size) {
    if (!p) return malloc(size);
    if (!ours(p)) return __libc_realloc(p, size);
    const size_t old = sizes[page_of(p)];
    void* fresh = malloc(size);
    if (!fresh) return 0;
    memcpy(fresh, p, old < size ? old : size);
    free(p);
    return fresh;
}
void* memalign(size_t align, size_t size) {
    void* p = guarded(size, align < 16 ? 16 : align, 1);
    return p ? p : __libc_memalign(align, size);
}
void* aligned_alloc(size_t align, size_t size) { return memalign(align, size); }
int posix_memalign(void** out, size_t align, size_t size) {
    void* p = memalign(align, size);
    if (!p) return ENOMEM;
    *out = p;
    return 0;
}
size_t malloc_usable_size(void* p) {
    static size_t (*next)(void*);
    if (ours(p)) return sizes[page_of(p)];
    if (!next) next = (size_t(*)(void*))dlsym(RTLD_NEXT, "malloc_usable_size");
    return next ? next(p) : 0;
}
