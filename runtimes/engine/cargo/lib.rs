//! Empty on purpose: cargo only fetches FAISS's source for us, see ../Cargo.toml.
