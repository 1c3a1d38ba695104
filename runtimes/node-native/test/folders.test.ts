import { expect, test } from 'vitest';
import { foldersIn } from '../tools/folders.ts';

test('finds the folders whose names a binary holds, and no longer ones that only begin alike', () => {
  const content = Buffer.from('\0/home/me/faiss/IndexIVF.cpp\0faiss/Index.cpp\0');
  expect(foldersIn(content, ['/home/me', '/home/mer', '/'])).toEqual(['/home/me']);
  expect(foldersIn(Buffer.from('\0faiss/Index.cpp\0'), ['/home/me'])).toEqual([]);
});
