import { MONTHS } from '../time/time-words.ts';
import type { BlockReading } from './reading.ts';

/** Surnames that are also words, or the names of what is made. */
const ALSO_WORDS = new Set(
  (
    'baker banana bishop black brown bush butler cannon carter chamberlain christian cook cooper dole earnest eden fisher ford fox gates gladstone ' +
    'gore grant gross harper hoover horn hunt key king kohl lie lincoln major marshall mason may mayor miller moon park pence polk power ' +
    'rice royal rusk saw shorten skate smith snow spicer straw sturgeon tan tang taylor truss turner tusk wade waltz wellington wolf young'
  ).split(' '),
);

/** What may follow a person's name and is no verb: words of any sentence, and nouns that stand with people. */
const GO_ON = new Set(
  (
    'and or but nor who whom whose which that as at in on of for from to by with without into over under about against during after before since until ' +
    'than then when where while also too not no never ever always often once again still now just only even already soon later today here there ' +
    'alone himself herself both all instead meanwhile perhaps somehow twice first last next both yet rather quite almost ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should ought need dare cannot ' +
    'aide aides ally allies official officials supporter supporters voter voters critic critics loyalist loyalists minister ministers adviser advisers ' +
    'advisor advisors backer backers fan fans camp team family administration government cabinet campaign presidency era years premiership policy ' +
    'policies speech speeches tax taxes doctrine plan plans reform reforms appointee appointees nominee nominees staff spokesman spokeswoman senior junior sr jr snr'
  ).split(' '),
);

/** Verbs whose past has neither "-ed" nor "-s" at its end. */
const PAST = new Set(
  (
    'said told made took went met won lost held put got left gave came ran spoke flew saw led sent set cut felt kept became began fell rose wrote thought ' +
    'found knew stood sat drew broke chose paid sold built bought brought caught hit let read rode shook shot shut sang slept spent split struck swore taught ' +
    'threw understood wore withdrew backtracked bet bid bore beat bent blew burst cast clung crept dealt drank drove ate fought fled forgot forgave froze grew hid ' +
    'hung hurt knelt laid lay lent lit meant mistook outdid overcame overtook quit rang sank sought shone shrank slid spun sprang stole stuck stung swept swam ' +
    'swung thrust tore undertook upheld upset wept woke won wound oversaw foresaw say want seem go take make get keep run call'
  ).split(' '),
);

/** Verbs behind which what stood before them was a noun. */
const AUXILIARIES = new Set(
  'is are was were has have had will would can could must should do did'.split(' '),
);
const PLACING = new Set('in on at around near of from across along outside inside'.split(' '));
/** How far behind a noun its verb may stand: "major roads around the town were". */
const VERB_TOKENS = 5;

/**
 * Whether a surname is the word that it also is: "Brown rice costs", "Bush fires have", "May has been the driest month", or is
 * spoken of as a name ("Putin is the name of a horse", "Thatcher by name"), or as that of a maker ("Ford sold two million cars").
 */
export function isWordItself(block: BlockReading, start: number, end: number): boolean {
  const { tokens, sentences, isTitleCase } = block;
  if (end !== start + 1 || tokens[end]?.gap !== 'space') return false;
  if (isCalledName(block, end) || isMaker(block, end)) return true;
  const isFirst = start === 0 || sentences[start - 1] !== sentences[start];
  const own = tokens[start];
  if (!isFirst || isTitleCase || !own || own.isAllCaps) return false;
  if (MONTHS.has(own.norm) && isSpokenOfMonth(block, start)) return true;
  return ALSO_WORDS.has(own.norm) && isBeforeNoun(block, end);
}

/** A small word behind a surname that is no verb: "rice costs", "fires have", "benches in Seoul have". */
function isBeforeNoun({ tokens, sentences }: BlockReading, at: number): boolean {
  const noun = tokens[at];
  if (!noun || noun.isCapital || /\d/.test(noun.norm) || GO_ON.has(noun.norm)) return false;
  if (PAST.has(noun.norm) || /(?:ed|ly)$/.test(noun.norm)) return false;
  if (!/[^s]s$/.test(noun.norm)) return true;
  // "Bush fires have", but "Bush leads in Ohio".
  for (let verb = at + 1; verb <= at + VERB_TOKENS; verb += 1) {
    const token = tokens[verb];
    if (!token || token.gap !== 'space' || sentences[verb] !== sentences[at]) return false;
    if (AUXILIARIES.has(token.norm)) return true;
    if (verb === at + 1 && !PLACING.has(token.norm)) return false;
  }
  return false;
}

/** Words of the weather and of the calendar, beside which "May" is the month. */
const OF_MONTHS = new Set(
  (
    'month months rainy wet wetter wettest dry drier driest sunny sunnier sunniest warm warmer warmest hot hottest cold colder coldest coolest frost ' +
    'frosts blossom'
  ).split(' '),
);

/** "May has been the driest month", but "May has been told that it may rain": nothing that is done to a person. */
function isSpokenOfMonth({ tokens, sentences }: BlockReading, start: number): boolean {
  if (!AUXILIARIES.has(tokens[start + 1]?.norm ?? '')) return false;
  for (let at = start + 2; at < start + MONTH_TOKENS; at += 1) {
    const token = tokens[at];
    if (token?.gap !== 'space' || sentences[at] !== sentences[start]) return false;
    if (OF_MONTHS.has(token.norm)) return true;
    if (/(?:ed|ing)$/.test(token.norm) || PAST.has(token.norm)) return false;
  }
  return false;
}
const MONTH_TOKENS = 7;

const NAMES = new Set('name title nickname word surname'.split(' '));

/** "Putin is also the name of a horse", "Taylor by name": of the name itself. */
function isCalledName({ tokens }: BlockReading, end: number): boolean {
  if (tokens[end]?.norm === 'by') return tokens[end + 1]?.norm === 'name';
  if (!['is', 'was'].includes(tokens[end]?.norm ?? '')) return false;
  const article = ['also', 'now', 'only', 'just'].includes(tokens[end + 1]?.norm ?? '')
    ? end + 2
    : end + 1;
  return (
    ['the', 'a'].includes(tokens[article]?.norm ?? '') &&
    NAMES.has(tokens[article + 1]?.norm ?? '') &&
    ['of', 'for', 'given'].includes(tokens[article + 2]?.norm ?? '')
  );
}

const MAKING = new Set('sold sells makes builds recalled recalls assembles produces'.split(' '));
const CARS = new Set('cars vehicles trucks pickups vans tractors engines'.split(' '));
const MAKER_TOKENS = 6;
const SELLERS = new Set('dealer dealers dealership dealerships'.split(' '));

/** "Ford sold two million cars", "Ford dealers": who makes cars and sells them by the number. */
const isMaker = ({ tokens }: BlockReading, end: number): boolean =>
  SELLERS.has(tokens[end]?.norm ?? '') ||
  (MAKING.has(tokens[end]?.norm ?? '') &&
    tokens.slice(end + 1, end + MAKER_TOKENS).some(({ norm }) => CARS.has(norm)));

/** "Donald Trump Jr": the son; an alias of ours that says so has it inside. */
export const isJunior = ({ tokens }: BlockReading, end: number): boolean =>
  tokens[end]?.isCapital === true && ['jr', 'jnr', 'junior'].includes(tokens[end].norm);
