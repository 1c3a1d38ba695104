//! Lets the conformance suite drive the crate `faiss` 0.13: protocol version 1 over stdin and stdout.

mod binding;
mod members;
mod objects;
mod value;

use serde_json::{json, Map, Value as Json};
use std::collections::HashMap;
use std::fs::File;
use std::io::{stdin, BufRead, Write};
use std::os::fd::FromRawFd;
use value::{Failure, Outcome, Tensor, Value};

struct Case<'a> {
    message: &'a Json,
    lines: &'a mut File,
    variables: HashMap<String, Value>,
    errors: Vec<Json>,
}

fn send(lines: &mut File, message: &Json) {
    lines
        .write_all(format!("{message}\n").as_bytes())
        .expect("the runner reads");
}

impl Case<'_> {
    fn run(&mut self) -> Result<Json, String> {
        let message = self.message;
        for (name, spec) in message["data"].as_object().unwrap() {
            self.variables.insert(name.clone(), Value::Array(Tensor::read(spec)));
        }
        let mut values = Map::new();
        for step in message["steps"].as_array().unwrap() {
            if !self.step(step)? {
                return Ok(json!({ "errors": self.errors, "values": {} }));
            }
        }
        for path in message["answer"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| p.as_str().unwrap())
        {
            let answer = match self.look_up(path) {
                Ok(value) => value.answer(),
                Err(Failure::Lacks(what)) => return Err(what),
                Err(Failure::Error(_, said)) => json!({ "missing": said }),
            };
            values.insert(path.into(), answer);
        }
        Ok(json!({ "errors": self.errors, "values": values }))
    }

    /// True when the case goes on; Err names what the binding lacks.
    fn step(&mut self, step: &Json) -> Result<bool, String> {
        let seq = &self.message["seq"];
        send(
            self.lines,
            &json!({ "type": "progress", "seq": seq, "step": step["number"] }),
        );
        if let Some(together) = step["together"].as_array() {
            let mut all = true;
            for inner in together {
                all &= self.step(inner)?;
            }
            return Ok(all);
        }
        // A panic is not caught: it ends a user's program too, and the runner blames this case for it.
        let result = self.execute(step);
        match result {
            Ok(value) => {
                if let Some(name) = step["as"].as_str() {
                    self.variables.insert(name.into(), value);
                }
                Ok(true)
            }
            Err(Failure::Lacks(what)) => Err(what),
            Err(Failure::Error(name, message)) => {
                self.errors
                    .push(json!({ "step": step["number"], "name": name, "message": message }));
                Ok(step["fails"].as_bool().unwrap_or(false))
            }
        }
    }

    fn execute(&mut self, step: &Json) -> Outcome<Value> {
        let none = vec![];
        let specs = step["args"].as_array().unwrap_or(&none);
        let mut args = specs.iter().map(|spec| self.value(spec)).collect::<Outcome<Vec<_>>>()?;
        let mut options = HashMap::new();
        for (name, spec) in step["options"].as_object().into_iter().flatten() {
            options.insert(name.clone(), self.value(spec)?);
        }
        let text = |key: &str| step[key].as_str();
        if let Some(class) = text("new") {
            return binding::construct(class, &args, &options);
        }
        if let Some(name) = text("call") {
            return match text("of") {
                None => binding::function(name, &args),
                Some(path) => {
                    let target = self.look_up(path)?.object()?;
                    args.extend(options.remove("params"));
                    if let Some(other) = options.keys().next() {
                        return value::lacks(format!("{name} with {other}"));
                    }
                    members::method(&target, name, &args)
                }
            };
        }
        if let Some(name) = text("get") {
            return self.look_up(&format!("{}.{name}", step["of"].as_str().unwrap()));
        }
        if let Some(name) = text("set") {
            let target = self.look_up(step["of"].as_str().unwrap())?.object()?;
            let to = self.value(&step["to"])?;
            return members::set(&target, name, &to);
        }
        if let Some(name) = text("let") {
            let value = self.value(&step["be"])?;
            self.variables.insert(name.into(), value);
        } else if let Some(path) = text("write") {
            let value = self.value(&step["bytes"])?;
            std::fs::write(path, &value.tensor()?.bytes).expect("scratch file");
        } else if let Some(path) = text("read") {
            let bytes = std::fs::read(path).map_err(|e| Failure::Error("io".into(), e.to_string()))?;
            return Ok(Value::Array(Tensor::of_u8(&bytes, vec![bytes.len()])));
        }
        Ok(Value::Null)
    }

    fn look_up(&self, path: &str) -> Outcome<Value> {
        let mut names = path.split('.');
        let Some(mut value) = self.variables.get(names.next().unwrap()).cloned() else {
            return binding::constant(path);
        };
        for name in names {
            value = match &value {
                Value::Parts(parts) => match parts.get(name) {
                    Some(tensor) => Value::Array(tensor.clone()),
                    None => return value::lacks(path),
                },
                Value::Object(object) => members::get(object, name)?,
                _ => return value::lacks(path),
            };
        }
        Ok(value)
    }

    fn tensor(&self, spec: &Json) -> Outcome<Tensor> {
        Ok(self.value(spec)?.tensor()?.clone())
    }

    fn value(&self, spec: &Json) -> Outcome<Value> {
        let Some(form) = spec.as_object() else {
            return Ok(match spec {
                Json::Bool(b) => Value::Bool(*b),
                Json::Number(n) if n.is_i64() => Value::Int(n.as_i64().unwrap() as i128),
                Json::Number(n) => Value::Real(n.as_f64().unwrap()),
                _ => Value::Null,
            });
        };
        let text = |key: &str| form.get(key).and_then(Json::as_str);
        if form.contains_key("array") {
            return Ok(Value::Array(Tensor::read(spec)));
        }
        if let Some(path) = text("variable") {
            return self.look_up(path);
        }
        if let Some(path) = text("constant") {
            return binding::constant(path);
        }
        if let Some(digits) = text("integer").or(text("id")) {
            return Ok(Value::Int(digits.parse().unwrap()));
        }
        if let Some(real) = text("real") {
            return Ok(Value::Real(real.parse().unwrap()));
        }
        if let Some(said) = text("text").or(text("path")) {
            return Ok(Value::Text(said.into()));
        }
        let integers = |key: &str| {
            form[key]
                .as_array()
                .unwrap()
                .iter()
                .map(|n| n.as_i64().unwrap())
                .collect::<Vec<_>>()
        };
        let at = |key: &str| form.get(key).and_then(Json::as_i64);
        let tensor = if let Some(of) = form.get("rows") {
            self.tensor(of)?.rows(at("from"), at("to"))
        } else if let Some(parts) = form.get("join") {
            let parts = parts
                .as_array()
                .unwrap()
                .iter()
                .map(|p| self.tensor(p))
                .collect::<Outcome<Vec<_>>>()?;
            Tensor::joined(&parts)
        } else if let Some(of) = form.get("reshape") {
            self.tensor(of)?.reshaped(&integers("shape"))
        } else if let Some(of) = form.get("patch") {
            self.tensor(of)?.patched(form["at"].as_array().unwrap())
        } else {
            return value::lacks(format!("a value of the form {spec}"));
        };
        Ok(Value::Array(tensor))
    }
}

fn main() {
    // FAISS prints remarks on stdout, which belongs to the protocol here: they go to stderr.
    let mut lines = unsafe {
        let kept = libc::dup(1);
        libc::dup2(2, 1);
        File::from_raw_fd(kept)
    };
    for line in stdin().lock().lines() {
        let message: Json = serde_json::from_str(&line.expect("a line")).expect("JSON");
        match message["type"].as_str() {
            Some("bye") => return,
            Some("hello") => send(&mut lines, &binding::hello()),
            _ => {
                let mut case = Case {
                    message: &message,
                    lines: &mut lines,
                    variables: HashMap::new(),
                    errors: vec![],
                };
                let outcome = case.run();
                drop(case);
                let (seq, id) = (&message["seq"], &message["case"]);
                let answer = match outcome {
                    Ok(body) => {
                        let (errors, values) = (&body["errors"], &body["values"]);
                        json!({ "type": "result", "seq": seq, "case": id, "errors": errors, "values": values })
                    }
                    Err(lacks) => json!({ "type": "unsupported", "seq": seq, "case": id, "lacks": lacks }),
                };
                send(&mut lines, &answer);
            }
        }
    }
}
