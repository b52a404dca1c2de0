// Choosing is a sum of named pieces of evidence. Each weight says how many steps of the odds (natural
// logarithm) the evidence is worth; they are set by hand, and checked on the development texts.

export const WEIGHTS = {
  /** A name that means this entity wherever it stands. */
  fullName: 3,
  /** Salience less one half: what the short form alone is worth. */
  salience: 4,
  /** The role before the name was held by this person on the day. */
  titleFits: 3,
  /** Another bearer of the name holds such an office too, and the article does not tell which of them it speaks of. */
  titleShared: -2,
  /** The role before the name was held by this person at another time. */
  titleHeld: 2.5,
  /** The role in an apposition with the name was held by this person: on the day wholly, at another time less. */
  roleBeside: 3,
  /** The person never held the role before the name. */
  titleClash: -4,
  /** Takes a first office months or years later: by a whole name, and by a short one after it. */
  beforeOffice: -2.2,
  /** "Mr", "Sir", "Mrs": a person, whoever it is. */
  honorific: 0.7,
  /** Holds an office on the article's date. */
  inOffice: 1,
  /** And leads its country or body: the one whom news names by the surname alone. */
  leads: 0.6,
  /** Left office within the last four years, or takes it soon. */
  nearOffice: 0.3,
  /** Left office more than fifteen years before the article. */
  longGone: -0.7,
  /** A person of the past, named together with one who held office at the same time. */
  contemporary: 1.5,
  /** The article names another person who led the same country or body. */
  sameOffice: 1,
  /** "Mr" before the name of who holds the office that the article speaks of without a country. */
  officeSpoken: 1,
  /** In a list of names, all others of which are of leaders: certain ones, or those of the same country or body. */
  listed: 3.2,
  /** The article names the entity in full, or with a title that fits, elsewhere. */
  namedInFull: 3,
  /** The article names another bearer of the surname in full, and not this one. */
  otherInFull: -2,
  /** The best candidate is of a country that the article does not name, and another bearer of the name leads one that it does. */
  otherThere: -3,
  /** Holds no office, while another bearer of the name leads the same country, and is nowhere named in full. */
  otherLeads: -1.2,
  /** Named in the headline, and by no name or role in the text below it: "Merkel splits up" is about a band. */
  headlineAlone: -2,
  /** The person's country is spoken of in the article. */
  countryNamed: 0.5,
  /** The person's country is nowhere in the article. */
  countryAbsent: -0.7,
  /** A related entity (summit, war, organization) is linked in the article. */
  relatedNamed: 0.7,
  /** The alias is flagged as needing context. */
  needsContext: -3,
  /** The only holder of the office on the day that is meant. */
  soleHolder: 3,
  /** The holder was read off the article's own mentions. */
  inFocus: 2.5,
  /** A role read on today's date, since the article gives none, of a person whom it does not name. */
  undated: -2.5,
  /** A role in an article that is newer than the knowledge: by more than half a year once, by two years three times. */
  newerThanKnowledge: -1,
  /** "The Trump orbit": a surname between an article and a noun, which may be the name of a thing. */
  articleBefore: -2.5,
  /** A given name stands before the surname that is nearly, not quite, the person's own. */
  nearGivenName: 2,
  /** A described event: each thing named (place, party, year, series) that fits. */
  descriptionFits: 1.5,
  /** A described event that is going on, or is nearest, on the day that is meant. */
  timeFits: 1,
  /** A described conflict for each ten years between its end and the day that is meant. */
  decadesAway: -0.8,
  /** A described summit for each year between it and the day that is meant. */
  yearsAway: -1.2,
  /** A short name of an event, with the time at which it was: "Malta in 1989". */
  timeSaid: 2.5,
  /** A surname beside another leader's, of two who met at the place or time that is said. */
  metThere: 2.5,
  /** A described event: how well it fits whom and what the text speaks of around it, 0 to 2. */
  contextFits: 1,
  /** The antecedent of "the summit", "the war": the one event of its kind in focus. */
  antecedent: 2.5,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;

/** A piece of evidence, and how much of it there is (1 where it either is or is not). */
export type Evidence = { readonly name: EvidenceName; readonly amount: number };

/** One whole piece of evidence. */
export const one = (name: EvidenceName): Evidence => ({ name, amount: 1 });

/** The score of a candidate. */
export const scoreOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { name, amount }) => sum + WEIGHTS[name] * amount, 0);

/** Below this score nothing is linked: even odds would be 0, and a wrong card costs more than a missing one. */
export const LINK_THRESHOLD = 1;

/** The winner's least lead over the runner-up. */
export const LINK_MARGIN = 0.5;

/** The winner's least lead over another bearer of the name whom the article names in full as well. */
export const SHARED_NAME_MARGIN = 2;

/** The share of such links that are right, by the logistic of the score. */
export const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-score));
