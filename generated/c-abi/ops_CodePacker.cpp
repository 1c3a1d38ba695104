// Generated from schema/ by npm run generate. Do not edit.
// Operations of CodePacker.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CodePacker.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct CodePacker_block_size {
    using owner = faiss::CodePacker;
    static auto& ref(owner& o) { return o.block_size; }
    static constexpr const char* name = "blockSize";
};
void CodePacker_block_size_get(Frame& f) { scalar_get<ops::CodePacker_block_size>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct CodePacker_code_size {
    using owner = faiss::CodePacker;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void CodePacker_code_size_get(Frame& f) { scalar_get<ops::CodePacker_code_size>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct CodePacker_nvec {
    using owner = faiss::CodePacker;
    static auto& ref(owner& o) { return o.nvec; }
    static constexpr const char* name = "nvec";
};
void CodePacker_nvec_get(Frame& f) { scalar_get<ops::CodePacker_nvec>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void CodePacker_pack_1([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::CodePacker>();
    const auto flat_code = f.array<const uint8_t>(1, "flatCode");
    const auto offset = f.integer<size_t>(3, "offset");
    const auto block = f.array<uint8_t>(4, "block");
    f.shape(flat_code, "flatCode", {{"code_size", self.code_size}});
    f.shape(block, "block", {{"block_size", self.block_size}});
    guard::in_block(self, offset);
    self.pack_1(flat_code.data, offset, block.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void CodePacker_pack_all([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::CodePacker>();
    const auto flat_codes = f.array<const uint8_t>(1, "flatCodes");
    const auto block = f.array<uint8_t>(3, "block");
    f.shape(flat_codes, "flatCodes", {{"nvec", self.nvec}, {"code_size", self.code_size}});
    f.shape(block, "block", {{"block_size", self.block_size}});
    self.pack_all(flat_codes.data, block.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void CodePacker_unpack_1([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::CodePacker>();
    const auto block = f.array<const uint8_t>(1, "block");
    const auto offset = f.integer<size_t>(3, "offset");
    const auto flat_code = f.array<uint8_t>(4, "flatCode");
    f.shape(block, "block", {{"block_size", self.block_size}});
    f.shape(flat_code, "flatCode", {{"code_size", self.code_size}});
    guard::in_block(self, offset);
    self.unpack_1(block.data, offset, flat_code.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void CodePacker_unpack_all([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::CodePacker>();
    const auto block = f.array<const uint8_t>(1, "block");
    const auto flat_codes = f.array<uint8_t>(3, "flatCodes");
    f.shape(block, "block", {{"block_size", self.block_size}});
    f.shape(flat_codes, "flatCodes", {{"nvec", self.nvec}, {"code_size", self.code_size}});
    self.unpack_all(block.data, flat_codes.data);
}
#endif

}  // namespace fsdk::ops
