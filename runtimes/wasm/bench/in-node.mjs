// @ts-check
/** `node in-node.mjs PACKAGE ROWS SIZE`: measures a package by the path of its index, and prints a JSON line for each row. */
import { pathToFileURL } from 'node:url';
import { measure } from './measure.mjs';

const [path = '', rows = '[]', size = '{}'] = process.argv.slice(2);
const faiss = await import(pathToFileURL(path).href);
// Time for threads to start, which measures would otherwise begin without.
await new Promise((resolve) => setTimeout(resolve, 500));
for (const row of JSON.parse(rows)) console.log(JSON.stringify({ row, ...measure(faiss, row, JSON.parse(size)) }));
