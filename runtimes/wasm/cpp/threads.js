// biome-ignore-all lint/complexity/useArrowFunction: the parser of Emscripten's linker takes functions of the old form only
// Joined to the module with threads: Emscripten's threads run in workers that the loader starts (src/threads), which knows
// how to in Node and in a page. This Emscripten would look for a script of its own.
delete LibraryManager.library.$PThread.allocateUnusedWorker;
LibraryManager.library.$PThread.getNewWorker = function () {
  if (PThread.unusedWorkers.length > 0) return PThread.unusedWorkers.pop();
  var worker = Module.newThread();
  // Without one, the thread is refused (EAGAIN).
  if (worker) PThread.loadWasmModuleToWorker(worker);
  return worker;
};
// It warns of what only a page must not do, where it cannot happen: there, no thread begins during a call (src/load.ts).
LibraryManager.library.emscripten_check_blocking_allowed = function () {};
