/** Whether an address leads to the front page of a site, in one of its languages perhaps, and to no page of its own. */
export const isHomePage = (url: string): boolean =>
  /^https:\/\/[^/?#]+(?:\/(?:(?:eng|[a-z]{2}(?:[-_][A-Za-z]{2})?)\/?)?)?$/.test(url);
