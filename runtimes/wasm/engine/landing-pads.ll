; Clang 14 lets a landing pad tell the C++ runtime where it is through one variable of the whole program, while the runtime
; of Emscripten's builds with threads has one for each thread: no `catch` of a type would be found. Linked into every file
; that is compiled with threads (-mlink-bitcode-file), this makes clang know it as thread-local. It must be of exactly the
; type that clang would give it, which C++ cannot write.
target triple = "wasm32-unknown-emscripten"
@__wasm_lpad_context = external dso_local thread_local(localexec) global { i32, i8*, i32 }
@llvm.compiler.used = appending global [1 x i8*] [i8* bitcast ({ i32, i8*, i32 }* @__wasm_lpad_context to i8*)], section "llvm.metadata"
