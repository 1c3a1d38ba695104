import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { CONFORMANCE } from '../folders.ts';

const FOLDER = join(CONFORMANCE, 'protocol', 'schema');

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, strict: false });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
}

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`${name}.schema.json`);
  if (!found) throw new Error(`protocol/schema/${name}.schema.json is missing`);
  return found;
}

const FROM_RUNNER = { hello: 'hello', run: 'run', bye: 'bye' } as const;
const FROM_ADAPTER = {
  hello: 'hello-answer',
  result: 'result',
  unsupported: 'unsupported',
  progress: 'progress',
  fault: 'fault',
} as const;

/** Why this is no message of that direction, or null. */
export function messageFault(message: unknown, from: 'runner' | 'adapter'): string | null {
  const schemas: Readonly<Record<string, string>> = from === 'runner' ? FROM_RUNNER : FROM_ADAPTER;
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return 'a message is a JSON object';
  const type = String((message as { type?: unknown }).type);
  const name = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!name) return `unknown type ${JSON.stringify(type)}; there are ${Object.keys(schemas).join(', ')}`;
  const validate = schema(name);
  if (validate(message)) return null;
  const error =
    validate.errors?.find((one) => one.keyword !== 'anyOf' && one.keyword !== 'oneOf') ?? validate.errors?.[0];
  const extra = (error?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  return `${type}${error?.instancePath || ''} ${error?.message ?? 'is not valid'}${extra ? ` (${extra})` : ''} (${name}.schema.json)`;
}
