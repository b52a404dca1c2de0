/** The reading levels as panel and sheet offer them. */
export const LEVEL_WORDS = { standard: 'levelStandard', plain: 'levelPlain' } as const;

/** The orders of terms. */
export const ORDER_WORDS = { reading: 'panelReadingOrder', kind: 'panelByKind' } as const;
