// Small pieces that generated thunks are made of, beside Frame and the field templates.
#pragma once

#include "fields.h"
#include "frame.h"
#include "progress.h"

namespace fsdk {

/** An object for a C++ parameter that is a pointer or a reference: the schema need not say which. */
template <class T>
class Either {
   public:
    explicit Either(T& object) : object_(&object) {}
    operator T*() const { return object_; }
    operator T&() const { return *object_; }

   private:
    T* object_;
};

template <class T>
Either<T> either(T& object) {
    return Either<T>(object);
}

/** An array for a C++ parameter that is a std::vector, of whatever integer type. */
template <class T>
class VectorOf {
   public:
    explicit VectorOf(const Array<T>& values) : values_(values) {}
    template <class E>
    operator std::vector<E>() const { return std::vector<E>(values_.begin(), values_.end()); }

   private:
    const Array<T>& values_;
};

template <class T>
VectorOf<T> vector_of(const Array<T>& values) {
    return VectorOf<T>(values);
}

/** Result `h` of a field: a part that lies inside its owner, or one that it points to. */
template <class F>
void part_get(Frame& f) {
    if constexpr (detail::is_indirect<detail::Value<F>>) {
        pointer_view_get<F>(f);
    } else {
        view_get<F>(f);
    }
}

/** `M` must divide `d`: a sentence with both numbers, for what FAISS computes with without a check. */
template <class A, class B>
void require_divides(A divisor, const char* divisor_name, B number, const char* number_name) {
    const auto a = static_cast<int64_t>(divisor);
    const auto b = static_cast<int64_t>(number);
    if (a != 0 && b % a == 0) return;
    throw Error(Code::INVALID_ARGUMENT, sentence(divisor_name, " = ", a, " does not divide ", number_name, " = ", b,
                                                 ": choose a divisor of ", b, "."));
}

/** For an argument that this FAISS does not take yet: nothing is accepted and then ignored. */
inline void require_default(bool is_default, const char* name, const char* since) {
    if (is_default) return;
    throw Error(Code::UNSUPPORTED,
                sentence(name, " needs FAISS ", since, ": leave it out, or use a build with that release."));
}

}  // namespace fsdk
