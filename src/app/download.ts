/** Gives a file to the person at the screen. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by the next task; kept until then.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
