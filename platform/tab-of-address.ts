/** The tab that a page of ours was opened for, `?tab=ID` of its address; undefined without one. */
export function tabOfAddress(address: string): number | undefined {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : undefined;
}
