/** What a school can switch off, each with its meaning for the documents and the schema. */
export const FEATURES = {
  'explain-page': 'Explain this page: reading a page that is on no list, once, by a click',
  'explain-selection': 'Explain the selection: the line in the page’s context menu',
  'grant-sites': 'Always on this site, On every site: asking the browser for access to more sites',
  packs: 'Adding, editing and removing own knowledge packs; those of the school stay',
  'prepare-text': 'Prepare a text: pasting a text to make a panel and a handout of it',
  check: 'The check of understanding',
  export: 'Printing, copying and saving the panel: handout, CSV, text, deck of cards',
  report: 'Report a mistake: the action on a card',
} as const;

export type Feature = keyof typeof FEATURES;

/** Every feature that a school can switch off. */
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[]; // its own literal keys
