import type { Pack } from '../knowledge/pack.ts';
import type { OfficeEntry } from '../knowledge/lexicon.ts';
import type { Country, Entity, SourceRef } from '../knowledge/schema.ts';
import { sourceIdOf } from '../knowledge/relations.ts';
import type { Day } from '../time/day.ts';
import type { CardChip, CardSource } from './card-model.ts';
import { nameInSentence } from './name-in-sentence.ts';

/** The front pages of the sources that have a page of their own for every entity, and how to reach it by its title. */
const OWN_PAGES: Readonly<Record<string, string>> = {
  'https://en.wikipedia.org/': 'https://en.wikipedia.org/wiki/',
  'https://www.wikidata.org/': 'https://www.wikidata.org/wiki/Special:ItemByTitle/enwiki/',
};

/** Where a source that is named as a whole speaks of the entity; its own address where we do not know. */
function pageOf({ url }: { readonly url: string }, wikipedia: string): string {
  const pages = OWN_PAGES[url];
  return pages === undefined ? url : pages + encodeURIComponent(wikipedia.replaceAll(' ', '_'));
}

/** What a card needs to know of its article, and where it looks things up. */
export class CardContext {
  readonly pack: Pack;
  /** The article's date, or today's where it has none. */
  readonly articleDay: Day;
  readonly hasDate: boolean;
  /** Numbers of the entities that the article names. */
  readonly linked: ReadonlySet<number>;
  /** The title of the entity's page in the English Wikipedia. */
  readonly #wikipedia: string;
  readonly #sources: CardSource[] = [];
  readonly #sourceIndexes = new Map<string, number>();

  constructor(input: {
    readonly pack: Pack;
    readonly articleDay: Day;
    readonly hasDate: boolean;
    readonly linked: ReadonlySet<number>;
    readonly wikipedia: string;
  }) {
    this.pack = input.pack;
    this.articleDay = input.articleDay;
    this.hasDate = input.hasDate;
    this.linked = input.linked;
    this.#wikipedia = input.wikipedia;
  }

  /** The sources used so far, in the order of their first use. */
  get sources(): readonly CardSource[] {
    return this.#sources;
  }

  /** The indexes of sources on this card, added where they are new. */
  cite(refs: readonly SourceRef[]): number[] {
    return refs.flatMap((ref) => {
      const known = this.pack.meta.sources.find(({ id }) => id === sourceIdOf(ref));
      if (!known) return [];
      const source: CardSource =
        typeof ref === 'string'
          ? {
              publisher: known.publisher,
              title: known.title,
              url: pageOf(known, this.#wikipedia),
              seen: known.seen,
            }
          : {
              publisher: known.publisher,
              title: ref.title ?? known.title,
              url: ref.url,
              seen: known.seen,
            };
      const index = this.#sourceIndexes.get(source.url) ?? this.#sources.length;
      if (index === this.#sources.length) {
        this.#sources.push(source);
        this.#sourceIndexes.set(source.url, index);
      }
      return [index];
    });
  }

  office(id: string): OfficeEntry | undefined {
    const number = this.pack.officeNumber(id);
    return number === undefined ? undefined : this.pack.lexicon.offices[number];
  }

  country(code: string): Country | undefined {
    return this.pack.lexicon.countries.find((country) => country.code === code);
  }

  /** The name of a country; its code where the knowledge has no entry. */
  countryName(code: string): string {
    return this.country(code)?.name ?? code;
  }

  /** The name of a country as it stands in a sentence: "the United States". */
  countryInSentence(code: string): string {
    return nameInSentence(this.countryName(code));
  }

  /** The entity with an id; undefined where the pack has none. */
  entity(id: string): Entity | undefined {
    const number = this.pack.numberOf(id);
    return number === undefined ? undefined : this.pack.record(number);
  }

  /** A chip to an entity; none where the pack has none. */
  chip(id: string): CardChip[] {
    const entity = this.entity(id);
    return entity ? [{ entity: id, kind: entity.kind, name: entity.name }] : [];
  }
}
