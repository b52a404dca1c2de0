/** The packaged knowledge, as scripts/ builds it into public/. */
const PACK_FILE = 'knowledge.bin';

/**
 * Reads the packaged knowledge. The only `fetch` of the extension, of its own file by its own
 * address; throws when the build left it out.
 */
export async function loadKnowledgePack(runtime: {
  readonly getURL: (path: string) => string;
}): Promise<ArrayBuffer> {
  const response = await fetch(runtime.getURL(PACK_FILE));
  if (!response.ok) throw new Error(`${PACK_FILE} is missing from the build`);
  return response.arrayBuffer();
}
