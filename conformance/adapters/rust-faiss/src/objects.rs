//! Objects of the binding as the adapter holds them.

use crate::value::{lacks, Outcome};
use faiss::index::autotune::ParameterSpace;
use faiss::index::{BinaryIndexImpl, IndexImpl};
use faiss::search_params::SearchParameters;
use faiss::selector::IdSelector;
use faiss::vector_transform as vt;

pub enum Transform {
    Pca(vt::PCAMatrix),
    Rotation(vt::RandomRotationMatrix),
    ItqMatrix(vt::ITQMatrix),
    Itq(vt::ITQTransform),
    Opq(vt::OPQMatrix),
    Remap(vt::RemapDimensionsTransform),
    Normalization(vt::NormalizationTransform),
    Centering(vt::CenteringTransform),
}

/// The same expression for each transform: the binding's traits cannot be made into objects.
#[macro_export]
macro_rules! with_transform {
    ($transform:expr, $t:ident => $body:expr) => {
        match $transform {
            Transform::Pca($t) => $body,
            Transform::Rotation($t) => $body,
            Transform::ItqMatrix($t) => $body,
            Transform::Itq($t) => $body,
            Transform::Opq($t) => $body,
            Transform::Remap($t) => $body,
            Transform::Normalization($t) => $body,
            Transform::Centering($t) => $body,
        }
    };
}

pub enum Thing {
    Float(IndexImpl),
    Binary(BinaryIndexImpl),
    Transform(Transform),
    Selector(IdSelector),
    Params(SearchParameters),
    Space(ParameterSpace),
    /// Given to another object, which owns it now.
    Moved,
}

/// An object and the schema name of the class that it was made as.
pub struct Object {
    pub class: String,
    pub thing: Thing,
}

macro_rules! taken {
    ($name:ident, $variant:ident, $t:ty) => {
        /// Moves it out, as the binding's signature demands; the variable cannot be used again.
        pub fn $name(&mut self) -> Outcome<$t> {
            match std::mem::replace(&mut self.thing, Thing::Moved) {
                Thing::$variant(thing) => Ok(thing),
                other => {
                    self.thing = other;
                    lacks(format!("a {} here", self.class))
                }
            }
        }
    };
}

impl Object {
    taken!(take_float, Float, IndexImpl);
    taken!(take_transform, Transform, Transform);
    taken!(take_selector, Selector, IdSelector);
}
