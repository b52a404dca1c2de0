import type { AnsweredMention } from '../../core/engine/answer.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import { native } from '../dom/native.ts';
import { FLASH_MS } from '../limits.ts';
import type { HighlightWindow } from './can-paint-marks.ts';
import { measureScheme, type Scheme } from './background.ts';
import type { PlacedMention } from './placed-mention.ts';

const PREFIX = 'backgrounder-';
const FLASH = `${PREFIX}flash`;

/** How marks look: dotted or thick in their kind's color, or dotted in the color of the text. */
export type MarkStyle = 'dotted' | 'strong' | 'plain';

/**
 * The name of a mark's highlight, as assets/styles/marks.css styles it: "backgrounder-leader-on-dark",
 * "backgrounder-leader-strong"; "backgrounder-plain" where it has the text's own color, which marks of all
 * kinds have on colored backgrounds. Every name is a rule that the browser tries on each element of each
 * page, so none is there twice.
 */
export function highlightName(kind: Kind, scheme: Scheme, style: MarkStyle = 'dotted'): string {
  const isPlain = style === 'plain' || scheme === 'colored';
  const name = isPlain ? 'plain' : `${kind}${scheme === 'dark' ? '-on-dark' : ''}`;
  return `${PREFIX}${name}${style === 'strong' ? '-strong' : ''}`;
}

/** Paints marks with the CSS Custom Highlight API: no node, attribute or class of the page changes. */
export class MarkPainter {
  readonly #window: HighlightWindow;
  /** What is registered under our names, as we made it. */
  readonly #painted = new Map<string, Highlight>();
  /** What we gave them for each mark. */
  readonly #ranges = new Map<AnsweredMention, StaticRange>();
  /** The highlight that each mark was given to. */
  #names: ReadonlyMap<AnsweredMention, string> = new Map();
  /** How many ranges we gave each. */
  readonly #sizes = new WeakMap<Highlight, number>();
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Shows exactly these marks; what a jump has lit up stays lit. Reads style once for each element around a mark, and no layout. */
  paint(placed: readonly PlacedMention[], style: MarkStyle = 'dotted'): void {
    this.#paint(this.#named(placed, style));
  }

  /** Paints the same marks again where the page has another look now; answers whether it has. */
  repaint(placed: readonly PlacedMention[], style: MarkStyle): boolean {
    const named = this.#named(placed, style);
    const hasOther = named.some(([{ mention }, name]) => this.#names.get(mention) !== name);
    if (hasOther) this.#paint(named);
    return hasOther;
  }

  /** The marks that stand in an element, each with its highlight's name on the present background. */
  #named(placed: readonly PlacedMention[], style: MarkStyle): readonly [PlacedMention, string][] {
    const schemes = new Map<Element, Scheme>();
    return placed.flatMap((mark): [PlacedMention, string][] => {
      const element = native.parentElement(mark.range.start.node);
      if (element === null) return [];
      const scheme = schemes.get(element) ?? measureScheme(element, this.#window);
      schemes.set(element, scheme);
      return [[mark, highlightName(mark.mention.kind, scheme, style)]];
    });
  }

  #paint(named: readonly [PlacedMention, string][]): void {
    const groups = new Map<string, StaticRange[]>();
    this.#ranges.clear();
    this.#names = new Map(named.map(([{ mention }, name]) => [mention, name]));
    for (const [mark, name] of named) {
      const ranges = groups.get(name) ?? [];
      const painted = this.#range(mark);
      if (painted !== undefined) {
        ranges.push(painted);
        this.#ranges.set(mark.mention, painted);
      }
      groups.set(name, ranges);
    }
    for (const name of this.#painted.keys())
      if (name !== FLASH && !groups.has(name)) this.#remove(name);
    for (const [name, ranges] of groups) this.#set(name, ranges);
  }

  /** Takes one mark away; reads nothing of the page. */
  drop({ mention }: PlacedMention): void {
    const range = this.#ranges.get(mention);
    if (range === undefined) return;
    for (const own of this.#painted.values())
      if (own.delete(range)) this.#sizes.set(own, (this.#sizes.get(own) ?? 0) - 1);
  }

  /** Whether everything that was painted is still registered under its name, with its ranges. */
  get isPainted(): boolean {
    const registry = this.#window.CSS?.highlights;
    return [...this.#painted].every(
      ([name, own]) => registry?.get(name) === own && own.size === this.#sizes.get(own),
    );
  }

  /** Lights up one mark for FLASH_MS, to show where a jump has led. */
  flash(placed: PlacedMention): void {
    clearTimeout(this.#flashTimer);
    const range = this.#range(placed);
    if (range === undefined) return;
    this.#set(FLASH, [range]);
    this.#flashTimer = setTimeout(() => this.#remove(FLASH), FLASH_MS);
  }

  /** Removes every highlight of ours; the page's own stay. */
  clear(): void {
    clearTimeout(this.#flashTimer);
    for (const name of this.#painted.keys()) this.#remove(name);
  }

  #range({ range }: Pick<PlacedMention, 'range'>): StaticRange | undefined {
    const Constructor = this.#window.StaticRange;
    if (Constructor === undefined) return undefined;
    return new Constructor({
      startContainer: range.start.node,
      startOffset: range.start.offset,
      endContainer: range.end.node,
      endOffset: range.end.offset,
    });
  }

  #set(name: string, ranges: readonly StaticRange[]): void {
    const { CSS, Highlight } = this.#window;
    if (CSS?.highlights === undefined || Highlight === undefined) return;
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    this.#painted.set(name, highlight);
    this.#sizes.set(highlight, ranges.length);
  }

  #remove(name: string): void {
    const registry = this.#window.CSS?.highlights;
    // After an update the new script paints under the same names: those are no longer ours (R1).
    if (registry?.get(name) === this.#painted.get(name)) registry?.delete(name);
    this.#painted.delete(name);
  }
}
