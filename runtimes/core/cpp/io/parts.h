// Parts of indexes that are read by themselves.
#pragma once

#include <memory>
#include <new>

#include <faiss/index_io.h>

#include "../error.h"
#include "../validate/structure.h"
#include "codec.h"

namespace fsdk::io {

/** FAISS's own words for what the probe let through and the reader does not like. */
template <class Part, class Probe, class Read>
std::unique_ptr<Part> part(faiss::IOReader& reader, Probe probe, Read read) {
    Probed probed(reader, probe);
    std::unique_ptr<Part> made;
    try {
        made.reset(read(&probed.reader()));
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        throw Error(Code::CORRUPT_INDEX, sentence("The data is damaged. FAISS says: ", e.what()));
    }
    if (!made) throw Error(Code::CORRUPT_INDEX, "The data holds nothing of this kind.");
    validate::loaded(*made);
    return made;
}

inline std::unique_ptr<faiss::InvertedLists> lists_from(faiss::IOReader& reader, int flags) {
    return part<faiss::InvertedLists>(
        reader, [&](Source& s) { probe_lists(s, flags); },
        [&](faiss::IOReader* r) { return faiss::read_InvertedLists(r, flags); });
}

}  // namespace fsdk::io
