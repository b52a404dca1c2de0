import type { ConflictClass } from '../knowledge/schema.ts';
import type { Form } from './mention.ts';

const WAR: readonly ConflictClass[] = ['war', 'civil-war', 'invasion'];
const ANY: readonly ConflictClass[] = [
  'war',
  'civil-war',
  'insurgency',
  'invasion',
  'campaign',
  'standoff',
  'uprising',
  'genocide',
];

/** Head words of a described conflict, and the classes of conflict that each can mean. */
export const CONFLICT_HEADS: ReadonlyMap<string, readonly ConflictClass[]> = new Map([
  ['war', WAR],
  ['conflict', ANY],
  ['fighting', ANY],
  ['hostilities', ANY],
  ['invasion', ['invasion']],
  ['incursion', ['invasion', 'campaign']],
  ['aggression', ['invasion', 'war']],
  ['occupation', ['occupation']],
  ['annexation', ['annexation']],
  ['seizure', ['annexation', 'invasion', 'occupation']],
  ['takeover', ['annexation', 'coup', 'campaign', 'invasion']],
  ['insurgency', ['insurgency']],
  ['rebellion', ['insurgency', 'uprising', 'civil-war']],
  ['uprising', ['uprising']],
  ['revolt', ['uprising']],
  ['intifada', ['uprising']],
  ['revolution', ['uprising']],
  ['genocide', ['genocide']],
  ['offensive', ['campaign', 'invasion', 'war']],
  ['campaign', ['campaign']],
  ['bombing', ['campaign', 'attack']],
  ['bombardment', ['campaign', 'attack']],
  ['bombings', ['attack', 'campaign']],
  ['strikes', ['campaign', 'attack']],
  ['airstrikes', ['campaign', 'attack']],
  ['attack', ['attack']],
  ['attacks', ['attack']],
  ['massacre', ['attack', 'genocide']],
  ['massacres', ['genocide', 'attack']],
  ['coup', ['coup']],
  ['putsch', ['coup']],
  ['crisis', ANY],
  ['siege', ['campaign', 'attack']],
  ['battle', ['campaign', 'attack']],
  ['counteroffensive', ['campaign']],
  ['operation', ['campaign']],
  ['intervention', ['invasion', 'campaign', 'war']],
  ['landing', ['invasion', 'campaign']],
  ['landings', ['invasion', 'campaign']],
  ['raid', ['attack', 'campaign']],
  ['assault', ['campaign', 'attack']],
  ['shelling', ['campaign', 'attack']],
  ['storming', ['attack', 'campaign']],
  ['fall', ['campaign']],
  ['capture', ['campaign']],
  ['recapture', ['campaign']],
  ['liberation', ['campaign']],
  ['defense', ['campaign']],
  ['defence', ['campaign']],
  ['thrust', ['campaign']],
  ['drive', ['campaign', 'invasion', 'war']],
  ['clash', ['campaign', 'attack', 'war']],
  ['clashes', ['campaign', 'attack', 'war']],
  ['skirmishes', ['campaign', 'war', 'attack']],
  ['killing', ['attack', 'genocide']],
  ['killings', ['attack', 'genocide']],
  ['slaughter', ['genocide', 'attack']],
  ['rising', ['uprising', 'insurgency']],
  ['fight', ['war', 'campaign', 'insurgency']],
  ['struggle', ['war', 'campaign', 'insurgency']],
  ['blockade', ['standoff', 'campaign', 'occupation']],
  ['insurrection', ['uprising', 'insurgency']],
  ['mutiny', ['uprising', 'coup', 'insurgency']],
]);

/** The form of a description by its head word. */
export const formOfHead = (head: string): Form => FORMS.get(head) ?? 'role-nominal';

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['war', 'war-in-x'],
  ['invasion', 'invasion'],
  ['occupation', 'occupation'],
  ['annexation', 'occupation'],
]);

/** Heads that mean many other things, and the prepositions before the place that makes a battle of them. */
export const ORDINARY_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'fall capture recapture takeover liberation defense defence storming'
    .split(' ')
    .map((head): [string, readonly string[]] => [head, ['of']]),
  ...'thrust drive raid clash clashes assault killing killings mutiny operation'
    .split(' ')
    .map((head): [string, readonly string[]] => [head, ['of', 'on', 'in', 'at', 'into', 'near']]),
  // "Israeli aggression" is a way of speaking, "slaughter" also a trade.
  ['aggression', ['against', 'in', 'on', 'towards']],
  ['slaughter', ['of', 'in', 'at']],
  // "A blockade by farmers".
  ['blockade', ['of']],
]);

/** Heads that mean war only against an armed body: "the fight against Boko Haram", not "the fight for the Senate". */
export const FIGHT_HEADS: ReadonlySet<string> = new Set(['fight', 'struggle']);

/** Heads of fighting over one place. */
export const BATTLE_HEADS: ReadonlySet<string> = new Set(
  'shelling siege battle fall capture recapture liberation defense defence storming counteroffensive'.split(
    ' ',
  ),
);

/** Heads of what is part of a war where they name a town of it: those, and what is carried to a town. */
export const PART_HEADS: ReadonlySet<string> = new Set([
  ...BATTLE_HEADS,
  ...'landing landings invasion bombing bombardment raid assault offensive attack clash clashes'.split(
    ' ',
  ),
]);

/** Heads that the name of a place makes a battle of. */
export const PLACE_HEADS: ReadonlySet<string> = new Set([
  ...BATTLE_HEADS,
  ...ORDINARY_HEADS.keys(),
  'landing',
  'landings',
  'massacre',
]);

/** Words that make a campaign one of war: "the bombing campaign". */
export const FOUGHT: ReadonlySet<string> = new Set(
  'air bombing military ground counterinsurgency'.split(' '),
);
