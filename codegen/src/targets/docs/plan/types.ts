/** Pages of the reference. Texts are Markdown; cells are escaped by the renderer. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Entry {
  readonly title: string;
  readonly signatures: readonly string[];
  readonly text: string;
  readonly tables: readonly Table[];
  /** Remarks: errors, effect, source, release. */
  readonly remarks: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly text: string;
  readonly table: Table | null;
  readonly entries: readonly Entry[];
}

export interface Page {
  readonly path: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly sections: readonly Section[];
}

export interface DocsPlan {
  readonly pages: readonly Page[];
}
