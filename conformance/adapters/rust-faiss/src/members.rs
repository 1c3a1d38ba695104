//! Where FAISS's methods and fields are found in the crate.

use crate::binding::{ids, Target};
use crate::objects::{Thing, Transform};
use crate::value::{lacks, Failure, Outcome, Tensor, Value};
use crate::with_transform;
use faiss::index::{IndexImpl, SearchWithParamsMut, UpcastIndex};
use faiss::selector::IdSelector;
use faiss::vector_transform::VectorTransform;
use faiss::{Idx, Index};
use std::collections::BTreeMap;

fn labels(of: &[Idx]) -> Vec<i64> {
    of.iter().map(|id| id.to_native()).collect()
}

fn parts(list: Vec<(&'static str, Tensor)>) -> Value {
    Value::Parts(BTreeMap::from_iter(list))
}

/// Rows of a flat result, as far as they come out even.
fn rows(length: usize, k: usize) -> Vec<usize> {
    if k > 0 && length % k == 0 {
        vec![length / k, k]
    } else {
        vec![length]
    }
}

pub fn method(target: &Target, name: &str, args: &[Value]) -> Outcome<Value> {
    let mut borrowed = target.borrow_mut();
    let class = borrowed.class.clone();
    let missing = || lacks(format!("{class}.{name}"));
    let arg = |i: usize| {
        args.get(i)
            .map_or_else(|| lacks(format!("{class}.{name} without argument {i}")), Ok)
    };
    match &mut borrowed.thing {
        Thing::Moved => lacks(format!("{class} after it was moved into another object")),
        Thing::Float(index) => float_method(index, &class, name, args),
        Thing::Binary(index) => match name {
            "add" => Ok(index.add(&arg(0)?.tensor()?.u8s()?).map(|_| Value::Null)?),
            "train" => Ok(index.train(&arg(0)?.tensor()?.u8s()?).map(|_| Value::Null)?),
            "add_with_ids" => {
                let ids = ids(arg(1)?.tensor()?)?;
                Ok(index
                    .add_with_ids(&arg(0)?.tensor()?.u8s()?, &ids)
                    .map(|_| Value::Null)?)
            }
            "search" if args.len() == 2 => {
                let k = arg(1)?.whole()?;
                let found = index.search(&arg(0)?.tensor()?.u8s()?, k)?;
                let shape = rows(found.labels.len(), k);
                let distances = Tensor::of_i32(&found.distances, shape.clone());
                Ok(parts(vec![
                    ("distances", distances),
                    ("labels", Tensor::of_i64(&labels(&found.labels), shape)),
                ]))
            }
            "reconstruct" => {
                let mut row = vec![0u8; index.d() as usize / 8];
                index.reconstruct(Idx::from(arg(0)?.whole::<i64>()?), &mut row)?;
                Ok(Value::Array(Tensor::of_u8(&row, vec![row.len()])))
            }
            "remove_ids" => removed(|selector| Ok(index.remove_ids(selector)?), arg(0)?, &class),
            "reset" => Ok(index.reset().map(|_| Value::Null)?),
            _ => missing(),
        },
        Thing::Transform(transform) => {
            if !["train", "apply", "reverse_transform"].contains(&name) {
                return missing();
            }
            let x = arg(0)?.tensor()?;
            match name {
                "train" => Ok(with_transform!(transform, t => t.train(x.shape[0], &x.f32s()?)).map(|_| Value::Null)?),
                "apply" => flat(with_transform!(transform, t => (t.apply_noalloc(&x.f32s()?), t.d_out()))),
                _ => flat(with_transform!(transform, t => (t.reverse_transform(&x.f32s()?), t.d_in()))),
            }
        }
        Thing::Space(space) => match name {
            "set_index_parameter" => {
                let held = arg(0)?.object()?;
                let held = held.borrow();
                let Thing::Float(index) = &held.thing else {
                    return missing();
                };
                Ok(space
                    .set_index_parameter(index, arg(1)?.text()?, arg(2)?.real()?)
                    .map(|_| Value::Null)?)
            }
            _ => missing(),
        },
        _ => missing(),
    }
}

fn flat((numbers, width): (Vec<f32>, u32)) -> Outcome<Value> {
    let shape = rows(numbers.len(), width as usize);
    Ok(Value::Array(Tensor::of_f32(&numbers, shape)))
}

fn removed(mut remove: impl FnMut(&IdSelector) -> Outcome<usize>, by: &Value, class: &str) -> Outcome<Value> {
    let count = match by {
        Value::Array(list) => remove(&IdSelector::batch(&ids(list)?)?)?,
        _ => match &by.object()?.borrow().thing {
            Thing::Selector(selector) => remove(selector)?,
            _ => return lacks(format!("{class}.remove_ids with a moved selector")),
        },
    };
    Ok(Value::Int(count as i128))
}

fn float_method(index: &mut IndexImpl, class: &str, name: &str, args: &[Value]) -> Outcome<Value> {
    let arg = |i: usize| {
        args.get(i)
            .map_or_else(|| lacks(format!("{class}.{name} without argument {i}")), Ok)
    };
    let x = || -> Outcome<Vec<f32>> { arg(0)?.tensor()?.f32s() };
    match name {
        "add" => Ok(index.add(&x()?).map(|_| Value::Null)?),
        "train" => Ok(index.train(&x()?).map(|_| Value::Null)?),
        "add_with_ids" => Ok(index
            .add_with_ids(&x()?, &ids(arg(1)?.tensor()?)?)
            .map(|_| Value::Null)?),
        "assign" if args.len() == 2 => {
            let k = arg(1)?.whole()?;
            let found = index.assign(&x()?, k)?;
            Ok(Value::Array(Tensor::of_i64(
                &labels(&found.labels),
                rows(found.labels.len(), k),
            )))
        }
        "search" => {
            let k = arg(1)?.whole()?;
            let found = match args.get(2) {
                None | Some(Value::Null) => index.search(&x()?, k)?,
                Some(params) => match &params.object()?.borrow().thing {
                    Thing::Params(params) => index.search_with_params(&x()?, k, params)?,
                    _ => return lacks("Index.search with these params"),
                },
            };
            let shape = rows(found.labels.len(), k);
            let distances = Tensor::of_f32(&found.distances, shape.clone());
            Ok(parts(vec![
                ("distances", distances),
                ("labels", Tensor::of_i64(&labels(&found.labels), shape)),
            ]))
        }
        "range_search" if args.len() == 2 => {
            let found = index.range_search(&x()?, arg(1)?.real()? as f32)?;
            let lims: Vec<u64> = found.lims().iter().map(|l| *l as u64).collect();
            // A raw part of no elements is still made from FAISS's pointer, as a user of the crate gets it.
            let (distances, found_labels) = found.distance_and_labels();
            let all = labels(found_labels);
            Ok(parts(vec![
                ("lims", Tensor::of_u64(&lims, vec![lims.len()])),
                ("distances", Tensor::of_f32(distances, vec![distances.len()])),
                ("labels", Tensor::of_i64(&all, vec![all.len()])),
            ]))
        }
        "reconstruct" => {
            let mut row = vec![0f32; index.d() as usize];
            index.reconstruct(Idx::from(arg(0)?.whole::<i64>()?), &mut row)?;
            Ok(Value::Array(Tensor::of_f32(&row, vec![row.len()])))
        }
        "reconstruct_n" => {
            let (first, count): (i64, usize) = (arg(0)?.whole()?, arg(1)?.whole()?);
            let d = index.d() as usize;
            let mut all = vec![0f32; count * d];
            index.reconstruct_n(Idx::from(first), count, &mut all)?;
            Ok(Value::Array(Tensor::of_f32(&all, vec![count, d])))
        }
        "remove_ids" => removed(|selector| Ok(index.remove_ids(selector)?), arg(0)?, class),
        "reset" => Ok(index.reset().map(|_| Value::Null)?),
        _ => lacks(format!("{class}.{name}")),
    }
}

pub fn get(target: &Target, name: &str) -> Outcome<Value> {
    let mut held = target.borrow_mut();
    let class = held.class.clone();
    if class == "IndexIVFFlat" && matches!(name, "nprobe" | "nlist") {
        let ivf = held.take_float()?.into_ivf_flat()?;
        let value = if name == "nprobe" { ivf.nprobe() } else { ivf.nlist() };
        held.thing = Thing::Float(ivf.upcast());
        return Ok(Value::Int(value as i128));
    }
    match (&held.thing, name) {
        (Thing::Float(index), "d") => Ok(Value::Int(index.d() as i128)),
        (Thing::Float(index), "ntotal") => Ok(Value::Int(index.ntotal() as i128)),
        (Thing::Float(index), "is_trained") => Ok(Value::Bool(index.is_trained())),
        (Thing::Float(index), "metric_type") => Ok(Value::Int(index.metric_type().code() as i128)),
        (Thing::Float(index), "verbose") => Ok(Value::Bool(index.verbose())),
        (Thing::Binary(index), "d") => Ok(Value::Int(index.d() as i128)),
        (Thing::Binary(index), "ntotal") => Ok(Value::Int(index.ntotal() as i128)),
        (Thing::Binary(index), "is_trained") => Ok(Value::Bool(index.is_trained())),
        (Thing::Binary(index), "metric_type") => Ok(Value::Int(index.metric_type().code() as i128)),
        (Thing::Transform(t), "d_in") => Ok(Value::Int(with_transform!(t, t => t.d_in()) as i128)),
        (Thing::Transform(t), "d_out") => Ok(Value::Int(with_transform!(t, t => t.d_out()) as i128)),
        (Thing::Transform(Transform::Normalization(t)), "norm") => Ok(Value::Real(t.norm() as f64)),
        (Thing::Transform(Transform::Pca(t)), "eigen_power") => Ok(Value::Real(t.eigen_power() as f64)),
        (Thing::Transform(Transform::Pca(t)), "random_rotation") => Ok(Value::Bool(t.random_rotation())),
        (Thing::Transform(Transform::Itq(t)), "do_pca") => Ok(Value::Bool(t.get_do_pca())),
        (Thing::Transform(t), "is_trained") => Ok(Value::Bool(with_transform!(t, t => t.is_trained()))),
        _ => Err(Failure::Lacks(format!("{class}.{name}"))),
    }
}

pub fn set(target: &Target, name: &str, to: &Value) -> Outcome<Value> {
    let mut held = target.borrow_mut();
    let class = held.class.clone();
    if class == "IndexIVFFlat" && name == "nprobe" {
        let nprobe = to.whole()?;
        let mut ivf = held.take_float()?.into_ivf_flat()?;
        ivf.set_nprobe(nprobe);
        held.thing = Thing::Float(ivf.upcast());
        return Ok(Value::Null);
    }
    match (&mut held.thing, name) {
        (Thing::Float(index), "verbose") => index.set_verbose(to.flag()?),
        _ => return lacks(format!("setting {class}.{name}")),
    }
    Ok(Value::Null)
}
