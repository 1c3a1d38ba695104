// Field templates: get, set, limits, copies.
#include "calls.h"

using namespace test;

TEST_F(Abi, ScalarsKeepTheirLimits) {
    const fsdk_handle bird = make("Bird:new0");
    EXPECT_EQ(call("Animal.legs:set", {integer(bird), integer(2)}).code, Code::OK);
    EXPECT_EQ(get("Animal.legs:get", bird).result().i, 2);
    EXPECT_EQ(call("Animal.legs:set", {integer(bird), integer(-1)}).message, "legs must be from 0 to 100, got -1.");
    EXPECT_EQ(call("Animal.legs:set", {integer(bird), integer(1ll << 40)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(call("Bird.wingspan:set", {integer(bird), number(-0.5)}).message, "wingspan must be at least 0, got -0.5.");
    EXPECT_EQ(call("Bird.wingspan:set", {integer(bird), number(0.0 / 0.0)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(get("Animal.legs:get", bird).result().i, 2);
    release(bird);
}

TEST_F(Abi, EveryKindOfFieldReadsAndWrites) {
    const fsdk_handle holder = make("Holder:new0");
    EXPECT_EQ(get("Holder.open:get", holder).result().i, 1);
    call("Holder.open:set", {integer(holder), integer(0)});
    EXPECT_EQ(get("Holder.open:get", holder).result().i, 0);
    EXPECT_EQ(get("Holder.ratio:get", holder).result().f, 0.25);
    EXPECT_EQ(call("Holder.mode:set", {integer(holder), integer(5)}).code, Code::OK);
    EXPECT_EQ(call("Holder.mode:set", {integer(holder), integer(2)}).message, "mode = 2 is none of its values: 0, 1, 5.");
    const auto name = take<char>(get("Holder.name:get", holder).result());
    EXPECT_EQ(std::string(name.begin(), name.end()), "zoo");
    EXPECT_EQ(call("Holder.name:set", {integer(holder), pointer("ark"), integer(3)}).code, Code::OK);
    EXPECT_EQ(call("Holder.name:set", {integer(holder), pointer("a\0k"), integer(3)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(take<char>(get("Holder.name:get", holder).result()).size(), 3u);
    release(holder);
}

TEST_F(Abi, VectorsAreCopiesOfTheSameLength) {
    const fsdk_handle holder = make("Holder:new0");
    EXPECT_EQ(take<int64_t>(get("Holder.numbers:get", holder).result()), (std::vector<int64_t>{1, 2, 3}));
    const int64_t numbers[] = {4, 5, 6, 7};
    EXPECT_EQ(call("Holder.numbers:set", {integer(holder), pointer(numbers), integer(3)}).code, Code::OK);
    EXPECT_EQ(take<int64_t>(get("Holder.numbers:get", holder).result()), (std::vector<int64_t>{4, 5, 6}));
    EXPECT_EQ(call("Holder.numbers:set", {integer(holder), pointer(numbers), integer(4)}).code, Code::DIMENSION_MISMATCH);
    const fsdk_handle part = get("Holder.part:get", holder).handle();
    const float values[] = {9};
    EXPECT_EQ(call("Part.values:set", {integer(part), pointer(values), integer(1)}).code, Code::OK);
    EXPECT_EQ(take<float>(get("Part.values:get", part).result()), std::vector<float>{9});
    EXPECT_EQ(call("Part.values:set", {integer(part), pointer(nullptr), integer(0)}).code, Code::OK);
    EXPECT_TRUE(take<float>(get("Part.values:get", part).result()).empty());
    release(part);
    release(holder);
}

TEST_F(Abi, AnObjectCannotHoldItself) {
    const fsdk_handle flat = make("IndexFlatL2:new0", {integer(2)});
    const fsdk_handle map = make("IndexIDMap:new0", {integer(flat)});
    fsdk::Cell* a = fsdk::cells::acquire(flat, "a");
    fsdk::Cell* b = fsdk::cells::acquire(map, "b");
    EXPECT_THROW(fsdk::cells::retain(a, nullptr, b), fsdk::Error);
    EXPECT_THROW(fsdk::cells::retain(a, nullptr, a), fsdk::Error);
    fsdk::cells::drop(a);
    fsdk::cells::drop(b);
    release(map);
    release(flat);
}
