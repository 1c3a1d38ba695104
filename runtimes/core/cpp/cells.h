// Cells: what a handle names. A cell owns an object, or is a view: a path from a parent cell that is
// walked anew on every use, so that no view can dangle.
//
// Cells are reference counted. The caller's handle is one reference; others come from views (which
// keep their parent), from objects that retain this one, and from calls in flight. The object is
// deleted when the last one goes. Lookup takes no lock.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "abi.h"
#include "classes.h"
#include "error.h"

namespace fsdk {

/** One step of a view's path: root pointer of the parent -> root pointer of the part; null when there
 * is none now. `index` is the element of a vector step. */
using Step = void* (*)(void* parent_root, uint64_t index);

struct Cell;

/** A reference from one object to another that FAISS keeps as a plain pointer. */
struct Retained {
    const void* key;  // address of the pointer field; null for those that are only ever added
    Cell* cell;
};

struct Cell {
    /// generation << 48 | open << 47 | number of references. The handle works while `open` is set.
    std::atomic<uint64_t> state{0};
    uint32_t slot = 0;
    uint16_t class_id = 0;

    /// owner: the object, by its root pointer. View: null
    void* object = nullptr;
    /// view: where it starts and how it goes on
    Cell* parent = nullptr;
    Step step = nullptr;
    uint64_t index = 0;
    const char* path = "";
    /// view: class that the parent must still have for the step to be valid
    uint16_t parent_class = 0;
    /// view through a pointer: the object there may be another one than before
    bool dynamic = false;

    /// An aborted or half-failed change left the object in doubt; the sentence says so.
    std::atomic<const std::string*> poison{nullptr};

    /// an object somewhere points to a part of this one
    std::atomic<bool> lends_parts{false};

    std::mutex mutex;  // guards `retained`
    std::vector<Retained> retained;

    bool is_view() const { return parent != nullptr; }
};

namespace cells {

/** Takes ownership of an object by its root pointer and gives the caller's handle. Its class is found
 * by its dynamic type. On failure the object is deleted. */
fsdk_handle adopt(void* root_pointer, uint32_t class_id);

/** A handle for a part of `parent`. */
fsdk_handle view(Cell* parent, uint32_t parent_class, uint32_t class_id, Step step, uint64_t index,
                 const char* path, bool dynamic);

/** The open cell of a handle, with one more reference; throws CLOSED or INVALID_ARGUMENT. */
Cell* acquire(fsdk_handle handle, const char* argument);

/** Gives back what acquire or keep took. Deletes the object with the last reference. */
void drop(Cell* cell) noexcept;

/** One more reference to a cell that the caller already holds. */
void keep(Cell* cell) noexcept;

/** Closes a handle: the caller's reference goes. Throws CLOSED when it is closed already. */
void release(fsdk_handle handle);

/** The object now, as root pointer. Views walk their path; throws when it leads nowhere any more or
 * to an object of another class. `class_id` receives the class of what is there. */
void* resolve(Cell* cell, uint32_t* class_id);

/** Makes the object of `user` keep `used` alive. A key (address of a pointer field) replaces what the
 * same key held before. Throws INVALID_ARGUMENT when that would close a circle. */
void retain(Cell* user, const void* key, Cell* used);
/** The check that retain makes, for use before FAISS is given the pointer. */
void check_retain(Cell* user, Cell* used);

/** The cell that owns the object at the end of the path: the one to poison and to retain from. */
Cell* owner_of(Cell* cell);

void poison(Cell* cell, std::string why);
void heal(Cell* cell) noexcept;
/** Throws ABORTED when the object or one that it retains is poisoned. Costs one load while none is. */
void check_poison(Cell* cell);

/** Is this thread in a destructor of an object, which nobody could catch an exception of? */
bool is_deleting() noexcept;

/** Cells in use now, for tests and for leak checks. */
uint64_t live_count() noexcept;

}  // namespace cells
}  // namespace fsdk
