// Joined to the module by Emscripten's linker: the functions that C++ imports, handed on to `Module.host` (src/host).
mergeInto(LibraryManager.library, {
  fsdk_host_has_files: () => (Module.host ? 1 : 0),
  fsdk_host_open: (path) => Module.host.open(UTF8ToString(path >>> 0)),
  fsdk_host_create: (path) => Module.host.create(UTF8ToString(path >>> 0)),
  fsdk_host_size: (file) => Module.host.size(file),
  fsdk_host_read: (file, to, n, at) => Module.host.read(file, HEAPU8.subarray(to >>> 0, (to >>> 0) + (n >>> 0)), at),
  fsdk_host_write: (file, from, n) => Module.host.write(file, HEAPU8.subarray(from >>> 0, (from >>> 0) + (n >>> 0))),
  fsdk_host_commit: (file) => Module.host.commit(file),
  fsdk_host_close: (file) => Module.host.close(file),
  fsdk_host_error: (to, capacity) => stringToUTF8(Module.host.error(), to >>> 0, capacity >>> 0),
});
