// A Frame is one call in progress: argument slots in, result slots out. Generated thunks and
// handwritten operations read every argument through it, so that every check and every message
// exists once. References taken through it live until the call ends.
//
// Errors: everything here throws fsdk::Error; fsdk_call turns it into code and message.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "abi.h"
#include "cells.h"
#include "classes.h"
#include "error.h"

namespace fsdk {

/** A borrowed array argument: `size` elements at `data`. A null array is {nullptr, 0}. */
template <class T>
struct Array {
    T* data;
    int64_t size;
    T* begin() const { return data; }
    T* end() const { return data + size; }
    explicit operator bool() const { return data != nullptr; }
};

/** A list of objects: an array of pointers where FAISS takes one, a vector where it takes that. */
template <class T>
struct Several {
    std::vector<T*> objects;
    int64_t size = 0;
    operator T**() const { return const_cast<T**>(objects.data()); }
    operator const T**() const { return const_cast<const T**>(objects.data()); }
    operator std::vector<const T*>() const { return {objects.begin(), objects.end()}; }
    operator const std::vector<T*>&() const { return objects; }
};

/** One known dimension, by the name that the schema gives it. */
struct Dim {
    const char* name;
    int64_t value;
    template <class N>
    Dim(const char* name, N value) : name(name), value(static_cast<int64_t>(value)) {}
};

/** An object about to be changed, and how it was before (poison.h). */
struct Change {
    Cell* cell;
    void* root;
    uint32_t class_id;
    std::vector<int64_t> before;
};

/** How an element of an array travels: sizes as 64 bits, also where size_t has 32. */
template <class E>
using Wire = std::conditional_t<std::is_same_v<E, size_t> && (sizeof(size_t) < sizeof(uint64_t)), uint64_t, E>;

class Frame {
   public:
    Frame(const fsdk_op& op, fsdk_slot* slots, uint32_t inputs, uint32_t results);
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    const fsdk_op& op() const { return op_; }

    // ---- objects ------------------------------------------------------------------------------

    /** The object of slot 0. */
    template <class T>
    T& self() { return *from_root<T>(self_root(class_of<std::remove_cv_t<T>>::id)); }

    /** An object argument that must not be null. */
    template <class T>
    T& ref(uint32_t slot, const char* name) {
        return *from_root<T>(object(slot, name, class_of<std::remove_cv_t<T>>::id, false));
    }

    /** An object argument that may be null. */
    template <class T>
    T* optional(uint32_t slot, const char* name = "argument") {
        void* root = object(slot, name, class_of<std::remove_cv_t<T>>::id, true);
        return root ? from_root<T>(root) : nullptr;
    }

    /** A list of objects, none of them null. */
    template <class T>
    Several<T> references(uint32_t slot, const char* name) {
        const auto handles = array<const fsdk_handle>(slot, name);
        Several<T> all;
        all.size = handles.size;
        all.objects.reserve(handles.size);
        for (int64_t i = 0; i < handles.size; ++i)
            all.objects.push_back(from_root<T>(element(slot, i, name, class_of<T>::id)));
        return all;
    }

    /** FAISS keeps the pointer of this object argument: the new object (in a constructor) or self
     * keeps it alive from now on. A null argument is fine. */
    void retain(uint32_t slot);
    /** The same for a pointer field, whose former object is let go: `field` is the field's address. */
    void retain(uint32_t slot, const void* field);
    /** The same for each object of a list. */
    void retain_all(uint32_t slot);

    /** An object that FAISS made and that self no longer frees: it lives as long as self, because objects
     * that were made over it hold self and a pointer into it. */
    template <class T>
    void keep_former(T* object) { keep_former(to_root(object), class_of<std::remove_cv_t<T>>::id); }

    /** Whether an object points to a part of self, so that the part must outlive its place in self. */
    bool lends_parts();

    /** To be called right before the engine changes `object` (self or an argument of slot `slot`):
     * from here on a call that fails halfway leaves the object poisoned. */
    template <class T>
    void writes(T&, uint32_t slot = 0) { begin_write(slot); }

    // ---- scalars ------------------------------------------------------------------------------

    bool boolean(uint32_t slot) const { return slots_[slot].i != 0; }

    /** An integer in [min, max], by default the range of T (which ends at 2^63-1). */
    template <class T = int64_t>
    T integer(uint32_t slot, const char* name = "argument", int64_t min = lowest<T>(),
              int64_t max = highest<T>()) const {
        const int64_t value = slots_[slot].i;
        if (__builtin_expect(value < min || value > max, 0)) bad_integer(name, value, min, max);
        return static_cast<T>(value);
    }

    /** A number in [min, max]; NaN only when no limits are given. */
    template <class T = double>
    T number(uint32_t slot) const { return static_cast<T>(slots_[slot].f); }
    template <class T = double>
    T number(uint32_t slot, const char* name, double min, double max = std::numeric_limits<double>::infinity()) const {
        const double value = slots_[slot].f;
        if (__builtin_expect(!(value >= min && value <= max), 0)) bad_number(name, value, min, max);
        return static_cast<T>(value);
    }

    /** A value of an enum: one of `allowed`. */
    template <class E>
    E enumeration(uint32_t slot, const char* name, std::initializer_list<E> allowed) const {
        const int64_t value = slots_[slot].i;
        for (E one : allowed) {
            if (static_cast<int64_t>(one) == value) return one;
        }
        std::vector<int64_t> numbers;
        for (E one : allowed) numbers.push_back(static_cast<int64_t>(one));
        bad_enumeration(name, value, numbers);
    }

    /** Two slots. A path or a factory string never holds a zero byte: refused here. */
    std::string string(uint32_t slot, const char* name) const;

    // ---- arrays: two slots each ---------------------------------------------------------------

    template <class T>
    Array<T> array(uint32_t slot, const char* name = "array") const {
        T* data = static_cast<T*>(slots_[slot].p);
        const int64_t size = slots_[slot + 1].i;
        if (__builtin_expect(size < 0 || (!data && size != 0) ||
                                 reinterpret_cast<uintptr_t>(data) % alignof(T) != 0, 0)) {
            bad_array(name, data, size, alignof(T));
        }
        return {data, size};
    }

    /** Rows of an array: size / (product of the other dimensions), else DIMENSION_MISMATCH. */
    template <class T>
    int64_t rows(const Array<T>& array, const char* name, std::initializer_list<Dim> dims) const {
        return rows_of(array.size, name, dims);
    }

    /** The array must hold exactly the product of the dimensions, else DIMENSION_MISMATCH. */
    template <class T>
    void shape(const Array<T>& array, const char* name, std::initializer_list<Dim> dims) const {
        shape_of(array.size, name, dims);
    }

    // ---- results: `i` counts results from 0 -----------------------------------------------------

    void result_integer(uint32_t i, int64_t value) { slots_[inputs_ + i].i = value; }
    void result_bool(uint32_t i, bool value) { slots_[inputs_ + i].i = value; }
    void result_number(uint32_t i, double value) { slots_[inputs_ + i].f = value; }
    void result_string(uint32_t i, const std::string& value);

    /** Room for `n` elements that the thunk fills. */
    template <class T>
    T* result_room(uint32_t i, uint64_t n) {
        if (n > std::numeric_limits<int64_t>::max() / sizeof(T)) too_large(n, sizeof(T));
        return static_cast<T*>(room(i, n * sizeof(T)));
    }
    /** Takes the vector over, without a copy. */
    template <class T>
    void result_buffer(uint32_t i, std::vector<T>&& values) {
        auto owner = std::make_unique<std::vector<T>>(std::move(values));
        give(i, owner->data(), owner->size() * sizeof(T), owner.get(),
             [](void* p) { delete static_cast<std::vector<T>*>(p); });
        owner.release();
    }
    /** Takes over an array made by new[]. */
    template <class T>
    void result_buffer(uint32_t i, T* values, uint64_t n) {
        std::unique_ptr<T[]> owner(values);
        give(i, values, n * sizeof(T), values, [](void* p) { delete[] static_cast<T*>(p); });
        owner.release();
    }
    /** Takes over lims, distances and labels as results i, i+1, i+2; the other keeps nothing. */
    template <class RangeSearchResult>
    void result_range(uint32_t i, RangeSearchResult& r) {
        const uint64_t total = r.lims ? r.lims[r.nq] : 0;
        if constexpr (std::is_same_v<size_t, Wire<size_t>>) {
            result_buffer(i, std::exchange(r.lims, nullptr), r.nq + 1);
        } else {
            result_buffer(i, r.lims ? std::vector<uint64_t>(r.lims, r.lims + r.nq + 1) : std::vector<uint64_t>(r.nq + 1));
        }
        result_buffer(i + 1, std::exchange(r.distances, nullptr), total);
        result_buffer(i + 2, std::exchange(r.labels, nullptr), total);
    }

    /** Gives the caller a new object. T is any bound class of it; its handle names its own class. */
    template <class T>
    void result_owned(uint32_t i, T* object) {
        if (object) own(i, to_root(object), class_of<std::remove_cv_t<T>>::id);
    }
    template <class T>
    void result_owned(uint32_t i, std::unique_ptr<T>&& object) { result_owned(i, object.release()); }

    /** A view: `step` leads from the root pointer of `from` (slot of an object) to the part. */
    void result_view(uint32_t i, uint32_t from, Step step, uint32_t class_id, const char* path, bool dynamic,
                     uint64_t index = 0);
    /** A list of views, elements 0..n-1 of the step. A null element gives handle 0. */
    void result_views(uint32_t i, uint32_t from, Step step, uint32_t class_id, const char* path, uint64_t n);

    // ---- used by fsdk_call ------------------------------------------------------------------------

    void allow_poisoned() { allow_poisoned_ = true; }
    /** The operation ended well: retained objects are booked, a reset object is healed. */
    void succeed();
    /** It failed: results are freed; an object whose change broke off is poisoned. */
    void fail(Code code, const std::string& message) noexcept;

    [[noreturn]] void throw_error(Code code, const std::string& message) const;

   private:
    struct Held {
        uint32_t slot;
        uint32_t asked;     // class that the thunk asked for
        uint32_t class_id;  // class of the object
        Cell* cell;
        void* root;
    };
    struct Booking {
        uint32_t slot;
        const void* key;
    };

    template <class T>
    static constexpr int64_t lowest() {
        if constexpr (std::is_unsigned_v<T>) return 0;
        else return static_cast<int64_t>(std::numeric_limits<T>::lowest());
    }
    template <class T>
    static constexpr int64_t highest() {
        if constexpr (sizeof(T) >= 8) return std::numeric_limits<int64_t>::max();
        else return static_cast<int64_t>(std::numeric_limits<T>::max());
    }

    void* self_root(uint32_t class_id);
    void* object(uint32_t slot, const char* name, uint32_t class_id, bool nullable);
    void* element(uint32_t slot, int64_t i, const char* name, uint32_t class_id);
    void* checked(Held& held, const char* name, uint32_t class_id);
    Held* held(uint32_t slot);
    Held& hold(uint32_t slot, const char* name);
    Held& hold(uint32_t slot, fsdk_handle handle, const char* name);
    void keep_in_books(Held& used, uint32_t slot, const void* field);
    void book_retained(Cell* user);
    void keep_former(void* root, uint32_t class_id);
    void begin_write(uint32_t slot);
    int64_t rows_of(int64_t size, const char* name, std::initializer_list<Dim> dims) const;
    void shape_of(int64_t size, const char* name, std::initializer_list<Dim> dims) const;
    void* room(uint32_t i, uint64_t bytes);
    void give(uint32_t i, void* data, uint64_t bytes, void* owner, void (*free)(void*));
    void own(uint32_t i, void* root, uint32_t class_id);

    [[noreturn]] void bad_integer(const char* name, int64_t value, int64_t min, int64_t max) const;
    [[noreturn]] void bad_number(const char* name, double value, double min, double max) const;
    [[noreturn]] void bad_enumeration(const char* name, int64_t value, const std::vector<int64_t>& allowed) const;
    [[noreturn]] void bad_array(const char* name, const void* data, int64_t size, size_t alignment) const;
    [[noreturn]] void bad_rows(int64_t size, const char* name, std::initializer_list<Dim> dims) const;
    [[noreturn]] void bad_shape(int64_t size, const char* name, std::initializer_list<Dim> dims) const;
    [[noreturn]] void too_large(uint64_t n, size_t width) const;

    const fsdk_op& op_;
    fsdk_slot* slots_;
    uint32_t inputs_;
    uint32_t results_;
    bool allow_poisoned_ = false;
    uint32_t n_held_ = 0;
    static constexpr uint32_t INLINE_HELD = 6;
    Held held_[INLINE_HELD];
    std::vector<Held> more_held_;
    std::vector<Booking> bookings_;
    Cell* created_ = nullptr;
    std::vector<Change> changes_;
};

}  // namespace fsdk
