// Another transform for a spectral hash: the former one lives on, because objects may have been made over it.
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexPreTransform.h>

#include "class/IndexIVFSpectralHash.h"
#include "class/IndexPreTransform.h"
#include "class/VectorTransform.h"
#include "frame.h"
#include "guards/guards.h"

namespace fsdk::handwritten {
namespace {

void replace(Frame& f, faiss::IndexIVFSpectralHash& self, faiss::VectorTransform& vt) {
    if (&vt == self.vt) return;
    f.retain(1, &self.vt);
    f.writes(self);
    faiss::VectorTransform* former = self.own_fields ? self.vt : nullptr;
    self.own_fields = false;
    self.replace_vt(&vt, false);
    if (former) f.keep_former(former);
}

}  // namespace

void IndexIVFSpectralHash_replace_vt(Frame& f) {
    auto& self = f.self<faiss::IndexIVFSpectralHash>();
    auto& vt = f.ref<faiss::VectorTransform>(1, "vt");
    guard::new_transform(self, vt);
    replace(f, self, vt);
}

void IndexIVFSpectralHash_replace_vt_of(Frame& f) {
    auto& self = f.self<faiss::IndexIVFSpectralHash>();
    auto& encoder = f.ref<faiss::IndexPreTransform>(1, "encoder");
    guard::new_transform_of(self, encoder);
    replace(f, self, *encoder.chain[0]);
}

}  // namespace fsdk::handwritten
