import { stringify } from 'yaml';
import { fold } from '../../core/text/fold.ts';
import type { JoinedTerm } from './join-terms.ts';

const OFFICES: Readonly<Record<JoinedTerm['role'], string>> = {
  'head-of-state': 'president',
  'head-of-government': 'prime-minister',
  'foreign-minister': 'foreign-minister',
  'defense-minister': 'defense-minister',
  'vice-president': 'vice-president',
  ruler: 'president',
};

/** Draft entries of leaders in the form of assets/knowledge, to be edited by hand: names, offices, salience. */
export function draftYaml(terms: readonly JoinedTerm[]): string {
  return stringify({ leaders: terms.map(draftOf) }, { lineWidth: 0 });
}

function draftOf({ country, role, terms, start, end }: JoinedTerm): object {
  const wikipedia = terms.find((term) => term.wikipedia !== undefined)?.wikipedia;
  const name = wikipedia?.replace(/ \([^)]*\)$/, '') ?? titleCase(terms[0]?.name ?? '');
  const qid = terms.find((term) => term.qid !== undefined)?.qid;
  const born = terms.find((term) => term.born !== undefined)?.born;
  return {
    id: fold(name)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
    name,
    wikipedia: wikipedia ?? name,
    ...(qid === undefined ? {} : { wikidata: qid }),
    country,
    ...(born === undefined ? {} : { born }),
    terms: [
      {
        office: `${country.toLowerCase()}-${OFFICES[role]}`,
        start: start.value,
        ...(end === undefined ? {} : { end: end.value }),
      },
    ],
    sources: [...new Set(terms.map(({ source }) => source))],
    checked: 'source',
    asOf: end?.value ?? start.value,
    salience: 0.3,
  };
}

/** "Dominique de Villepin" of "Dominique DE VILLEPIN". */
const titleCase = (name: string): string =>
  name.replaceAll(/\p{Lu}{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
