// The class table: what generated/c-abi/classes.cpp says about every FAISS class, so that cells can
// check, cast, downcast and delete without knowing any class by name.
#pragma once

#include <cstdint>
#include <type_traits>
#include <typeinfo>

namespace fsdk {

/** One class. Pointers in cells are typed as the root class of the hierarchy. */
struct ClassRow {
    const char* name = nullptr;
    uint32_t first = 0;  // own id; ids start at 1
    uint32_t last = 0;   // id of the last descendant
    uint32_t root = 0;
    uint32_t parent = 0;  // 0 for a root
    const char* since = nullptr;
    /// null when this FAISS lacks the class
    const std::type_info* type = nullptr;
    /// dynamic type of an object, by its root pointer; null for hierarchies without virtual functions
    const std::type_info& (*dynamic_type)(void* root) = nullptr;
    /// is the object at this root pointer one of this class? null without virtual functions
    bool (*is)(void* root) = nullptr;
    /// deletes an object of this class (or, with a virtual destructor, of a derived one)
    void (*destroy)(void* root) = nullptr;
};

/** Specialised for every bound class by generated code:
 *  template <> struct class_of<faiss::IndexIVF> : class_traits<42, faiss::Index> {}; */
template <class T>
struct class_of;

template <uint32_t Id, class Root>
struct class_traits {
    static constexpr uint32_t id = Id;
    using root = Root;
};

template <class T>
void* to_root(T* object) {
    using Plain = std::remove_cv_t<T>;
    return static_cast<typename class_of<Plain>::root*>(const_cast<Plain*>(object));
}

template <class T>
T* from_root(void* root) {
    using Plain = std::remove_cv_t<T>;
    return static_cast<T*>(static_cast<typename class_of<Plain>::root*>(root));
}

namespace detail {
template <class Root>
const std::type_info& dynamic_type(void* root) { return typeid(*static_cast<Root*>(root)); }

template <class T, class Root>
bool is(void* root) { return dynamic_cast<T*>(static_cast<Root*>(root)) != nullptr; }

template <class T, class Root>
void destroy(void* root) {
    if constexpr (std::has_virtual_destructor_v<Root>) {
        delete static_cast<Root*>(root);
    } else {
        delete static_cast<T*>(static_cast<Root*>(root));
    }
}
}  // namespace detail

/** A row of the generated table; everything but the numbers follows from the type. */
template <class T>
ClassRow class_row(const char* name, uint32_t last, uint32_t root, uint32_t parent, const char* since) {
    using Root = typename class_of<T>::root;
    ClassRow row;
    row.name = name;
    row.first = class_of<T>::id;
    row.last = last;
    row.root = root;
    row.parent = parent;
    row.since = since;
    row.type = &typeid(T);
    if constexpr (std::is_polymorphic_v<Root>) {
        row.dynamic_type = detail::dynamic_type<Root>;
        row.is = detail::is<T, Root>;
    }
    // Classes that cannot be deleted safely from outside are never owned, only viewed.
    if constexpr (std::is_destructible_v<T> && (std::has_virtual_destructor_v<Root> || !std::is_abstract_v<T>)) {
        row.destroy = detail::destroy<T, Root>;
    }
    return row;
}

/** A row for a class that this FAISS lacks: it keeps its number. */
inline ClassRow missing_class(const char* name, uint32_t first, uint32_t last, uint32_t root, uint32_t parent,
                              const char* since) {
    ClassRow row;
    row.name = name;
    row.first = first;
    row.last = last;
    row.root = root;
    row.parent = parent;
    row.since = since;
    return row;
}

/** Generated. Row `id` of the table is class `id`; row 0 is empty; `count` includes row 0. */
const ClassRow* class_table(uint32_t* count);

/** Row of a class id; throws for a number that is none. */
const ClassRow& class_at(uint32_t id);

/** Class id of the object's own class, or of its nearest base that the table knows. */
uint32_t class_of_object(void* root, uint32_t root_id);

/** Is class `id` the class `base` or derived from it? */
inline bool is_a(uint32_t id, uint32_t base) {
    const ClassRow& row = class_at(base);
    return id >= row.first && id <= row.last;
}

}  // namespace fsdk
