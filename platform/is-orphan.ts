/** Whether the extension was replaced or removed while the page was open: then its script has to leave. */
export function isOrphan(runtime: { readonly id: string | undefined }): boolean {
  try {
    return runtime.id === undefined;
  } catch {
    return true; // an invalidated context may throw on everything
  }
}
