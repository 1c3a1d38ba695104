//! Objects of the binding as the adapter holds them.

/// An object and the schema name of the class that it was made as; add what the binding gives for it.
pub struct Object {
    pub class: String,
}
