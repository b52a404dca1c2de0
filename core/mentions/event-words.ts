/** Words by which an article speaks of leaders coming together. */
export const MEETING_WORDS = new Set(
  (
    'met meet meets meeting meetings shook summit summits talks conference host hosted hosts hosting invited invites invitation welcomed ' +
    'received signed signing agreed handshake gathered gathering sat joined flew encounter negotiations'
  ).split(' '),
);

/** Nouns for leaders coming together. */
export const MEETING_NOUNS = new Set(
  'summit summits meeting meetings talks conference gathering gatherings session sessions'.split(
    ' ',
  ),
);

/** Words of a sentence that speaks of fighting. */
export const WAR_WORDS = new Set(
  (
    'war wars battle battles fighting fought fight invasion invaded troops soldiers army armies rebels killed massacre attack attacks ' +
    'bombing siege offensive ceasefire truce weapons guerrillas insurgents uprising genocide militia militias front commanders ' +
    'dead died bombs shelling conflict'
  ).split(' '),
);
