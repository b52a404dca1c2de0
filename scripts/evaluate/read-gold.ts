import * as v from 'valibot';
import { InputError } from '../annotate/inputs.ts';
import type { GoldArticle } from './score.ts';

const offset = v.pipe(
  v.number('is no number'),
  v.integer('is no whole number'),
  v.minValue(0, 'is below 0'),
);
const text = v.string('is no text');
const span = { start: offset, end: offset };
const own = { ...span, surface: text, kind: text, title: text };
const mention = v.looseObject({
  ...own,
  alsoTitles: v.optional(v.array(text, 'is no list')),
  form: v.optional(text),
  optional: v.optional(v.boolean('is neither true nor false')),
  nested: v.optional(v.array(v.looseObject(own), 'is no list')),
});
const trap = v.looseObject({ ...span, okTitles: v.optional(v.array(text, 'is no list')) });
const article = v.looseObject({
  id: v.union([v.string(), v.number()], 'is no text'),
  text,
  mentions: v.optional(v.array(mention, 'is no list'), []),
  traps: v.optional(v.array(trap, 'is no list')),
  ignore: v.optional(v.array(v.looseObject(span), 'is no list')),
  exhaustive: v.optional(v.array(text, 'is no list')),
});

/** The articles of a gold file in the guideline's format, and what is wrong with its other lines, by place. */
export function* readGold(file: string, content: string): Generator<GoldArticle | InputError> {
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() !== '') yield readLine(`${file}:${index + 1}`, line);
  }
}

function readLine(place: string, line: string): GoldArticle | InputError {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return new InputError(`${place}: is not JSON`);
  }
  const parsed = v.safeParse(article, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? 'the line';
    return new InputError(
      `${place}: gold: ${field} ${issue.input === undefined ? 'is missing' : issue.message}`,
    );
  }
  const { id, mentions, traps, exhaustive } = parsed.output;
  // A text of which nothing is said would make every answer wrong.
  if (mentions.length === 0 && traps === undefined && exhaustive === undefined)
    return new InputError(`${place}: gold: neither mentions nor traps: nothing to score`);
  const moved = mentions.find(
    ({ start, end, surface }) => parsed.output.text.slice(start, end) !== surface,
  );
  if (moved !== undefined)
    return new InputError(
      `${place}: gold: "${moved.surface}" does not stand at ${moved.start} to ${moved.end}`,
    );
  return { ...parsed.output, id: String(id) } as GoldArticle; // what the schema has checked
}
