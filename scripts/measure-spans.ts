// node scripts/measure-spans.ts FILE.jsonl[.gz]
// How many of our people and events fall on a span of a fitting type in texts with named-entity spans. Such spans name no
// entity: this measures false mentions, not wrong links.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process, { argv, cwd, env } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { annotateInput } from './annotate/annotate-input.ts';
import { openPack } from './annotate/open-pack.ts';

type Span = { readonly start: number; readonly end: number; readonly type: string };
type SpannedText = { readonly id: string; readonly text: string; readonly spans: readonly Span[] };

/** Forms whose words are a name; a role or "the war" has no span in such sets. */
const NAME_FORMS = new Set([
  'full-name',
  'surname',
  'titled-name',
  'variant',
  'nickname',
  'coordination',
  'name',
  'short-name',
]);
const FITTING: Readonly<Record<string, RegExp>> = {
  leader: /^per/i,
  summit: /^(?:misc|event|org)/i,
  conflict: /^(?:misc|event)/i,
};

const [name] = argv.slice(2);
if (name === undefined) {
  console.error('usage: node scripts/measure-spans.ts FILE.jsonl[.gz]');
  process.exitCode = 2;
} else {
  const bytes = readFileSync(resolve(env['INIT_CWD'] ?? cwd(), name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  measure(text.split('\n').filter((line) => line !== ''));
}

function measure(lines: readonly string[]): void {
  const pack = openPack();
  const today = new Date().toISOString().slice(0, 10);
  const counts = new Map<string, { all: number; fitting: number }>();
  for (const line of lines) {
    // One article a line: { id, text, spans: [{ start, end, type }] }.
    const { id, text, spans } = JSON.parse(line) as SpannedText;
    const input = { id, title: '', lang: 'en', text, isExtracted: false };
    for (const own of annotateInput(pack, input, { today }).mentions) {
      const fitting = FITTING[own.kind];
      if (!fitting || !NAME_FORMS.has(own.form)) continue;
      const count = counts.get(own.kind) ?? { all: 0, fitting: 0 };
      counts.set(own.kind, count);
      count.all += 1;
      if (
        spans.some(
          (span) => span.start < own.end && own.start < span.end && fitting.test(span.type),
        )
      )
        count.fitting += 1;
    }
  }
  for (const [kind, { all, fitting }] of counts)
    console.log(
      `${kind}: ${fitting} of ${all} on a fitting span (${((100 * fitting) / all).toFixed(1)} %)`,
    );
}
