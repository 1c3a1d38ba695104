//! Values of the protocol: arrays with a shape, numbers, texts, objects of the binding.

use crate::objects::Object;
use base64::{engine::general_purpose::STANDARD, Engine};
use serde_json::{json, Value as Json};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

#[derive(Clone)]
pub struct Tensor {
    pub kind: &'static str,
    pub shape: Vec<usize>,
    pub bytes: Vec<u8>,
}

#[derive(Clone)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i128),
    Real(f64),
    Text(String),
    Array(Tensor),
    Object(Rc<RefCell<Object>>),
    Parts(BTreeMap<&'static str, Tensor>),
}

/// Why a step did not give a result.
pub enum Failure {
    /// The binding has no such thing: the case is skipped.
    Lacks(String),
    /// The binding (or its types) said no.
    Error(String, String),
}

pub type Outcome<T> = Result<T, Failure>;

pub fn lacks<T>(what: impl Into<String>) -> Outcome<T> {
    Err(Failure::Lacks(what.into()))
}

impl From<faiss::error::Error> for Failure {
    fn from(error: faiss::error::Error) -> Self {
        Failure::Error(
            format!("{error:?}").split('(').next().unwrap_or("Error").into(),
            error.to_string(),
        )
    }
}

const KINDS: [(&str, usize); 6] = [("f32", 4), ("f64", 8), ("u8", 1), ("i32", 4), ("i64", 8), ("u64", 8)];

pub fn kind_named(name: &str) -> (&'static str, usize) {
    *KINDS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a kind of the protocol")
}

macro_rules! numbers {
    ($from:ident, $to:ident, $kind:literal, $t:ty) => {
        pub fn $from(values: &[$t], shape: Vec<usize>) -> Tensor {
            Tensor {
                kind: $kind,
                shape,
                bytes: values.iter().flat_map(|v| v.to_le_bytes()).collect(),
            }
        }
        pub fn $to(&self) -> Outcome<Vec<$t>> {
            if self.kind != $kind {
                let said = format!("the binding's type takes {}, not {}", $kind, self.kind);
                return Err(Failure::Error("type".into(), said));
            }
            let size = std::mem::size_of::<$t>();
            Ok(self
                .bytes
                .chunks_exact(size)
                .map(|c| <$t>::from_le_bytes(c.try_into().unwrap()))
                .collect())
        }
    };
}

impl Tensor {
    numbers!(of_f32, f32s, "f32", f32);
    numbers!(of_i32, i32s, "i32", i32);
    numbers!(of_i64, i64s, "i64", i64);
    numbers!(of_u64, u64s, "u64", u64);
    numbers!(of_u8, u8s, "u8", u8);

    pub fn row_bytes(&self) -> usize {
        self.shape[1..].iter().product::<usize>() * kind_named(self.kind).1
    }

    pub fn read(spec: &Json) -> Tensor {
        let kind = kind_named(spec["array"].as_str().unwrap()).0;
        let shape = spec["shape"]
            .as_array()
            .unwrap()
            .iter()
            .map(|n| n.as_u64().unwrap() as usize)
            .collect();
        let bytes = match spec["file"].as_str() {
            Some(file) => std::fs::read(file).expect("the file of an array"),
            None => STANDARD.decode(spec["base64"].as_str().unwrap()).expect("base64"),
        };
        Tensor { kind, shape, bytes }
    }

    pub fn write(&self) -> Json {
        json!({ "array": self.kind, "shape": self.shape, "base64": STANDARD.encode(&self.bytes) })
    }

    pub fn rows(&self, from: Option<i64>, to: Option<i64>) -> Tensor {
        let count = self.shape[0] as i64;
        let place = |at: i64| if at < 0 { (count + at).max(0) } else { at.min(count) };
        let first = place(from.unwrap_or(0));
        let last = place(to.unwrap_or(count)).max(first);
        let mut shape = self.shape.clone();
        shape[0] = (last - first) as usize;
        let row = self.row_bytes();
        Tensor {
            kind: self.kind,
            shape,
            bytes: self.bytes[first as usize * row..last as usize * row].to_vec(),
        }
    }

    pub fn joined(parts: &[Tensor]) -> Tensor {
        let mut whole = parts[0].clone();
        for part in &parts[1..] {
            whole.shape[0] += part.shape[0];
            whole.bytes.extend(&part.bytes);
        }
        whole
    }

    pub fn reshaped(mut self, shape: &[i64]) -> Tensor {
        let size = kind_named(self.kind).1;
        let known: i64 = shape.iter().filter(|n| **n >= 0).product();
        let rest = (self.bytes.len() / size) as i64 / known.max(1);
        self.shape = shape.iter().map(|n| if *n < 0 { rest } else { *n } as usize).collect();
        self
    }

    pub fn patched(mut self, at: &[Json]) -> Tensor {
        let size = kind_named(self.kind).1;
        for entry in at {
            let entry = entry.as_array().unwrap();
            let value = &entry[entry.len() - 1];
            let row = entry[0].as_u64().unwrap() as usize * self.row_bytes();
            let column = if entry.len() > 2 {
                entry[1].as_u64().unwrap() as usize * size
            } else {
                0
            };
            let text = value.as_str().map(String::from).unwrap_or(value.to_string());
            let bytes: Vec<u8> = match self.kind {
                "f32" => text.parse::<f32>().unwrap().to_le_bytes().to_vec(),
                "f64" => text.parse::<f64>().unwrap().to_le_bytes().to_vec(),
                "u8" => text.parse::<u8>().unwrap().to_le_bytes().to_vec(),
                "i32" => text.parse::<i32>().unwrap().to_le_bytes().to_vec(),
                "i64" => text.parse::<i64>().unwrap().to_le_bytes().to_vec(),
                _ => text.parse::<u64>().unwrap().to_le_bytes().to_vec(),
            };
            self.bytes[row + column..row + column + size].copy_from_slice(&bytes);
        }
        self
    }
}

impl Value {
    pub fn answer(&self) -> Json {
        match self {
            Value::Null => Json::Null,
            Value::Bool(b) => json!(b),
            Value::Int(i) if i.abs() < 1 << 53 => json!(*i as i64),
            Value::Int(i) => json!({ "integer": i.to_string() }),
            Value::Real(r) if r.is_finite() => json!(r),
            Value::Real(r) => json!({ "real": if r.is_nan() { "nan" } else if *r > 0.0 { "inf" } else { "-inf" } }),
            Value::Text(text) => json!({ "text": text }),
            Value::Array(tensor) => tensor.write(),
            Value::Object(object) => json!({ "class": object.borrow().class }),
            Value::Parts(_) => json!({ "missing": "a result with several parts is read part by part" }),
        }
    }

    pub fn tensor(&self) -> Outcome<&Tensor> {
        match self {
            Value::Array(tensor) => Ok(tensor),
            _ => Err(Failure::Error(
                "type".into(),
                "the binding's type takes an array here".into(),
            )),
        }
    }

    pub fn int(&self) -> Outcome<i128> {
        match self {
            Value::Int(i) => Ok(*i),
            Value::Real(r) if r.fract() == 0.0 => Ok(*r as i128),
            _ => Err(Failure::Error(
                "type".into(),
                "the binding's type takes a whole number here".into(),
            )),
        }
    }

    /// A number of the binding's own type, which the compiler would hold a user to.
    pub fn whole<T: TryFrom<i128>>(&self) -> Outcome<T> {
        let value = self.int()?;
        T::try_from(value).map_err(|_| {
            let said = format!("{value} is no {}", std::any::type_name::<T>());
            Failure::Error("type".into(), said)
        })
    }

    pub fn real(&self) -> Outcome<f64> {
        match self {
            Value::Real(r) => Ok(*r),
            _ => Ok(self.int()? as f64),
        }
    }

    pub fn flag(&self) -> Outcome<bool> {
        match self {
            Value::Bool(b) => Ok(*b),
            _ => Err(Failure::Error(
                "type".into(),
                "the binding's type takes a bool here".into(),
            )),
        }
    }

    pub fn text(&self) -> Outcome<&str> {
        match self {
            Value::Text(text) => Ok(text),
            _ => Err(Failure::Error(
                "type".into(),
                "the binding's type takes a text here".into(),
            )),
        }
    }

    pub fn object(&self) -> Outcome<Rc<RefCell<Object>>> {
        match self {
            Value::Object(object) => Ok(object.clone()),
            _ => Err(Failure::Error(
                "type".into(),
                "the binding's type takes an object here".into(),
            )),
        }
    }
}
