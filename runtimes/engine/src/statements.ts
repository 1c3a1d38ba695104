/** Finds where C++ statements begin and end, as far as the steps of the engine's build need it. */

/** After a comment or a literal that begins at `at`, else one further. */
function pass(text: string, at: number): number {
  const c = text[at];
  if (text.startsWith('//', at)) return endOf(text, '\n', at);
  if (text.startsWith('/*', at)) return endOf(text, '*/', at + 2);
  // A quote after a digit or letter parts the digits of a number.
  if (c === '"' || (c === "'" && !/\w/.test(text[at - 1] ?? ''))) {
    for (let i = at + 1; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === c) return i + 1;
    }
    throw new Error('a literal does not end');
  }
  return at + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** After the preprocessor line that holds `at`, and after its continuations. */
export function endOfLine(text: string, at: number): number {
  let end = endOf(text, '\n', at);
  while (/\\\r?\n$/.test(text.slice(at, end))) end = endOf(text, '\n', end);
  return end;
}

/** The first position from `at` that is no space, comment or preprocessor line. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    if (/\s/.test(text[i] as string)) i++;
    else if (text.startsWith('//', i) || text.startsWith('/*', i)) i = pass(text, i);
    else if (text[i] === '#') i = endOfLine(text, i);
    else break;
  }
  return i;
}

/** After the bracket that closes the one at `at`. */
export function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; ) {
    const c = text[i] as string;
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c) && --depth === 0) return i + 1;
    i = pass(text, i);
  }
  throw new Error(`a ${text[at]} is not closed`);
}

const word = (text: string, at: number) => /^\w+/.exec(text.slice(at, at + 16))?.[0] ?? '';

/** After the head of a `for`, `if`, `while` or `switch` that begins at `at`. */
export function endOfHead(text: string, at: number): number {
  const open = text.indexOf('(', at);
  if (open < 0) throw new Error('a head has no bracket');
  return closing(text, open);
}

/** After the statement that begins at `at`, or after spaces there. */
export function endOfStatement(text: string, at: number): number {
  const start = skipSpace(text, at);
  const first = word(text, start);
  if (text[start] === '{') return closing(text, start);
  if (first === 'for' || first === 'while' || first === 'switch') {
    return endOfStatement(text, endOfHead(text, start));
  }
  if (first === 'if') {
    const end = endOfStatement(text, endOfHead(text, start));
    const next = skipSpace(text, end);
    return word(text, next) === 'else' ? endOfStatement(text, next + 'else'.length) : end;
  }
  if (first === 'do') return endOfStatement(text, endOfHead(text, endOfStatement(text, start + 'do'.length)));
  if (first === 'try') {
    let end = closing(text, text.indexOf('{', start));
    for (let next = skipSpace(text, end); word(text, next) === 'catch'; next = skipSpace(text, end)) {
      end = closing(text, text.indexOf('{', endOfHead(text, next)));
    }
    return end;
  }
  for (let i = start; i < text.length; ) {
    const c = text[i] as string;
    if (c === ';') return i + 1;
    i = '([{'.includes(c) ? closing(text, i) : pass(text, i);
  }
  throw new Error('a statement does not end');
}
