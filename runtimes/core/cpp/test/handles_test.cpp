// Handles: null, foreign, closed, of another class; lifetime of what is retained and viewed.
#include <atomic>
#include <thread>

#include "calls.h"

using namespace test;

TEST_F(Abi, NullAndForeignHandlesAreErrors) {
    EXPECT_EQ(get("Animal.legs:get", 0).code, Code::INVALID_ARGUMENT);
    for (uint64_t bits : {1ull, 0xffffffull, 0x1000000001ull, ~0ull, 0x8000000000000000ull, (1ull << 52) - 1}) {
        const Outcome out = get("Animal.legs:get", bits);
        EXPECT_TRUE(out.code == Code::INVALID_ARGUMENT || out.code == Code::CLOSED) << bits << " " << out.message;
    }
}

TEST_F(Abi, AHandleFitsInADouble) {
    const fsdk_handle bird = make("Bird:new0");
    EXPECT_EQ(static_cast<fsdk_handle>(static_cast<double>(bird)), bird);
    EXPECT_LT(bird, 1ull << 52);
    EXPECT_EQ((bird >> 24) & 0xfff, 2u);
    release(bird);
}

TEST_F(Abi, ClosedHandlesAreErrorsAndDoubleReleaseToo) {
    const fsdk_handle bird = make("Bird:new0");
    EXPECT_EQ(fake::alive, 1);
    EXPECT_EQ(release(bird), Code::OK);
    EXPECT_EQ(fake::alive, 0);
    EXPECT_EQ(release(bird), Code::CLOSED);
    EXPECT_EQ(get("Animal.legs:get", bird).code, Code::CLOSED);
    EXPECT_EQ(release(0), Code::INVALID_ARGUMENT);
}

TEST_F(Abi, AnOldHandleNeverNamesANewObject) {
    const fsdk_handle first = make("Bird:new0");
    release(first);
    for (int i = 0; i < 70000; ++i) {
        const fsdk_handle next = make("Bird:new0");
        ASSERT_NE(next, first);
        release(next);
    }
    EXPECT_EQ(get("Animal.legs:get", first).code, Code::CLOSED);
}

TEST_F(Abi, TheClassOfAnArgumentIsChecked) {
    const fsdk_handle dog = make("Dog:new0");
    const Outcome out = call("Bird.wingspan:set", {integer(dog), number(2)});
    EXPECT_EQ(out.code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(out.message, "this object must be a Bird, got a Dog.");
    EXPECT_EQ(get("Animal.legs:get", dog).result().i, 4);
    release(dog);
}

TEST_F(Abi, AnUnknownClassIsItsNearestKnownBase) {
    const fsdk_handle penguin = make("Penguin:new0");
    EXPECT_EQ((penguin >> 24) & 0xfff, 2u);
    EXPECT_EQ(call("Bird.wingspan:set", {integer(penguin), number(0.5)}).code, Code::OK);
    release(penguin);
}

TEST_F(Abi, ViewsKeepTheirParentAlive) {
    const fsdk_handle holder = make("Holder:new0");
    const fsdk_handle part = get("Holder.part:get", holder).handle();
    release(holder);
    EXPECT_EQ(fake::alive, 1);
    EXPECT_EQ(call("Part.count:set", {integer(part), integer(11)}).code, Code::OK);
    EXPECT_EQ(get("Part.count:get", part).result().i, 11);
    EXPECT_EQ(get("Holder.part:get", holder).code, Code::CLOSED);
    release(part);
    EXPECT_EQ(fake::alive, 0);
}

TEST_F(Abi, APointerFieldKeepsAndLetsGo) {
    const fsdk_handle holder = make("Holder:new0"), bird = make("Bird:new0"), dog = make("Dog:new0");
    EXPECT_EQ(get("Holder.pet:get", holder).handle(), 0u);
    EXPECT_EQ(call("Holder.pet:set", {integer(holder), integer(bird)}).code, Code::OK);
    release(bird);
    EXPECT_EQ(fake::alive, 3);  // still held
    const fsdk_handle pet = get("Holder.pet:get", holder).handle();
    EXPECT_EQ((pet >> 24) & 0xfff, 2u);
    EXPECT_EQ(call("Bird.wingspan:set", {integer(pet), number(3)}).code, Code::OK);
    // Another object takes its place: the view now is of another class, and says so.
    EXPECT_EQ(call("Holder.pet:set", {integer(holder), integer(dog)}).code, Code::OK);
    EXPECT_EQ(fake::alive, 2);
    EXPECT_EQ(call("Bird.wingspan:set", {integer(pet), number(3)}).code, Code::INVALID_ARGUMENT);
    EXPECT_EQ(get("Animal.legs:get", pet).code, Code::OK);
    EXPECT_EQ(call("Holder.pet:set", {integer(holder), integer(0)}).code, Code::OK);
    const Outcome gone = get("Animal.legs:get", pet);
    EXPECT_EQ(gone.code, Code::INVALID_ARGUMENT);
    EXPECT_NE(gone.message.find("no longer there"), std::string::npos);
    for (fsdk_handle h : {pet, dog, holder}) release(h);
}

TEST_F(Abi, ElementViewsAreBoundsChecked) {
    const fsdk_handle holder = make("Holder:new0");
    for (int i = 0; i < 3; ++i) call("Holder.add_to_zoo", {integer(holder)});
    const auto birds = take<fsdk_handle>(get("Holder.zoo:get", holder).result());
    ASSERT_EQ(birds.size(), 3u);
    EXPECT_EQ(call("Animal.legs:set", {integer(birds[2]), integer(2)}).code, Code::OK);
    EXPECT_EQ(get("Animal.legs:get", birds[2]).result().i, 2);
    call("Holder.clear_zoo", {integer(holder)});
    EXPECT_EQ(get("Animal.legs:get", birds[2]).code, Code::INVALID_ARGUMENT);
    for (fsdk_handle h : birds) release(h);
    release(holder);
}

TEST_F(Abi, ConstructorsRetain) {
    const fsdk_handle quantizer = make("IndexFlatL2:new0", {integer(2)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(quantizer), integer(4)});
    release(quantizer);
    const fsdk_handle view = get("IndexIVF.quantizer:get", ivf).handle();
    EXPECT_EQ((view >> 24) & 0xfff, 7u);  // an IndexFlatL2
    release(ivf);
    EXPECT_EQ(get("Index.ntotal:get", view).code, Code::OK);
    release(view);
}

TEST_F(Abi, ThreadsRetainAndReleaseTheSameObjects) {
    const fsdk_handle bird = make("Bird:new0");
    std::atomic<int> closed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 3000; ++i) {
                const fsdk_handle holder = make("Holder:new0");
                const Code set = call("Holder.pet:set", {integer(holder), integer(bird)}).code;
                EXPECT_TRUE(set == Code::OK || set == Code::CLOSED);
                const fsdk_handle pet = get("Holder.pet:get", holder).handle();
                if (t == 0 && i == 1500) closed += release(bird) == Code::OK;
                release(holder);
                if (pet) {
                    EXPECT_EQ(get("Animal.legs:get", pet).result().i, 4);
                    release(pet);
                }
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(closed, 1);
}

TEST_F(Abi, OnlyOneOfManyReleasesWins) {
    for (int round = 0; round < 200; ++round) {
        const fsdk_handle bird = make("Bird:new0");
        std::atomic<int> ok{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) threads.emplace_back([&] { ok += release(bird) == Code::OK; });
        for (auto& thread : threads) thread.join();
        EXPECT_EQ(ok, 1);
    }
}
