import { native } from '../dom/native.ts';
import { MAX_JSON_LD_CHARS } from '../limits.ts';

/** What one node of a page's JSON-LD says of an article or another thing. */
export type StructuredNode = {
  /** Types without their schema address: "NewsArticle". */
  readonly types: readonly string[];
  readonly headline?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly dateCreated?: string;
  readonly dateModified?: string;
};

/** Properties that lead to the page's main thing; lists of other things (itemListElement) are not followed. */
const FOLLOWED = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const MAX_NODES = 500;

/**
 * Reads the top-level nodes of every JSON-LD script: arrays, `@graph` and main entities opened, in the
 * order of the page. A script that is not JSON is read field by field, for its first article only.
 */
export function readStructuredData(document: Document): readonly StructuredNode[] {
  const nodes: StructuredNode[] = [];
  for (const script of native.allInDocument(document, 'script[type]')) {
    if (!/ld\+json/i.test(native.attribute(script, 'type') ?? '')) continue;
    const text = native.textContent(script) ?? '';
    if (text.length > MAX_JSON_LD_CHARS) continue;
    const data = parseJson(text);
    if (data === undefined) nodes.push(...readBroken(text));
    else open(data, nodes, 0);
  }
  return nodes;
}

/** Parses JSON with the usual damage repaired: comments around it, raw line breaks in strings, a last comma. */
function parseJson(text: string): unknown {
  const attempts = [
    () => text,
    () =>
      text
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
        .trimEnd()
        .replace(/;$/, '')
        .trimEnd()
        .replace(/(?:-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/)$/, '')
        // eslint-disable-next-line no-control-regex -- raw control characters are the damage
        .replace(/[\u0000-\u001f]/g, ' ')
        .replace(/,(?= *[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Pages carry broken JSON-LD; the next attempt, or readBroken, takes it from here.
    }
  }
  return undefined;
}

function open(value: unknown, nodes: StructuredNode[], depth: number): void {
  if (depth > 6 || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) open(item, nodes, depth + 1);
    return;
  }
  const types = strings(own(value, '@type')).map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.length > 0) nodes.push(nodeOf(types, (name) => own(value, name)));
  for (const name of FOLLOWED) open(own(value, name), nodes, depth + 1);
}

function nodeOf(types: readonly string[], read: (name: string) => unknown): StructuredNode {
  const url = text(read('url')) ?? text(read('@id')) ?? text(own(read('mainEntityOfPage'), '@id'));
  const optional = {
    headline: text(read('headline')) ?? text(read('name')),
    url: url ?? text(read('mainEntityOfPage')),
    datePublished: text(read('datePublished')),
    dateCreated: text(read('dateCreated')) ?? text(read('uploadDate')),
    dateModified: text(read('dateModified')),
  };
  return {
    types,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Reads the fields after the first article type of a text that no repair makes JSON. */
function readBroken(source: string): readonly StructuredNode[] {
  const type = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([A-Za-z]{0,40}(?:Article|Posting))"/.exec(
    source,
  )?.[1];
  if (type === undefined) return [];
  const read = (name: string) =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"([^"\\\\\\n]{1,300})"`).exec(source)?.[1];
  return [nodeOf([type], read)];
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text(value[0]);
  const inner = typeof value === 'object' && value !== null ? own(value, '@value') : value;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}

function strings(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
