const seen = new Set<string>();

/**
 * The one place where a failure of the browser ends. A page never sees it; in a development build
 * each message is written once to the console's debug level.
 */
export function reportError(where: string, error: unknown): void {
  if (!import.meta.env.DEV) return;
  const line = `${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (seen.has(line)) return;
  seen.add(line);
  console.debug('[backgrounder]', line);
}
