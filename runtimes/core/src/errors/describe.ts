const LONGEST = 40;

/** A value as an error text shows it: short, on one line, and with its type where the value alone would mislead. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  switch (typeof value) {
    case 'string':
      return `the string ${JSON.stringify(shorten(value))}`;
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'boolean':
      return String(value);
    case 'function':
      return value.name === '' ? 'a function' : `the function ${value.name}`;
    case 'symbol':
      return 'a symbol';
    default:
      return describeObject(value);
  }
}

function describeObject(value: object): string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? 'an empty array'
      : `an array of ${value.length} (the first is ${describeItem(value[0])})`;
  }
  const name = nameOfType(value);
  if (ArrayBuffer.isView(value) && 'length' in value) return `${article(name)} ${name} of ${String(value.length)}`;
  return `${article(name)} ${name}`;
}

/** Items are described without looking inside, so that a nested array cannot make the text long. */
function describeItem(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? `${article(nameOfType(value))} ${nameOfType(value)}`
    : describe(value);
}

/** Name of an object's class, also for objects of another realm and for those without a prototype. */
export function nameOfType(value: object): string {
  const made = (value as { constructor?: unknown }).constructor;
  return typeof made === 'function' && made.name !== ''
    ? made.name
    : Object.prototype.toString.call(value).slice(8, -1);
}

/** The indefinite article before a class name. */
export function article(name: string): string {
  return /^[AEIO]/.test(name) ? 'an' : 'a';
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
