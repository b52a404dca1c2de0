/** Gives the reader a text as a file of this name, by the browser's own download of a page's link. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The download has read it once the click's own task is over; a minute is far more than that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
