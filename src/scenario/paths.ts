/** Name of a file without its folders. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Name of the folder a file stands in. */
export function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
