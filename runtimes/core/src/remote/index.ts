/** What the generated classes of a page call (generated/remote): the engine is in a worker, which `serve` serves. */
export { connectBy, terminate } from './connection.ts';
export { call, construct, get, part, ready, set } from './members.ts';
export type { Port, Reply, Request } from './messages.ts';
export { Adopt, FaissObject, register } from './objects.ts';
