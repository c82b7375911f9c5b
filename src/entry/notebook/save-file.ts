/** Gives the person a file, by the browser's own download of a link: no permission is needed for that. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, in both browsers.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
