/**
 * Methods of an object in one process, called from others over TCP, for `client_server`. Mirrors `faiss/contrib/rpc.py`, whose
 * pickles can run any code on both sides; here messages are a JSON text and the bytes of arrays, and a server answers only
 * the methods that it lists. The two do not understand each other. For Node, Bun and Deno.
 */
export { Client, ServerException } from './rpc/client.ts';
export { ClientExit, FileSock } from './rpc/file-sock.ts';
export { PORT, type RunningServer, type RunOptions, runServer, Server, type ServerOptions } from './rpc/server.ts';
