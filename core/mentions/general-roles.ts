/** Role words too general to mean anybody, or to rule anybody out, without a country or body beside them. */
export const GENERAL_ROLES: ReadonlySet<string> = new Set(
  'leader chief head boss candidate nominee envoy spokesman spokeswoman spokesperson ruler strongman chairman chairwoman chairperson secretary minister speaker director delegate commander colonel founder archbishop coordinator negotiator financier owner mediator administrator revolutionary'.split(
    ' ',
  ),
);
