/** Copies a text; false when the browser refuses, as it does while the page has no focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // the button says so
  }
}
