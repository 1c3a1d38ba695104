//! How FAISS's own names are found in the binding.

use crate::value::{lacks, Outcome, Value};
use serde_json::{json, Value as Json};
use std::collections::HashMap;

/// Classes and functions as FAISS names them; what is not here is skipped. A class to begin with: IndexFlatL2.
const OFFERS: [&str; 0] = [];

pub fn hello() -> Json {
    json!({
        "type": "hello", "protocol": 1, "name": "my-binding", "version": "0.0.0", "faiss": "1.12.0",
        "language": "Rust", "offers": OFFERS, "capabilities": {}
    })
}

/// Makes an object: `Value::Object(Rc::new(RefCell::new(Object { class, .. })))`.
pub fn construct(class: &str, _args: &[Value], _options: &HashMap<String, Value>) -> Outcome<Value> {
    lacks(class)
}

/// A free function, as read_index.
pub fn function(name: &str, _args: &[Value]) -> Outcome<Value> {
    lacks(name)
}

/// METRIC_L2 and its like.
pub fn constant(path: &str) -> Outcome<Value> {
    lacks(path)
}
