import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../platform/policy-features.ts';
import { parsePolicy, POLICY_KEYS } from '../../platform/policy.ts';

const FOLDER = 'docs/schools';
const ID = '<extension id>';
const GECKO_ID = 'backgrounder@news-background';
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const schema = JSON.parse(readFileSync('assets/policy/managed-schema.json', 'utf8'));
const validate: ValidateFunction = new Ajv({ strict: true, allErrors: true }).compile({
  ...schema,
  // Stricter than the browser, which drops what it does not know: a slip in a document is to be seen.
  additionalProperties: false,
});
const guide = readFileSync('docs/schools.md', 'utf8');

/** Fails for a policy that the schema or our own parser would not take whole. */
function expectValid(policy: unknown): void {
  expect(policy).toBeTypeOf('object');
  validate(policy);
  expect(validate.errors ?? []).toEqual([]);
  expect(parsePolicy(policy)).toEqual({ policy, errors: [] });
}

describe('policies in the documents (E9)', () => {
  it('Chrome’s file is valid', () => {
    const file = JSON.parse(read('chrome-policy.json'));
    expect(file.ExtensionInstallForcelist).toEqual([ID]);
    expectValid(file['3rdparty'].extensions[ID]);
  });

  it('Google Admin’s text is valid, each value in its box', () => {
    const entries = Object.entries<{ readonly Value: unknown }>(
      JSON.parse(read('google-admin.json')),
    );
    expect(entries.every(([, box]) => Object.keys(box).join() === 'Value')).toBe(true);
    expectValid(Object.fromEntries(entries.map(([key, { Value }]) => [key, Value])));
  });

  it('Firefox’s file is valid, for the id of our build', () => {
    const { policies } = JSON.parse(read('firefox-policies.json'));
    expect(Object.keys(policies.ExtensionSettings)).toEqual([GECKO_ID]);
    expectValid(policies['3rdparty'].Extensions[GECKO_ID]);
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`'${GECKO_ID}'`);
  });

  it('the macOS profile is well-formed and valid', () => {
    const payloads = profileOf(read('backgrounder.mobileconfig'))['PayloadContent'] as Dict[];
    const own = payloads.map((payload) =>
      Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload'))),
    );
    expect(payloads.map(({ PayloadType }) => PayloadType)).toEqual([
      'com.google.Chrome',
      `com.google.Chrome.extensions.${ID}`,
      'org.mozilla.firefox',
    ]);
    expect(own[0]).toEqual({ ExtensionInstallForcelist: [ID] });
    expectValid(own[1]);
    const firefox = own[2]?.['3rdparty'] as { readonly Extensions: Dict };
    expect(own[2]?.['EnterprisePoliciesEnabled']).toBe(true);
    expectValid(firefox.Extensions[GECKO_ID]);
    const uuids = payloads.map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});

describe('the templates for Windows (E9)', () => {
  const admx = xmlOf(read('backgrounder.admx'))['policyDefinitions'] as Node;
  const adml = xmlOf(read('en-US/backgrounder.adml'))['policyDefinitionResources'] as Node;
  const policies = listIn(listIn(admx, 'policies')[0], 'policy');
  const resources = listIn(adml, 'resources')[0];
  const namesIn = (table: string, item: string): string[] =>
    listIn(listIn(resources, table)[0], item).map((node) => String(node['@id']));

  it('are of the namespace that Windows reads', () => {
    const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
    expect([admx['@xmlns'], adml['@xmlns']]).toEqual([namespace, namespace]);
  });

  it('have every policy for Chrome, Edge and Firefox, and no other', () => {
    expect(policies.map((policy) => policy['@name'])).toEqual(
      ['Chrome', 'Edge', 'Firefox'].flatMap((browser) =>
        POLICY_KEYS.map((key) => `${browser}_${key}`),
      ),
    );
  });

  it('write each value where the browser reads it, in the form that the schema wants', () => {
    const places = {
      Chrome: `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
      Edge: `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy`,
      Firefox: `Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${GECKO_ID}`,
    };
    for (const policy of policies) {
      const [browser, key] = String(policy['@name']).split('_') as [keyof typeof places, string];
      expect(policy['@key']).toBe(places[browser]);
      expect(valueOf(policy)).toEqual(wantedValue(key, places[browser]));
    }
  });

  it('have a text for every name, and no text without a use', () => {
    expect(namesIn('stringTable', 'string').toSorted()).toEqual(used('string').toSorted());
    expect(namesIn('presentationTable', 'presentation').toSorted()).toEqual(
      used('presentation').toSorted(),
    );
  });

  it('show a field for every element', () => {
    const ids = allIn('backgrounder.admx', /<(?:list|decimal|enum) id="(\w+)"/g);
    expect(allIn('en-US/backgrounder.adml', /refId="(\w+)"/g).toSorted()).toEqual(ids.toSorted());
  });
});

describe('docs/schools.md (E9)', () => {
  it('names every policy and every feature, with its meaning in a table', () => {
    const rows = [...guide.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
    expect(rows).toEqual([...POLICY_KEYS, ...Object.keys(FEATURES)]);
  });

  it('leads to files that are there', () => {
    const links = [...guide.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(7);
    for (const path of links) expect(() => readFileSync(`docs/${path}`)).not.toThrow();
  });
});

/** What a pattern's first group finds in a file, all of it. */
const allIn = (file: string, pattern: RegExp): string[] =>
  [...read(file).matchAll(pattern)].map(([, found = '']) => found);

/** The names of texts or presentations that the template refers to. */
const used = (kind: 'string' | 'presentation'): string[] => [
  ...new Set(allIn('backgrounder.admx', new RegExp(String.raw`\$\(${kind}\.(\w+)\)`, 'g'))),
];

/** What a policy of the template writes: under which name, and which values. */
function valueOf(policy: Node): unknown {
  const elements = listIn(policy, 'elements')[0];
  const [list] = listIn(elements, 'list');
  const [decimal] = listIn(elements, 'decimal');
  const [choice] = listIn(elements, 'enum');
  if (list) return { list: list['@key'], prefix: list['@valuePrefix'] };
  if (decimal)
    return { number: decimal['@valueName'], from: decimal['@minValue'], to: decimal['@maxValue'] };
  if (choice) {
    const values = listIn(choice, 'item').map((item) => listIn(item, 'value')[0]?.['string']);
    return { choice: choice['@valueName'], values };
  }
  return { flag: policy['@valueName'] };
}

/** The same, from the schema. */
function wantedValue(key: string, place: string): unknown {
  const { type, enum: values, minimum, maximum } = schema.properties[key];
  if (type === 'array') return { list: `${place}\\${key}`, prefix: '' };
  if (type === 'integer') return { number: key, from: String(minimum), to: String(maximum) };
  return values === undefined ? { flag: key } : { choice: key, values };
}

type Node = Readonly<Record<string, unknown>>;
type Dict = Readonly<Record<string, unknown>>;

/** An XML text as objects, attributes with "@". @throws Error where it is not well-formed. */
function xmlOf(text: string): Node {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
  });
  return parser.parse(text) as Node; // objects of strings, as its options say
}

/** The children of a name, as a list however many there are. */
function listIn(node: Node | undefined, name: string): readonly Node[] {
  const found = node?.[name];
  if (found === undefined) return [];
  return (Array.isArray(found) ? found : [found]) as readonly Node[]; // as above
}

/** A property list as values. */
function profileOf(text: string): Dict {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, parseTagValue: false });
  const plist = (parser.parse(text) as Ordered[]).find((node) => 'plist' in node);
  return plistValue(plist?.['plist']?.[0] ?? {}) as Dict; // a profile is a dictionary
}

type Ordered = { readonly [tag: string]: readonly Ordered[] };

function plistValue(node: Ordered): unknown {
  const [tag, children] = Object.entries(node)[0] ?? ['', []];
  switch (tag) {
    case 'true':
    case 'false':
      return tag === 'true';
    case 'integer':
      return Number(textOf(children));
    case 'array':
      return children.map(plistValue);
    case 'dict':
      return Object.fromEntries(
        Array.from({ length: children.length / 2 }, (_, pair) => [
          plistValue(children[pair * 2] ?? {}),
          plistValue(children[pair * 2 + 1] ?? {}),
        ]),
      );
    default:
      return textOf(children);
  }
}

/** The text of a leaf; the parser gives it under a name of its own. */
function textOf(children: readonly Ordered[]): string {
  const text: unknown = children[0]?.['#text'];
  return typeof text === 'string' ? text : '';
}
