/** The six kinds of entity that a card can be about. Apart from the schema, whose checks no page has to load. */
export const KINDS = [
  'leader',
  'summit',
  'conflict',
  'organization',
  'agreement',
  'territory',
] as const;
export type Kind = (typeof KINDS)[number];
