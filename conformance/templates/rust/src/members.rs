//! Methods and fields of the binding's objects.

use crate::objects::Object;
use crate::value::{lacks, Outcome, Value};
use std::{cell::RefCell, rc::Rc};

type Target = Rc<RefCell<Object>>;

/// Results of several parts as `Value::Parts`: distances, labels.
pub fn method(target: &Target, name: &str, _args: &[Value]) -> Outcome<Value> {
    lacks(format!("{}.{name}", target.borrow().class))
}

pub fn get(target: &Target, name: &str) -> Outcome<Value> {
    lacks(format!("{}.{name}", target.borrow().class))
}

pub fn set(target: &Target, name: &str, _to: &Value) -> Outcome<Value> {
    lacks(format!("{}.{name}", target.borrow().class))
}
