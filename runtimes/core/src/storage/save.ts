/** A file of a page: of its private file system (`navigator.storage.getDirectory()`), or one that the user picked. */
export interface WritableFile {
  createWritable(): Promise<WritableStream<Uint8Array>>;
}

/** Puts a Blob into a file. The file is the old or the new one and nothing between: the browser swaps it when it is whole. */
export async function saveBlob(blob: Blob, file: WritableFile): Promise<void> {
  await blob.stream().pipeTo((await file.createWritable()) as WritableStream);
}
