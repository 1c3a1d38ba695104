// biome-ignore-all lint/complexity/useArrowFunction: the parser of Emscripten's linker takes functions of the old form only
// Joined to the module by Emscripten's linker: the functions that C++ imports, handed on to `Module.host` (src/host).
mergeInto(LibraryManager.library, {
  fsdk_host_has_files: function () {
    return Module.host ? 1 : 0;
  },
  fsdk_host_open: function (path) {
    return Module.host.open(UTF8ToString(path >>> 0));
  },
  fsdk_host_create: function (path) {
    return Module.host.create(UTF8ToString(path >>> 0));
  },
  fsdk_host_size: function (file) {
    return Module.host.size(file);
  },
  fsdk_host_read: function (file, to, n, at) {
    return Module.host.read(file, HEAPU8.subarray(to >>> 0, (to >>> 0) + (n >>> 0)), at);
  },
  fsdk_host_write: function (file, from, n) {
    return Module.host.write(file, HEAPU8.subarray(from >>> 0, (from >>> 0) + (n >>> 0)));
  },
  fsdk_host_commit: function (file) {
    return Module.host.commit(file);
  },
  fsdk_host_close: function (file) {
    Module.host.close(file);
  },
  // A function may make the memory grow, so its bytes are put in afterwards, and those it gets are a copy.
  fsdk_host_pull: function (id, to, n) {
    const bytes = Module.answer(0, id, n);
    if (bytes === null) return -1;
    HEAPU8.set(bytes, to >>> 0);
    return bytes.length;
  },
  fsdk_host_push: function (id, from, n) {
    return Module.answer(1, id, HEAPU8.slice(from >>> 0, (from >>> 0) + n)) ? 0 : -1;
  },
  fsdk_host_drop: function (id) {
    Module.answer(2, id, 0);
  },
  fsdk_host_error: function (to, capacity) {
    stringToUTF8(Module.host.error(), to >>> 0, capacity >>> 0);
  },
});
