// Every delay and bound of the folder page/, each with its reason.

/** product.md §4: long enough that a pointer on its way elsewhere has left the mark again. */
export const DWELL_DELAY_MS = 300;
/** product.md §4: the slower setting, for tremor and for readers who point at what they read. */
export const SLOW_DWELL_DELAY_MS = 600;
/** How long a pointer rests on a mark before its card is made ready: a third of the dwell. */
export const REST_NOTICE_MS = 100;
/** product.md §4: time to cross the gap between mark and card (A2 allows 300 ± 100 ms). */
export const ABANDON_DELAY_MS = 300;
/** A pointer that travels further than this within one mark reads along the line and does not rest. */
export const REST_TRAVEL_PX = 12;
/** A wheel sends events 16–100 ms apart; after this silence the scrolling is over. */
export const SCROLL_QUIET_MS = 150;
/** Keys of a steady typist are under 500 ms apart; a pointer left over a mark must not open a card. */
export const TYPING_QUIET_MS = 800;
/** A selection that is being extended by pointer or keys changes more often than this. */
export const SELECTING_QUIET_MS = 400;
/** About three lines: further than that, the reader has scrolled away from the mark. */
export const SCROLL_AWAY_PX = 64;
/** Slack around a mark's rects, for the gap between the text's box and its underline. */
export const HIT_SLACK_PX = 2;
/** Long enough to be found by the eye after a jump, short enough not to stay in the way. */
export const FLASH_MS = 1500;
/** Distance of the card from the line and from the edges of the viewport. */
export const CARD_MARGIN_PX = 8;

/** engine.md §4: no task of ours over 8 ms; the clock is read every so many nodes (100 of them took cold code up to 7 ms). */
export const SLICE_BUDGET_MS = 4;
export const SLICE_NODES = 25;
/** More text than any article of the corpora (the largest has 330,000); what follows is not read. */
export const MAX_TEXT_CHARS = 1_000_000;
/** JSON-LD longer than this is a data dump; 159 pages of the corpus stay below a third of it. */
export const MAX_JSON_LD_CHARS = 600_000;
/** First-level headlines, meta and time elements of one page that are looked at; the saved pages have at most 146. */
export const MAX_LIKE_ELEMENTS = 1_000;
/** Text nodes of one mark, which are measured as the pointer moves; a name in the saved pages stands in four at most. */
export const MAX_MARK_NODES = 40;
/** Ornaments hidden from assistive technology are short; a page behind a dialog is not. */
export const MAX_ORNAMENT_CHARS = 200;

/** Re-reading waits for an idle moment, but no longer than this: a stale mark is visible. */
export const REREAD_TIMEOUT_MS = 200;
/** Re-reads that found no change double their distance from this floor up to this cap. */
export const REREAD_FLOOR_MS = 100;
export const REREAD_CAP_MS = 2_000;
/** … and after one that took long comes a rest of so many times that, up to the cap: a tenth of a core at most. */
export const REREAD_REST = 10;
/** More records than this are not looked at one by one: then something has changed. */
export const MAX_RECORDS = 200;
/** The engine is asked again after changed text has been still for this long … */
export const REASK_QUIET_MS = 1_500;
/** … or, on a page that is never still, this long after the first change. */
export const REASK_CAP_MS = 10_000;
/** After a change of address or at the start of a page drawn by script, how long an article may take. */
export const ARTICLE_WAIT_MS = 15_000;
/** How long a page must be still before it is looked at for an article again. */
export const ARTICLE_QUIET_MS = 400;
/** Looks for an article that shows up late; each costs a pass over the page's text. */
export const MAX_ARTICLE_LOOKS = 8;

/** A page that turns dark sets a few attributes at once; its marks follow this long after the first. */
export const LOOK_FLOOR_MS = 200;
/** Colors that a page changes slowly have come to rest by then: transitions of themes take 200–500 ms. */
export const LOOK_LATE_MS = 800;
/** A page that sets attributes all the time and never looks otherwise is looked at twice in so long. */
export const LOOK_CAP_MS = 6_400;
