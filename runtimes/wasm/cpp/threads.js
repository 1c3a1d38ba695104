// biome-ignore-all lint/complexity/useArrowFunction: the parser of Emscripten's linker takes functions of the old form only
// Joined to the module with threads: Emscripten's threads run in workers that the loader starts (src/threads), which knows
// how to in Node and in a page. This Emscripten would look for a script of its own.
delete LibraryManager.library.$PThread.allocateUnusedWorker;
LibraryManager.library.$PThread.getNewWorker = function () {
  if (PThread.unusedWorkers.length === 0) {
    var worker = Module.newThread();
    // The thread is refused (EAGAIN).
    if (!worker) return undefined;
    PThread.unusedWorkers.push(worker);
    PThread.loadWasmModuleToWorker(worker);
  }
  return PThread.unusedWorkers.pop();
};
