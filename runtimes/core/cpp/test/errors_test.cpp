// Errors: every kind of exception gets its code and a sentence, and nothing leaks on the way.
#include "calls.h"

using namespace test;

TEST_F(Abi, EveryExceptionIsMapped) {
    const std::pair<Code, const char*> expected[] = {
        {Code::NO_DEVICE, "ours"},
        {Code::NOT_TRAINED, "call train()"},
        {Code::IO, "could not open x"},
        {Code::UNSUPPORTED, "range search not implemented"},
        {Code::ABORTED, "computation interrupted"},
        {Code::ENGINE, "FAISS says: something else"},
        {Code::OUT_OF_MEMORY, "memory"},
        {Code::ENGINE, "a runtime error of another kind"},
        {Code::ENGINE, "no text"},
        {Code::OUT_OF_MEMORY, "larger than any machine"},
    };
    for (int kind = 0; kind < 10; ++kind) {
        const Outcome out = call("throwing", {integer(kind), integer(0), integer(0), integer(0)});
        EXPECT_EQ(out.code, expected[kind].first) << kind << out.message;
        EXPECT_NE(out.message.find(expected[kind].second), std::string::npos) << out.message;
        for (int i = 0; i < 3; ++i) EXPECT_EQ(out.result(i).i, 0);
    }
}

TEST_F(Abi, WrongOperationAndWrongSlotCount) {
    fsdk_error error;
    EXPECT_EQ(fsdk_call(1000000, nullptr, 0, &error), static_cast<int32_t>(Code::INVALID_ARGUMENT));
    fsdk_error_clear(&error);
    EXPECT_EQ(call("Bird:new0", {}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(call("Bird:new0", {integer(0), integer(0)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(fsdk_call(0, nullptr, 2, nullptr), static_cast<int32_t>(Code::INVALID_ARGUMENT));
}

TEST_F(Abi, WhatThisFaissLacksNamesTheRelease) {
    const Outcome out = call("Future:new0", {integer(0)});
    EXPECT_EQ(out.code, Code::UNSUPPORTED);
    EXPECT_NE(out.message.find("FAISS 99.0.0"), std::string::npos);
    EXPECT_NE(out.message.find(fsdk_faiss_version()), std::string::npos);

    const Outcome gone = call("Gone:new0", {integer(0)});
    EXPECT_EQ(gone.code, Code::UNSUPPORTED);
    EXPECT_NE(gone.message.find("FAISS 1.7.3 or newer, and older than 1.7.4"), std::string::npos) << gone.message;
}

TEST_F(Abi, ShapesAreStatedInFull) {
    const fsdk_handle index = make("IndexFlatL2:new0", {integer(4)});
    const float x[6] = {};
    const Outcome ragged = call("Index.add", {integer(index), pointer(x), integer(6)});
    EXPECT_EQ(ragged.code, Code::DIMENSION_MISMATCH);
    EXPECT_EQ(ragged.message,
              "x has 6 values, which is no multiple of d = 4: 1 rows and 2 values over. Pass whole rows of 4 values.");
    float distances[3];
    int64_t labels[3];
    const Outcome small = call("Index.search", {integer(index), pointer(x), integer(4), integer(2), integer(0),
                                                pointer(distances), integer(3), pointer(labels), integer(2)});
    EXPECT_EQ(small.code, Code::DIMENSION_MISMATCH);
    EXPECT_EQ(small.message, "distances must have n * k = 2 values (n = 1, k = 2), got 3. Pass an array of exactly that length.");
    EXPECT_EQ(call("Index.search", {integer(index), pointer(x), integer(4), integer(0), integer(0), pointer(distances),
                                    integer(0), pointer(labels), integer(0)}).message, "k must be at least 1, got 0.");
    // n * k beyond 64 bits must not wrap around to a small number.
    EXPECT_EQ(call("Index.search", {integer(index), pointer(x), integer(4), integer(INT64_MAX), integer(0),
                                    pointer(distances), integer(3), pointer(labels), integer(3)}).code, Code::DIMENSION_MISMATCH);
    EXPECT_EQ(call("Index.add", {integer(index), pointer(nullptr), integer(4)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(call("Index.add", {integer(index), pointer(x), integer(-4)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(call("Index.add", {integer(index), pointer(reinterpret_cast<const char*>(x) + 1), integer(4)}).code,
              Code::INVALID_ARGUMENT);
    EXPECT_EQ(call("Index.add", {integer(index), pointer(nullptr), integer(0)}).code, Code::OK);
    const Outcome params = call("Index.search", {integer(index), pointer(x), integer(4), integer(1), integer(index),
                                                 pointer(distances), integer(1), pointer(labels), integer(1)});
    EXPECT_EQ(params.message, "params must be a SearchParameters, got a IndexFlatL2.");
    release(index);
}

TEST_F(Abi, ErrorsMayBeIgnored) {
    EXPECT_EQ(fsdk_release(12345, nullptr), static_cast<int32_t>(Code::INVALID_ARGUMENT));
    fsdk_error_clear(nullptr);
    fsdk_buffer_free(nullptr);
    fsdk_token_free(nullptr);
    fsdk_token_cancel(nullptr);
}
