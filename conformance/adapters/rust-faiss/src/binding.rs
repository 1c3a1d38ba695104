//! Where FAISS's classes, functions and constants are found in the crate.

use crate::objects::{Object, Thing, Transform};
use crate::value::{lacks, Outcome, Tensor, Value};
use crate::with_transform;
use faiss::index::autotune::ParameterSpace;
use faiss::index::io::{read_index, read_index_binary, write_index, write_index_binary};
use faiss::index::ivf_flat::IVFFlatIndex;
use faiss::index::pretransform::PreTransformIndex;
use faiss::index::refine_flat::RefineFlatIndex;
use faiss::index::scalar_quantizer::{QuantizerType, ScalarQuantizerIndex};
use faiss::index::{index_binary_factory, index_factory, UpcastIndex};
use faiss::search_params::{SearchParameters, SearchParametersIVF};
use faiss::selector::IdSelector;
use faiss::vector_transform as vt;
use faiss::{FlatIndex, IdMap, Idx, MetricType};
use serde_json::{json, Value as Json};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

type Options = HashMap<String, Value>;
pub type Target = Rc<RefCell<Object>>;

const CLASSES: [&str; 20] = [
    "IndexFlat",
    "IndexFlatL2",
    "IndexFlatIP",
    "IndexIVFFlat",
    "IndexIDMap",
    "IndexScalarQuantizer",
    "IndexRefineFlat",
    "IndexPreTransform",
    "IDSelectorRange",
    "IDSelectorBatch",
    "IDSelectorBitmap",
    "SearchParameters",
    "SearchParametersIVF",
    "ParameterSpace",
    "PCAMatrix",
    "RandomRotationMatrix",
    "ITQMatrix",
    "ITQTransform",
    "OPQMatrix",
    "CenteringTransform",
];
const MORE_CLASSES: [&str; 2] = ["NormalizationTransform", "RemapDimensionsTransform"];
const FUNCTIONS: [&str; 6] = [
    "index_factory",
    "index_binary_factory",
    "read_index",
    "write_index",
    "read_index_binary",
    "write_index_binary",
];

pub fn hello() -> Json {
    let offers: Vec<_> = CLASSES.iter().chain(&MORE_CLASSES).chain(&FUNCTIONS).collect();
    json!({
        "type": "hello", "protocol": 1, "name": "rust-faiss", "version": "0.13.0", "faiss": "1.12.0",
        "language": "Rust", "issues": "https://github.com/Enet4/faiss-rs/issues", "offers": offers, "capabilities": {},
    })
}

fn object(class: &str, thing: Thing) -> Outcome<Value> {
    Ok(Value::Object(Rc::new(RefCell::new(Object {
        class: class.into(),
        thing,
    }))))
}

fn metric(value: Option<&Value>) -> Outcome<MetricType> {
    match value {
        None => Ok(MetricType::L2),
        Some(value) => match MetricType::from_code(value.whole()?) {
            Some(metric) => Ok(metric),
            None => lacks("MetricType beyond L2 and InnerProduct"),
        },
    }
}

pub fn ids(tensor: &Tensor) -> Outcome<Vec<Idx>> {
    Ok(tensor.i64s()?.into_iter().map(Idx::from).collect())
}

pub fn construct(class: &str, args: &[Value], options: &Options) -> Outcome<Value> {
    let given = |i: usize, name: &str| args.get(i).or(options.get(name));
    let int = |i: usize| -> Outcome<u32> {
        args.get(i)
            .map_or_else(|| lacks(format!("{class} without argument {i}")), |v| v.whole())
    };
    let flag = |i: usize| args.get(i).map_or(Ok(false), Value::flag);
    let held =
        |i: usize| -> Outcome<Target> { args.get(i).map_or_else(|| lacks(format!("{class}()")), |v| v.object()) };
    let selector = || -> Outcome<Option<IdSelector>> {
        match options.get("sel") {
            None | Some(Value::Null) => Ok(None),
            Some(value) => Ok(Some(value.object()?.borrow_mut().take_selector()?)),
        }
    };
    let most = match class {
        "IndexFlatL2" | "IndexFlatIP" | "IndexIDMap" | "IndexRefineFlat" | "ITQMatrix" | "CenteringTransform" => 1,
        "IndexFlat" | "IndexPreTransform" | "RandomRotationMatrix" | "NormalizationTransform" | "IDSelectorRange" => 2,
        _ => 4,
    };
    if args.len() > most {
        return lacks(format!("{class} with {} arguments", args.len()));
    }
    let allowed: &[&str] = match class {
        "SearchParameters" => &["sel"],
        "SearchParametersIVF" => &["sel", "nprobe", "max_codes"],
        _ => &[],
    };
    if let Some(other) = options.keys().find(|name| !allowed.contains(&name.as_str())) {
        return lacks(format!("{class} with {other}"));
    }
    let thing = match class {
        "IndexFlat" => Thing::Float(FlatIndex::new(int(0)?, metric(args.get(1))?)?.upcast()),
        "IndexFlatL2" => Thing::Float(FlatIndex::new_l2(int(0)?)?.upcast()),
        "IndexFlatIP" => Thing::Float(FlatIndex::new_ip(int(0)?)?.upcast()),
        "IndexIVFFlat" => {
            let quantizer = held(0)?;
            if !quantizer.borrow().class.starts_with("IndexFlat") {
                return lacks("IndexIVFFlat with a quantizer that is no IndexFlat");
            }
            let (d, nlist, metric) = (int(1)?, int(2)?, metric(args.get(3))?);
            let flat = quantizer.borrow_mut().take_float()?.into_flat()?;
            Thing::Float(IVFFlatIndex::new(flat, d, nlist, metric)?.upcast())
        }
        "IndexIDMap" => {
            let inner = held(0)?.borrow_mut().take_float()?;
            Thing::Float(IdMap::new(inner)?.upcast())
        }
        "IndexScalarQuantizer" => {
            let Some(kind) = QuantizerType::from_code(int(1)?) else {
                return lacks("this QuantizerType");
            };
            Thing::Float(ScalarQuantizerIndex::new(int(0)?, kind, metric(args.get(2))?)?.upcast())
        }
        "IndexRefineFlat" => {
            let base = held(0)?.borrow_mut().take_float()?;
            Thing::Float(RefineFlatIndex::new(base)?.upcast())
        }
        "IndexPreTransform" => {
            let sub = held(1)?;
            let chain = held(0)?.borrow_mut().take_transform()?;
            let sub = sub.borrow_mut().take_float()?;
            with_transform!(chain, t => Thing::Float(PreTransformIndex::new(t, sub)?.upcast()))
        }
        "IDSelectorRange" => {
            let bound = |i: usize, name: &str| -> Outcome<Idx> {
                given(i, name).map_or_else(|| lacks("IDSelectorRange()"), |v| Ok(Idx::from(v.whole::<i64>()?)))
            };
            Thing::Selector(IdSelector::range(bound(0, "imin")?, bound(1, "imax")?)?)
        }
        "IDSelectorBatch" => Thing::Selector(IdSelector::batch(&ids(args[0].tensor()?)?)?),
        "IDSelectorBitmap" => Thing::Selector(IdSelector::bitmap(&args[0].tensor()?.u8s()?)?),
        "SearchParameters" => match selector()? {
            Some(selector) => Thing::Params(SearchParameters::new(selector)?),
            None => return lacks("SearchParameters without a selector"),
        },
        "SearchParametersIVF" => {
            let whole = |name: &str, default: usize| options.get(name).map_or(Ok(default), Value::whole);
            let (nprobe, max_codes) = (whole("nprobe", 1)?, whole("max_codes", 0)?);
            let params = match selector()? {
                Some(selector) => SearchParametersIVF::new_with(selector, nprobe, max_codes)?,
                None => {
                    let mut params = SearchParametersIVF::new()?;
                    params.set_nprobe(nprobe);
                    params.set_max_codes(max_codes);
                    params
                }
            };
            Thing::Params(params.upcast())
        }
        "ParameterSpace" => Thing::Space(ParameterSpace::new()?),
        "PCAMatrix" => {
            let power = args.get(2).map_or(Ok(0.0), Value::real)? as f32;
            Thing::Transform(Transform::Pca(vt::PCAMatrix::new(int(0)?, int(1)?, power, flag(3)?)?))
        }
        "RandomRotationMatrix" => {
            Thing::Transform(Transform::Rotation(vt::RandomRotationMatrix::new(int(0)?, int(1)?)?))
        }
        "ITQMatrix" => Thing::Transform(Transform::ItqMatrix(vt::ITQMatrix::new(int(0)?)?)),
        "ITQTransform" => Thing::Transform(Transform::Itq(vt::ITQTransform::new(int(0)?, int(1)?, flag(2)?)?)),
        "OPQMatrix" => {
            let d2: i64 = args.get(2).map_or(Ok(-1), Value::whole)?;
            if d2 < 0 {
                return lacks("OPQMatrix with d2 -1, which its u32 cannot say");
            }
            Thing::Transform(Transform::Opq(vt::OPQMatrix::new(int(0)?, int(1)?, d2 as u32)?))
        }
        "RemapDimensionsTransform" => {
            let uniform = args.get(2).map_or(Ok(true), Value::flag)?;
            Thing::Transform(Transform::Remap(vt::RemapDimensionsTransform::new(
                int(0)?,
                int(1)?,
                uniform,
            )?))
        }
        "NormalizationTransform" => {
            let norm = args.get(1).map_or(Ok(2.0), Value::real)? as f32;
            Thing::Transform(Transform::Normalization(vt::NormalizationTransform::new(
                int(0)?,
                norm,
            )?))
        }
        "CenteringTransform" => Thing::Transform(Transform::Centering(vt::CenteringTransform::new(int(0)?)?)),
        _ => return lacks(class),
    };
    object(class, thing)
}

pub fn function(name: &str, args: &[Value]) -> Outcome<Value> {
    let arg = |i: usize| {
        args.get(i)
            .map_or_else(|| lacks(format!("{name} without argument {i}")), Ok)
    };
    match name {
        "index_factory" => object(
            "Index",
            Thing::Float(index_factory(arg(0)?.whole()?, arg(1)?.text()?, metric(args.get(2))?)?),
        ),
        "index_binary_factory" => object(
            "IndexBinary",
            Thing::Binary(index_binary_factory(arg(0)?.whole()?, arg(1)?.text()?)?),
        ),
        "read_index" if args.len() == 1 => object("Index", Thing::Float(read_index(arg(0)?.text()?)?)),
        "read_index_binary" if args.len() == 1 => {
            object("IndexBinary", Thing::Binary(read_index_binary(arg(0)?.text()?)?))
        }
        "write_index" => match &arg(0)?.object()?.borrow().thing {
            Thing::Float(index) => Ok(write_index(index, arg(1)?.text()?).map(|_| Value::Null)?),
            _ => lacks("write_index of a moved object"),
        },
        "write_index_binary" => match &arg(0)?.object()?.borrow().thing {
            Thing::Binary(index) => Ok(write_index_binary(index, arg(1)?.text()?).map(|_| Value::Null)?),
            _ => lacks("write_index_binary of another object"),
        },
        _ => lacks(name),
    }
}

pub fn constant(path: &str) -> Outcome<Value> {
    let code = match path {
        "METRIC_L2" => MetricType::L2.code(),
        "METRIC_INNER_PRODUCT" => MetricType::InnerProduct.code(),
        "ScalarQuantizer.QT_8bit" => QuantizerType::QT_8bit.code(),
        "ScalarQuantizer.QT_4bit" => QuantizerType::QT_4bit.code(),
        "ScalarQuantizer.QT_8bit_uniform" => QuantizerType::QT_8bit_uniform.code(),
        "ScalarQuantizer.QT_4bit_uniform" => QuantizerType::QT_4bit_uniform.code(),
        "ScalarQuantizer.QT_fp16" => QuantizerType::QT_fp16.code(),
        "ScalarQuantizer.QT_8bit_direct" => QuantizerType::QT_8bit_direct.code(),
        "ScalarQuantizer.QT_6bit" => QuantizerType::QT_6bit.code(),
        _ => return lacks(path),
    };
    Ok(Value::Int(code as i128))
}
