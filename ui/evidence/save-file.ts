/** Hands a file made here to the browser to save. */
export function saveFile(name: string, type: string, of: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([of], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
