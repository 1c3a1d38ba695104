// Thunks for fields: one template per kind of field, instantiated by rows of generated code.
//
// A field is a struct:
//   struct IndexIVF_nprobe {
//       using owner = faiss::IndexIVF;                              // a bound class
//       static auto& ref(owner& o) { return o.nprobe; }
//       static constexpr const char* name = "nprobe";
//       static constexpr int64_t min = 1;                           // optional; double for f32/f64
//       static constexpr int64_t max = 100;                         // optional
//       static constexpr int64_t allowed[] = {0, 1};                // optional, enums
//       static constexpr bool resizable = true;                     // optional, vectors: any length is fine
//       static void check(owner& o, int64_t v);                     // optional: a guard, throws fsdk::Error
//       static bool& owned(owner& o);                               // optional, pointers: whether FAISS frees the object
//   };
// Slots: 0 = self, 1 = the new value. Nothing here names a FAISS type, so it compiles against every release.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>

#include "changes.h"
#include "frame.h"

namespace fsdk {

/** Elements behind a plain pointer of FAISS's, whose number other fields tell. */
template <class E>
struct Run {
    E* first;
    uint64_t count;
    E* data() const { return first; }
    uint64_t size() const { return count; }
    void resize(uint64_t) const {}  // vector_set has compared the lengths
};
template <class E>
Run(E*, uint64_t) -> Run<E>;

namespace detail {

template <class F>
using Owner = typename F::owner;
template <class F>
using Value = std::remove_cv_t<std::remove_reference_t<decltype(F::ref(std::declval<Owner<F>&>()))>>;

template <class F, class = void> struct has_min : std::false_type {};
template <class F> struct has_min<F, std::void_t<decltype(F::min)>> : std::true_type {};
template <class F, class = void> struct has_max : std::false_type {};
template <class F> struct has_max<F, std::void_t<decltype(F::max)>> : std::true_type {};
template <class F, class = void> struct has_allowed : std::false_type {};
template <class F> struct has_allowed<F, std::void_t<decltype(F::allowed)>> : std::true_type {};
template <class F, class = void> struct has_check : std::false_type {};
template <class F> struct has_check<F, std::void_t<decltype(&F::check)>> : std::true_type {};
template <class F, class = void> struct has_owned : std::false_type {};
template <class F> struct has_owned<F, std::void_t<decltype(&F::owned)>> : std::true_type {};
template <class F, class = void> struct is_resizable : std::false_type {};
template <class F> struct is_resizable<F, std::void_t<decltype(F::resizable)>>
    : std::bool_constant<F::resizable> {};
template <class V, class = void> struct may_be_view : std::false_type {};
template <class V> struct may_be_view<V, std::void_t<decltype(std::declval<V&>().is_owned)>> : std::true_type {};

// Scalars are read and written whole, so that a getter on another thread never sees half a value.
template <class T>
T load(const T& field) {
    T value;
    __atomic_load(const_cast<T*>(&field), &value, __ATOMIC_RELAXED);
    return value;
}
template <class T>
void store(T& field, T value) {
    __atomic_store(&field, &value, __ATOMIC_RELAXED);
}

template <class T> struct is_unique : std::false_type {};
template <class T, class D> struct is_unique<std::unique_ptr<T, D>> : std::true_type {};
template <class T> struct is_unique<std::shared_ptr<T>> : std::true_type {};

/** The object behind a field or element, whether it lies there or is pointed to. */
template <class T>
auto* pointer_of(T& part) {
    if constexpr (std::is_pointer_v<T>) return part;
    else if constexpr (is_unique<std::remove_cv_t<T>>::value) return part.get();
    else return &part;
}
template <class T>
using Pointee = std::remove_cv_t<std::remove_pointer_t<decltype(pointer_of(std::declval<T&>()))>>;
template <class T>
constexpr bool is_indirect = std::is_pointer_v<T> || is_unique<std::remove_cv_t<T>>::value;

}  // namespace detail

/** Result `i` or `b` or `f`: an arithmetic or enum field. */
template <class F>
void scalar_get(Frame& f) {
    using V = detail::Value<F>;
    const V value = detail::load(F::ref(f.self<detail::Owner<F>>()));
    if constexpr (std::is_floating_point_v<V>) f.result_number(0, value);
    else f.result_integer(0, static_cast<int64_t>(value));
}

template <class F>
void scalar_set(Frame& f) {
    using V = detail::Value<F>;
    auto& self = f.self<detail::Owner<F>>();
    V value;
    if constexpr (std::is_same_v<V, bool>) {
        value = f.boolean(1);
    } else if constexpr (detail::has_allowed<F>::value) {
        const int64_t number = f.integer(1, F::name);
        bool known = false;
        for (int64_t one : F::allowed) known = known || one == number;
        if (!known) {
            std::string list;
            for (int64_t one : F::allowed) list += (list.empty() ? "" : ", ") + std::to_string(one);
            f.throw_error(Code::INVALID_ARGUMENT,
                          sentence(F::name, " = ", number, " is none of its values: ", list, "."));
        }
        value = static_cast<V>(number);
    } else if constexpr (std::is_floating_point_v<V>) {
        double low = -std::numeric_limits<double>::infinity(), high = -low;
        if constexpr (detail::has_min<F>::value) low = F::min;
        if constexpr (detail::has_max<F>::value) high = F::max;
        if constexpr (detail::has_min<F>::value || detail::has_max<F>::value) value = f.number<V>(1, F::name, low, high);
        else value = f.number<V>(1);
    } else {
        using N = std::conditional_t<std::is_enum_v<V>, int, V>;
        if constexpr (detail::has_min<F>::value && detail::has_max<F>::value)
            value = static_cast<V>(f.integer<N>(1, F::name, F::min, F::max));
        else if constexpr (detail::has_min<F>::value) value = static_cast<V>(f.integer<N>(1, F::name, F::min));
        else value = static_cast<V>(f.integer<N>(1, F::name));
    }
    if constexpr (detail::has_check<F>::value) F::check(self, value);
    count_change();
    detail::store(F::ref(self), value);
}

/** Any 64 bits, which travel as a signed integer. */
template <class F>
void word_set(Frame& f) {
    auto& self = f.self<detail::Owner<F>>();
    detail::store(F::ref(self), static_cast<detail::Value<F>>(f.integer(1, F::name)));
}

template <class F>
void string_get(Frame& f) { f.result_string(0, F::ref(f.self<detail::Owner<F>>())); }

template <class F>
void string_set(Frame& f) {
    auto& self = f.self<detail::Owner<F>>();
    std::string value = f.string(1, F::name);
    if constexpr (detail::has_check<F>::value) F::check(self, value);
    F::ref(self) = std::move(value);
}

/** A copy of a std::vector, MaybeOwnedVector, AlignedTable or C array with data() and size(). */
template <class F>
void vector_get(Frame& f) {
    auto&& values = F::ref(f.self<detail::Owner<F>>());
    using E = std::remove_cv_t<std::remove_reference_t<decltype(*values.data())>>;
    const uint64_t n = values.size();
    auto* out = f.result_room<Wire<E>>(0, n);
    if constexpr (std::is_same_v<E, Wire<E>>) {
        if (n) std::memcpy(out, values.data(), n * sizeof(E));
    } else {
        std::copy_n(values.data(), n, out);
    }
}

/** Sets a vector: the same length as now, unless the field is `resizable`. */
template <class F>
void vector_set(Frame& f) {
    auto& self = f.self<detail::Owner<F>>();
    auto&& values = F::ref(self);
    using V = detail::Value<F>;
    using E = std::remove_cv_t<std::remove_reference_t<decltype(*values.data())>>;
    const auto in = f.array<const Wire<E>>(1, F::name);
    if constexpr (!detail::is_resizable<F>::value) {
        f.shape(in, F::name, {{"its present length", values.size()}});
    }
    if constexpr (detail::has_check<F>::value) F::check(self, in);
    count_change();
    if constexpr (detail::may_be_view<V>::value) {
        // A view on mapped or foreign memory must not be written through: it becomes an own vector.
        values = V(std::vector<E>(in.begin(), in.end()));
    } else {
        values.resize(in.size);
        if constexpr (std::is_same_v<E, Wire<E>>) {
            if (in.size) std::memcpy(values.data(), in.data, in.size * sizeof(E));
        } else {
            std::copy(in.begin(), in.end(), values.data());
        }
    }
}

namespace detail {
template <class F>
void* part_step(void* parent, uint64_t) {
    auto&& part = F::ref(*from_root<Owner<F>>(parent));
    auto* object = pointer_of(part);
    return object ? to_root(object) : nullptr;
}
template <class F>
void* element_step(void* parent, uint64_t index) {
    auto& parts = F::ref(*from_root<Owner<F>>(parent));
    if (index >= parts.size()) return nullptr;
    auto* object = pointer_of(parts[index]);
    return object ? to_root(object) : nullptr;
}
}  // namespace detail

/** Result `h`: a part that lies inside its owner. */
template <class F>
void view_get(Frame& f) {
    f.self<detail::Owner<F>>();
    f.result_view(0, 0, detail::part_step<F>, class_of<detail::Pointee<detail::Value<F>>>::id, F::name, false);
}

/** Result `h`: the object that a pointer field points to; 0 when it is null. */
template <class F>
void pointer_view_get(Frame& f) {
    f.self<detail::Owner<F>>();
    f.result_view(0, 0, detail::part_step<F>, class_of<detail::Pointee<detail::Value<F>>>::id, F::name, true);
}

/** Result `H`: the elements of a vector of objects or pointers. */
template <class F>
void views_get(Frame& f) {
    auto& parts = F::ref(f.self<detail::Owner<F>>());
    using Part = std::remove_reference_t<decltype(parts[0])>;
    f.result_views(0, 0, detail::element_step<F>, class_of<detail::Pointee<Part>>::id, F::name, parts.size());
}

/** Points a field to another object, which self keeps alive from now on; null is slot value 0. */
template <class F>
void pointer_set(Frame& f) {
    auto& self = f.self<detail::Owner<F>>();
    auto& field = F::ref(self);
    auto* object = f.optional<detail::Pointee<detail::Value<F>>>(1, F::name);
    if (object == field) return;  // `index.quantizer = index.quantizer` changes nothing, least of all who frees it
    if constexpr (detail::has_check<F>::value) F::check(self, object);
    f.retain(1, &field);
    count_change();
    auto* former = field;
    field = object;
    if constexpr (detail::has_owned<F>::value) {
        // FAISS made the former object and would now free the new one in its place.
        if (!F::owned(self)) return;
        F::owned(self) = false;
        if (former) f.keep_former(former);
    }
}

}  // namespace fsdk
