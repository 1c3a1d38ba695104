/** contrib/rpc and contrib/client_server: an index over several servers answers as one, and no message harms a server. */
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndexFlatIP, IndexFlatL2, IndexIVFFlat, rand } from '@faiss-sdk/node';
import { ClientIndex, runIndexServer } from '@faiss-sdk/node/contrib/client_server';
import { Client, ClientExit, FileSock, runServer, Server, ServerException } from '@faiss-sdk/node/contrib/rpc';
import { afterEach, describe, expect, test } from 'vitest';

const d = 8;
const xb = rand(300 * d, 1);
const xq = rand(7 * d, 2);
const open: { close(): unknown }[] = [];
const kept = <T extends { close(): unknown }>(one: T): T => {
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

class Echo extends Server {
  static override readonly methods = ['echo', 'fail', 'function', 'slow'];
  readonly secret = 'not a method';
  echo(...args: readonly unknown[]): unknown {
    return args.length === 1 ? args[0] : args;
  }
  fail(): never {
    throw new TypeError('as it was asked to');
  }
  function(): unknown {
    return () => 1;
  }
  async slow(ms: number): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ms;
  }
  hidden(): string {
    return 'not listed';
  }
}

async function echo(options = {}): Promise<{ port: number; client: Client; log: string[] }> {
  const log: string[] = [];
  const server = await runServer((socket) => new Echo(socket, { log: (line) => log.push(line), ...options }), 0);
  kept(server);
  return { port: server.port, client: kept(new Client('127.0.0.1', server.port)), log };
}

async function raw(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  kept({ close: () => socket.destroy() });
  return socket;
}

describe('rpc', () => {
  test('carries every kind of value there and back', async () => {
    const { client } = await echo();
    const values: unknown[] = [
      1.5,
      Number.NaN,
      -Infinity,
      2n ** 63n - 1n,
      'text with ü',
      true,
      null,
      [1, [2, 'three']],
      { a: 1, b: { c: new Float32Array([1, 2]) } },
      new Float32Array(0),
      new Float64Array([1, -0]),
      new Uint8Array([0, 255]),
      new Int32Array([-1]),
      new BigInt64Array([-1n, 2n ** 62n]),
      new BigUint64Array([2n ** 64n - 1n]),
      xb.subarray(5, 9),
    ];
    for (const value of values) expect(await client.genericFun('echo', [value])).toEqual(value);
    expect(await client.genericFun('echo', [1, 2])).toEqual([1, 2]);
  });

  test('runs calls of one client in turn, also those that are sent before an answer', async () => {
    const { client } = await echo();
    const order: number[] = [];
    await Promise.all([30, 1, 10].map(async (ms) => order.push((await client.genericFun('slow', [ms])) as number)));
    expect(order).toEqual([30, 1, 10]);
  });

  test('tells what a method throws, and goes on', async () => {
    const { client, log } = await echo();
    const error = await client.genericFun('fail').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ServerException);
    expect(error).toMatchObject({ message: 'as it was asked to', code: null });
    expect(await client.genericFun('echo', [3])).toBe(3);
    expect(log).toEqual(['executing method fail', 'exception in method: as it was asked to', 'executing method echo']);
  });

  test.each(['hidden', 'secret', 'constructor', '__proto__', 'execLoop', 'toString', 'nothing'])(
    'calls no %s, which the class does not list',
    async (name) => {
      const { client } = await echo();
      await expect(client.genericFun(name)).rejects.toMatchObject({
        name: 'ServerException',
        code: 'ERR_FAISS_INVALID_ARGUMENT',
        message: expect.stringContaining(`There is no method ${name}`),
      });
    },
  );

  test('refuses to send what is no data, on either side', async () => {
    const { client } = await echo();
    for (const value of [() => 1, Symbol('s'), new Date(), new Map(), { $: 1 }])
      await expect(client.genericFun('echo', [value])).rejects.toMatchObject({ code: 'ERR_FAISS_INVALID_ARGUMENT' });
    await expect(client.genericFun('function')).rejects.toMatchObject({
      name: 'ServerException',
      code: 'ERR_FAISS_INVALID_ARGUMENT',
    });
    expect(await client.genericFun('echo', [4])).toBe(4);
  });

  test('fails calls that nobody can answer', async () => {
    const { client, port } = await echo();
    const waiting = client.genericFun('slow', [10_000]);
    client.close();
    await expect(waiting).rejects.toMatchObject({ code: 'ERR_FAISS_IO' });
    const second = kept(new Client('127.0.0.1', port));
    expect(await second.genericFun('echo', [5])).toBe(5);
    const nobody = kept(new Client('127.0.0.1', 1));
    await expect(nobody.genericFun('echo', [1])).rejects.toMatchObject({ code: 'ERR_FAISS_IO' });
  });

  const head = (mark: number, text: number, arrays: number, lengths: readonly bigint[] = []): Buffer => {
    const bytes = Buffer.alloc(12 + 8 * lengths.length);
    bytes.writeUInt32LE(mark, 0);
    bytes.writeUInt32LE(text, 4);
    bytes.writeUInt32LE(arrays, 8);
    for (const [i, one] of lengths.entries()) bytes.writeBigUInt64LE(one, 12 + 8 * i);
    return bytes;
  };
  const MARK = 0x31525346;
  const text = (said: string, lengths: readonly bigint[] = []) =>
    Buffer.concat([head(MARK, Buffer.byteLength(said), lengths.length, lengths), Buffer.from(said)]);

  test.each([
    ['something else', Buffer.from('GET / HTTP/1.1\r\n\r\n'), /begins otherwise/],
    [
      'a pickle',
      Buffer.from('\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00', 'latin1'),
      /begins otherwise|ended within/,
    ],
    ['more arrays than fit', head(MARK, 0, 2 ** 32 - 1), /has 4294967295 arrays/],
    ['more bytes than are taken', head(MARK, 10, 1, [2n ** 60n]), /message of 11529215046068\d+ bytes/],
    ['a text that is none', text('{"a":'), /cannot be read/],
    ['bytes that are no UTF-8', Buffer.concat([head(MARK, 1, 0), Buffer.from([0xff])]), /cannot be read/],
    ['a call that is none', text('{"a":1}'), /a call must be|A call must be/],
    ['an array that is not there', text('["echo",[{"$":"f32","at":0}]]'), /an array of it is missing/],
    [
      'half an element',
      Buffer.concat([text('["echo",[{"$":"f32","at":0}]]', [3n]), Buffer.from('abc')]),
      /array of it is missing/,
    ],
    ['an unknown kind', text('["echo",[{"$":"function"}]]'), /unknown kind function/],
    ['a result without rows', text('["echo",[{"$":"search","k":0}]]'), /is missing|no rows/],
  ])('ends the connection with %s, and only that one', async (_, bytes, said) => {
    const { port, client, log } = await echo();
    const socket = await raw(port);
    socket.write(bytes);
    if (bytes.length < 12) socket.end();
    socket.resume();
    await once(socket, 'close');
    expect(log.join('\n')).toMatch(said);
    expect(await client.genericFun('echo', [6])).toBe(6);
  });

  test('has a limit of its own for the size of messages', async () => {
    const { client } = await echo({ mostBytes: 1000 });
    expect(await client.genericFun('echo', ['x'.repeat(500)])).toHaveLength(500);
    await expect(client.genericFun('echo', ['x'.repeat(5000)])).rejects.toMatchObject({ code: 'ERR_FAISS_IO' });
  });

  test('reports where it listens, and says when it cannot', async () => {
    const file = join(tmpdir(), `faiss-sdk-rpc-${process.pid}.txt`);
    const server = kept(await runServer((socket) => new Echo(socket), 0, { reportToFile: file }));
    expect(readFileSync(file, 'utf8')).toBe(`127.0.0.1:${server.port} `);
    rmSync(file);
    await expect(runServer((socket) => new Echo(socket), server.port)).rejects.toMatchObject({ code: 'ERR_FAISS_IO' });
  });

  test('a FileSock tells an end between messages from one within', async () => {
    const ends: unknown[] = [];
    const server = kept(
      await runServer((socket) => {
        const sock = new FileSock(socket);
        void sock.read().catch((error: unknown) => ends.push(error));
        return { execLoop: async () => {} } as unknown as Server;
      }, 0),
    );
    const between = await raw(server.port);
    between.end();
    const within = await raw(server.port);
    within.end(head(MARK, 5, 0));
    await expect.poll(() => ends.length).toBe(2);
    expect(ends.filter((one) => one instanceof ClientExit)).toHaveLength(1);
    expect(ends.filter((one) => (one as { code?: string }).code === 'ERR_FAISS_IO')).toHaveLength(1);
  });
});

describe('client_server', () => {
  test('an index over two servers finds what one index finds', async () => {
    using whole = new IndexFlatL2(d);
    await whole.add(xb);
    const expected = await whole.search(xq, 5);
    const parts: [string, number][] = [];
    for (const half of [0, 1]) {
      const index = kept(new IndexIVFFlat(new IndexFlatL2(d), d, 4));
      await index.train(xb);
      await index.addWithIds(
        xb.subarray(half * 150 * d, (half + 1) * 150 * d),
        BigInt64Array.from({ length: 150 }, (_, i) => BigInt(half * 150 + i)),
      );
      parts.push(['127.0.0.1', kept(await runIndexServer(index, 0)).port]);
    }
    using client = await ClientIndex.connect(parts);
    expect([client.ntotal, client.d, await client.getNtotal()]).toEqual([300, d, 300]);
    await client.setNprobe(4);
    await client.setOmpNumThreads(1);
    const found = await client.search(xq, 5);
    expect(found.labels).toEqual(expected.labels);
    expect(found.distances).toEqual(expected.distances);
    expect(found.row(3)).toEqual(expected.row(3));
    await expect(client.search(xq.subarray(1), 5)).rejects.toMatchObject({ code: 'ERR_FAISS_DIMENSION_MISMATCH' });
    await expect(client.search(xq, 0)).rejects.toMatchObject({
      name: 'ServerException',
      code: 'ERR_FAISS_INVALID_ARGUMENT',
    });
    await expect(client.setNprobe(0)).rejects.toMatchObject({
      name: 'ServerException',
      code: 'ERR_FAISS_INVALID_ARGUMENT',
    });
    const [first] = client.subIndexes as [Client];
    const range = await first.genericFun('rangeSearch', [xq, 0.5]);
    expect(range).toMatchObject({ lims: expect.any(BigUint64Array), labels: expect.any(BigInt64Array) });
    for (const name of ['add', 'close', 'reset', 'removeIds', 'index'])
      await expect(first.genericFun(name, []), name).rejects.toMatchObject({ code: 'ERR_FAISS_INVALID_ARGUMENT' });
  });

  test('inner products are merged the other way round', async () => {
    using whole = new IndexFlatIP(d);
    await whole.add(xb);
    const index = kept(new IndexFlatIP(d));
    await index.add(xb);
    const server = kept(await runIndexServer(index, 0));
    using client = await ClientIndex.connect([
      ['127.0.0.1', server.port],
      ['127.0.0.1', server.port],
    ]);
    const [best] = (await whole.search(xq, 1)).distances;
    const twice = await client.search(xq, 2);
    expect([...twice.distances.subarray(0, 2)]).toEqual([best, best]);
    await expect(client.setNprobe(1)).rejects.toMatchObject({
      name: 'ServerException',
      message: expect.stringContaining('no inverted file'),
    });
  });

  test('servers that do not go together are refused, and so is none', async () => {
    const flat = kept(new IndexFlatL2(d));
    const wide = kept(new IndexFlatL2(2 * d));
    const ports = [kept(await runIndexServer(flat, 0)).port, kept(await runIndexServer(wide, 0)).port] as const;
    await expect(ClientIndex.connect(ports.map((port) => ['127.0.0.1', port] as const))).rejects.toMatchObject({
      code: 'ERR_FAISS_INVALID_ARGUMENT',
      message: expect.stringContaining('server 1'),
    });
    await expect(ClientIndex.connect([])).rejects.toMatchObject({ code: 'ERR_FAISS_INVALID_ARGUMENT' });
    await expect(ClientIndex.connect([['127.0.0.1', 1]])).rejects.toMatchObject({ code: 'ERR_FAISS_IO' });
  });
});
