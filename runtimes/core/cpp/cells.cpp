// The table of cells: chunks that are made once and never moved, so that a lookup is two loads.
#include "cells.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace fsdk::cells {
namespace {

constexpr uint32_t CHUNK = 1024;
constexpr uint32_t CHUNKS = (1u << 24) / CHUNK;
constexpr uint64_t OPEN = 1ull << 47;
constexpr uint64_t REFERENCES = (1ull << 32) - 1;
constexpr uint64_t LAST_GENERATION = 0xffff;

uint64_t generation_of(uint64_t state) { return state >> 48; }

// Never destroyed: threads may still release handles while the process ends.
struct Table {
    std::atomic<Cell*> chunks[CHUNKS] = {};
    std::mutex mutex;  // guards the free list, growth and `owners`
    std::vector<uint32_t> free;
    uint32_t made = 0;
    std::unordered_map<const void*, Cell*> owners;  // object -> the cell that owns it
    std::atomic<uint64_t> live{0};
    std::atomic<uint64_t> poisoned{0};
    std::set<std::string> reasons;  // kept for ever: a reader may still hold one; there are few
};

Table& table() {
    static Table* one = new Table;
    return *one;
}

Cell* at(uint32_t slot) {
    Cell* chunk = table().chunks[slot / CHUNK].load(std::memory_order_acquire);
    return chunk ? &chunk[slot % CHUNK] : nullptr;
}

// A slot keeps its generation for the next user; one whose generations are used up is retired, so
// that an old handle can never name a new object.
Cell* take_slot() {
    Table& t = table();
    std::lock_guard lock(t.mutex);
    uint32_t slot;
    if (!t.free.empty()) {
        slot = t.free.back();
        t.free.pop_back();
    } else {
        if (t.made == CHUNKS * CHUNK) {
            throw Error(Code::OUT_OF_MEMORY, "There are 16,777,216 live objects. Close those that are no longer used.");
        }
        slot = t.made;
        if (slot % CHUNK == 0) {
            t.free.reserve(slot + CHUNK);  // so that giving a slot back never allocates
            t.chunks[slot / CHUNK].store(new Cell[CHUNK], std::memory_order_release);
        }
        ++t.made;
    }
    Cell* cell = at(slot);
    cell->slot = slot;
    t.live.fetch_add(1, std::memory_order_relaxed);
    return cell;
}

fsdk_handle publish(Cell* cell, uint64_t references) {
    const uint64_t generation = generation_of(cell->state.load(std::memory_order_relaxed)) + 1;
    cell->state.store(generation << 48 | OPEN | references, std::memory_order_release);
    return uint64_t(cell->slot) | uint64_t(cell->class_id) << 24 | generation << 36;
}

void give_slot(Cell* cell) noexcept {
    Table& t = table();
    cell->object = nullptr;
    cell->parent = nullptr;
    cell->step = nullptr;
    cell->retained.clear();
    cell->lends_parts.store(false, std::memory_order_relaxed);
    std::lock_guard lock(t.mutex);
    t.live.fetch_sub(1, std::memory_order_relaxed);
    if (generation_of(cell->state.load(std::memory_order_relaxed)) < LAST_GENERATION) t.free.push_back(cell->slot);
}

thread_local int deleting = 0;

void destroy_object(void* object, uint32_t class_id) noexcept {
    struct Deleting {
        Deleting() { ++deleting; }
        ~Deleting() { --deleting; }
    } scope;
    try {
        const ClassRow& row = class_at(class_id);
        if (row.destroy) row.destroy(object);
    } catch (...) {
        // A destructor that throws has nobody to tell; the object is gone as far as callers can see.
    }
}

void destroy(Cell* cell) noexcept {
    heal(cell);
    std::vector<Retained> retained = std::move(cell->retained);
    Cell* parent = cell->parent;
    if (cell->object) {
        {
            Table& t = table();
            std::lock_guard lock(t.mutex);
            t.owners.erase(cell->object);
        }
        destroy_object(cell->object, cell->class_id);
    }
    give_slot(cell);
    // Only now: the object's destructor may still have looked at what it retained.
    for (const Retained& r : retained) drop(r.cell);
    if (parent) drop(parent);
}

[[noreturn]] void not_a_handle(const char* argument) {
    throw Error(Code::INVALID_ARGUMENT,
                sentence(argument, " is no object of this package. Pass an object that one of its constructors or functions made."));
}

// Does `from` reach `target` through what it retains? Views stand for their owners.
bool reaches(Cell* from, Cell* target, uint32_t depth = 0) {
    if (from == target) return true;
    if (depth > 64) return true;
    if (from->parent && reaches(from->parent, target, depth + 1)) return true;
    std::vector<Retained> next;
    {
        std::lock_guard lock(from->mutex);
        next = from->retained;
    }
    return std::any_of(next.begin(), next.end(), [&](const Retained& r) { return reaches(r.cell, target, depth + 1); });
}

void check_one(Cell* cell, uint32_t depth) {
    if (const std::string* why = cell->poison.load(std::memory_order_acquire)) throw Error(Code::ABORTED, *why);
    if (depth > 64) return;
    if (cell->parent) {
        Cell* owner = owner_of(cell);
        if (owner != cell) check_one(owner, depth + 1);
        check_one(cell->parent, depth + 1);
    }
    std::vector<Retained> next;
    {
        std::lock_guard lock(cell->mutex);
        next = cell->retained;
    }
    for (const Retained& r : next) check_one(r.cell, depth + 1);
}

}  // namespace

bool is_deleting() noexcept { return deleting != 0; }

fsdk_handle adopt(void* root_pointer, uint32_t class_id) {
    uint32_t own_class = class_id;
    Cell* cell = nullptr;
    try {
        own_class = class_of_object(root_pointer, class_id);
        cell = take_slot();
        cell->class_id = static_cast<uint16_t>(own_class);
        cell->object = root_pointer;
        Table& t = table();
        std::lock_guard lock(t.mutex);
        t.owners[root_pointer] = cell;
    } catch (...) {
        destroy_object(root_pointer, own_class);
        if (cell) give_slot(cell);
        throw;
    }
    return publish(cell, 1);
}

fsdk_handle view(Cell* parent, uint32_t parent_class, uint32_t class_id, Step step, uint64_t index,
                 const char* path, bool dynamic) {
    Cell* cell = take_slot();
    cell->class_id = static_cast<uint16_t>(class_id);
    cell->parent_class = static_cast<uint16_t>(parent_class);
    cell->parent = parent;
    cell->step = step;
    cell->index = index;
    cell->path = path;
    cell->dynamic = dynamic;
    keep(parent);
    return publish(cell, 1);
}

Cell* acquire(fsdk_handle handle, const char* argument) {
    const uint32_t slot = handle & 0xffffff;
    Cell* cell = at(slot);
    const uint64_t generation = handle >> 36;
    if (__builtin_expect(!cell || generation == 0 || generation > LAST_GENERATION, 0)) not_a_handle(argument);
    uint64_t state = cell->state.load(std::memory_order_acquire);
    do {
        if (__builtin_expect(generation_of(state) != generation || !(state & OPEN), 0)) {
            if (generation > generation_of(state)) not_a_handle(argument);
            throw Error(Code::CLOSED, sentence(argument, " is closed. Use it before close(), or make a new one."));
        }
    } while (!cell->state.compare_exchange_weak(state, state + 1, std::memory_order_acq_rel, std::memory_order_acquire));
    if (__builtin_expect(cell->class_id != ((handle >> 24) & 0xfff), 0)) {
        drop(cell);
        not_a_handle(argument);
    }
    return cell;
}

void drop(Cell* cell) noexcept {
    const uint64_t before = cell->state.fetch_sub(1, std::memory_order_acq_rel);
    if ((before & REFERENCES) == 1) destroy(cell);
}

void keep(Cell* cell) noexcept { cell->state.fetch_add(1, std::memory_order_relaxed); }

void release(fsdk_handle handle) {
    if (handle == 0) throw Error(Code::INVALID_ARGUMENT, "The handle is null: there is nothing to release.");
    Cell* cell = acquire(handle, "The object");
    uint64_t state = cell->state.load(std::memory_order_acquire);
    bool closed_here = false;
    while ((state & OPEN) && !closed_here) {
        closed_here = cell->state.compare_exchange_weak(state, state & ~OPEN, std::memory_order_acq_rel, std::memory_order_acquire);
    }
    drop(cell);  // what acquire took
    if (!closed_here) throw Error(Code::CLOSED, "The object is closed already.");
    drop(cell);  // the caller's
}

void* resolve(Cell* cell, uint32_t* class_id) {
    if (!cell->parent) {
        *class_id = cell->class_id;
        return cell->object;
    }
    uint32_t parent_class;
    void* parent = resolve(cell->parent, &parent_class);
    if (!is_a(parent_class, cell->parent_class)) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("The object that '", cell->path, "' was read from has been replaced by one of class ",
                             class_at(parent_class).name, ". Read '", cell->path, "' again."));
    }
    void* object = cell->step(parent, cell->index);
    if (!object) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("'", cell->path, "' is no longer there: it was removed or set to null after it was read. Read '",
                             cell->path, "' again."));
    }
    *class_id = cell->dynamic ? class_of_object(object, cell->class_id) : cell->class_id;
    return object;
}

Cell* owner_of(Cell* cell) {
    while (cell->parent) {
        uint32_t class_id;
        void* object = resolve(cell, &class_id);
        if (cell->dynamic) {
            Table& t = table();
            std::lock_guard lock(t.mutex);
            auto found = t.owners.find(object);
            if (found != t.owners.end()) return found->second;
        }
        cell = cell->parent;
    }
    return cell;
}

void check_retain(Cell* user, Cell* used) {
    if (used && reaches(owner_of(used), owner_of(user))) {
        throw Error(Code::INVALID_ARGUMENT,
                    "An object cannot hold itself, neither directly nor through others. Pass another object.");
    }
}

void retain(Cell* user, const void* key, Cell* used) {
    check_retain(user, used);
    user = owner_of(user);
    if (used) {
        uint32_t class_id;
        void* part = resolve(used, &class_id);
        used = owner_of(used);
        if (part != used->object) used->lends_parts.store(true, std::memory_order_release);
    }
    Cell* former = nullptr;
    {
        std::lock_guard lock(user->mutex);
        auto& list = user->retained;
        auto same = std::find_if(list.begin(), list.end(), [&](const Retained& r) { return key && r.key == key; });
        if (same != list.end()) {
            former = same->cell;
            if (used) same->cell = used;
            else list.erase(same);
        } else if (used) {
            list.push_back({key, used});
        }
    }
    if (used) keep(used);
    if (former) drop(former);
}

void poison(Cell* cell, std::string why) {
    Table& t = table();
    const std::string* text;
    {
        std::lock_guard lock(t.mutex);
        text = &*t.reasons.insert(std::move(why)).first;
    }
    const std::string* expected = nullptr;
    // The first reason stays: it names the call that did the damage.
    if (cell->poison.compare_exchange_strong(expected, text, std::memory_order_acq_rel)) {
        t.poisoned.fetch_add(1, std::memory_order_acq_rel);
    }
}

void heal(Cell* cell) noexcept {
    if (cell->poison.exchange(nullptr, std::memory_order_acq_rel)) {
        table().poisoned.fetch_sub(1, std::memory_order_acq_rel);
    }
}

void check_poison(Cell* cell) {
    if (__builtin_expect(table().poisoned.load(std::memory_order_acquire) != 0, 0)) check_one(cell, 0);
}

uint64_t live_count() noexcept { return table().live.load(std::memory_order_relaxed); }

}  // namespace fsdk::cells
