// biome-ignore-all lint/complexity/useArrowFunction: the parser of Emscripten's linker takes functions of the old form only
// Joined to the module with threads: Emscripten's threads run in workers that the loader starts (src/threads), which knows
// how to in Node and in a page. This Emscripten would look for a script of its own.
LibraryManager.library.$PThread.allocateUnusedWorker = function () {
  PThread.unusedWorkers.push(Module['newThread']());
};
