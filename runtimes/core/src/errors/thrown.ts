/** What a function threw that the engine had called, until the engine says that its call failed. */
let thrown: { readonly error: unknown } | null = null;

export function keepThrown(error: unknown): void {
  thrown = { error };
}

/** What was thrown since the last time, if anything was. */
export function takeThrown(): { readonly error: unknown } | null {
  const found = thrown;
  thrown = null;
  return found;
}
