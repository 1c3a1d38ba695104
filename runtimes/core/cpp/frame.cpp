// Slots, references and results of one call. The cold halves of the checks are in frame_errors.cpp.
#include "frame.h"

#include <cstdlib>
#include <cstring>

#include "changes.h"
#include "poison.h"

namespace fsdk {

Frame::Frame(const fsdk_op& op, fsdk_slot* slots, uint32_t inputs, uint32_t results)
    : op_(op), slots_(slots), inputs_(inputs), results_(results) {}

Frame::~Frame() {
    for (uint32_t i = 0; i < n_held_; ++i) cells::drop(held_[i].cell);
    for (const Held& h : more_held_) cells::drop(h.cell);
}

Frame::Held* Frame::held(uint32_t slot) {
    for (uint32_t i = 0; i < n_held_; ++i) {
        if (held_[i].slot == slot) return &held_[i];
    }
    for (Held& h : more_held_) {
        if (h.slot == slot) return &h;
    }
    return nullptr;
}

namespace {
/** Where an element of a list is held: beyond the numbers of slots. */
uint32_t place_of(uint32_t slot, int64_t element) { return slot | static_cast<uint32_t>(element + 1) << 8; }
constexpr int64_t MOST_ELEMENTS = 1 << 16;
}  // namespace

Frame::Held& Frame::hold(uint32_t slot, const char* name) {
    return hold(slot, static_cast<fsdk_handle>(slots_[slot].i), name);
}

Frame::Held& Frame::hold(uint32_t slot, fsdk_handle handle, const char* name) {
    if (Held* known = held(slot)) return *known;
    Cell* cell = cells::acquire(handle, name);
    Held h{slot, 0, 0, cell, nullptr};
    Held* kept;
    if (n_held_ < INLINE_HELD) {
        kept = &(held_[n_held_++] = h);
    } else {
        try {
            kept = &more_held_.emplace_back(h);
        } catch (...) {
            cells::drop(cell);
            throw;
        }
    }
    kept->root = cells::resolve(cell, &kept->class_id);
    return *kept;
}

void* Frame::self_root(uint32_t class_id) { return object(0, "this object", class_id, false); }

void* Frame::object(uint32_t slot, const char* name, uint32_t class_id, bool nullable) {
    if (slots_[slot].i == 0) {
        if (nullable) return nullptr;
        throw Error(Code::INVALID_ARGUMENT,
                    sentence(name, " must be a ", class_at(class_id).name, ", got null."));
    }
    return checked(hold(slot, name), name, class_id);
}

void* Frame::element(uint32_t slot, int64_t i, const char* name, uint32_t class_id) {
    if (i >= MOST_ELEMENTS) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " holds more than ", MOST_ELEMENTS, " objects."));
    }
    const fsdk_handle handle = static_cast<const fsdk_handle*>(slots_[slot].p)[i];
    if (handle == 0) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("Element ", i, " of ", name, " must be a ", class_at(class_id).name, ", got null."));
    }
    return checked(hold(place_of(slot, i), handle, name), name, class_id);
}

void* Frame::checked(Held& h, const char* name, uint32_t class_id) {
    if (__builtin_expect(!is_a(h.class_id, class_id), 0)) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " must be a ", class_at(class_id).name, ", got a ",
                                                     class_at(h.class_id).name, "."));
    }
    h.asked = class_id;
    if (!(allow_poisoned_ && h.slot == 0)) cells::check_poison(h.cell);
    return h.root;
}

void Frame::retain(uint32_t slot) { retain(slot, nullptr); }

void Frame::retain(uint32_t slot, const void* field) {
    if (slots_[slot].i == 0 && !field) return;
    if (slots_[slot].i == 0) bookings_.push_back({slot, field});
    else keep_in_books(hold(slot, "argument"), slot, field);
}

void Frame::retain_all(uint32_t slot) {
    for (int64_t i = 0; i < slots_[slot + 1].i; ++i) {
        const uint32_t place = place_of(slot, i);
        if (Held* used = held(place)) keep_in_books(*used, place, nullptr);
    }
}

void Frame::keep_in_books(Held& used, uint32_t slot, const void* field) {
    const Held* self = slot != 0 ? held(0) : nullptr;
    if (self) cells::check_retain(self->cell, used.cell);
    bookings_.push_back({slot, field});
}

void Frame::book_retained(Cell* user) {
    for (const Booking& b : bookings_) {
        const Held* used = held(b.slot);
        cells::retain(user, b.key, used ? used->cell : nullptr);
    }
    bookings_.clear();
}

void Frame::keep_former(void* root, uint32_t class_id) {
    const fsdk_handle handle = cells::adopt(root, class_id);
    Cell* cell = cells::acquire(handle, "The former object");
    try {
        cells::retain(hold(0, "this object").cell, nullptr, cell);
    } catch (...) {
        // Better lost than freed under those who may still point into it.
        return;
    }
    cells::drop(cell);
    cells::release(handle);
}

bool Frame::lends_parts() {
    return cells::owner_of(hold(0, "this object").cell)->lends_parts.load(std::memory_order_acquire);
}

void Frame::begin_write(uint32_t slot) {
    Held& h = hold(slot, "argument");
    count_change();
    changes_.push_back({cells::owner_of(h.cell), h.root, h.class_id, observe(h.root, h.class_id)});
}

void Frame::succeed() {
    if (!bookings_.empty() && held(0)) book_retained(held(0)->cell);
    if (allow_poisoned_ && held(0)) cells::heal(cells::owner_of(held(0)->cell));
}

void Frame::fail(Code code, const std::string& message) noexcept {
    try {
        // FAISS may have stored the pointer before it threw: better kept too long than too short.
        if (!bookings_.empty() && held(0)) book_retained(held(0)->cell);
        for (const Change& change : changes_) {
            if (!is_damaged(change.root, change.class_id, change.before, code)) continue;
            cells::poison(change.cell,
                          sentence("The object was left half changed when ", op_.display,
                                   code == Code::ABORTED ? " was aborted" : " failed",
                                   ". Call reset() and fill it again, or load it anew."));
        }
    } catch (...) {
        for (const Change& change : changes_) {
            try {
                cells::poison(change.cell, message);
            } catch (...) {
                // Out of memory twice over: the error of the call itself still reaches the caller.
            }
        }
    }
}

void Frame::result_string(uint32_t i, const std::string& value) {
    std::memcpy(room(i, value.size()), value.data(), value.size());
}

void* Frame::room(uint32_t i, uint64_t bytes) {
    void* data = std::malloc(bytes ? bytes : 1);
    if (!data) {
        throw Error(Code::OUT_OF_MEMORY, sentence("The result needs ", bytes, " bytes, which could not be allocated."));
    }
    give(i, data, bytes, data, std::free);
    return data;
}

void Frame::give(uint32_t i, void* data, uint64_t bytes, void* owner, void (*free)(void*)) {
    std::unique_ptr<fsdk_buffer> buffer;
    try {
        buffer = std::make_unique<fsdk_buffer>(fsdk_buffer{data, bytes, owner, free});
    } catch (...) {
        if (free == std::free) free(owner);  // templates in frame.h still hold theirs
        throw;
    }
    slots_[inputs_ + i].p = buffer.release();
}

void Frame::own(uint32_t i, void* root, uint32_t class_id) {
    const fsdk_handle handle = cells::adopt(root, class_id);
    slots_[inputs_ + i].i = static_cast<int64_t>(handle);
    if (bookings_.empty()) return;
    Cell* cell = cells::acquire(handle, "The new object");
    try {
        book_retained(cell);
    } catch (...) {
        cells::drop(cell);
        throw;
    }
    cells::drop(cell);
}

void Frame::result_view(uint32_t i, uint32_t from, Step step, uint32_t class_id, const char* path, bool dynamic,
                        uint64_t index) {
    Held& parent = hold(from, "this object");
    void* part = step(parent.root, index);
    if (!part) {
        slots_[inputs_ + i].i = 0;
        return;
    }
    const uint32_t actual = dynamic ? class_of_object(part, class_id) : class_id;
    slots_[inputs_ + i].i = static_cast<int64_t>(
        cells::view(parent.cell, parent.asked, actual, step, index, path, dynamic));
}

void Frame::result_views(uint32_t i, uint32_t from, Step step, uint32_t class_id, const char* path, uint64_t n) {
    Held& parent = hold(from, "this object");
    auto* handles = result_room<fsdk_handle>(i, n);
    std::memset(handles, 0, n * sizeof(fsdk_handle));
    for (uint64_t e = 0; e < n; ++e) {
        void* part = step(parent.root, e);
        if (!part) continue;
        handles[e] = cells::view(parent.cell, parent.asked, class_of_object(part, class_id), step, e, path, true);
    }
}

}  // namespace fsdk
