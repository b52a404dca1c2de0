import { native } from '../dom/native.ts';
import { MAX_RECORDS, REREAD_CAP_MS, REREAD_FLOOR_MS, REREAD_REST } from '../limits.ts';
import { LEAVING_ATTRIBUTES } from '../text/left-out.ts';
import { whenIdle } from './when-idle.ts';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Watches the text of an article: the roots with everything below, and the child lists of the elements
 * around them, so that a replaced root is noticed; everywhere the attributes by which text is left out. `onChange` runs when the page is idle, at most once
 * for each burst of changes, and answers whether the text had changed; as long as it had not, bursts
 * are looked at ever more rarely, up to REREAD_CAP_MS; a text that takes long to read rests ten times as long.
 */
export function watchText({
  window,
  roots,
  onRecords,
  onChange,
  signal,
}: {
  readonly window: Window & { readonly MutationObserver?: typeof MutationObserver };
  readonly roots: readonly Element[];
  /** Called at once for each batch, with whether the data of a text may have changed; must be cheap. */
  readonly onRecords: (hasNewData: boolean) => void;
  readonly onChange: () => Promise<boolean>;
  readonly signal: AbortSignal;
}): void {
  let delay = REREAD_FLOOR_MS;
  let isScheduled = false;
  let isDirty = false;
  const run = async () => {
    if (signal.aborted) return;
    isDirty = false;
    const start = window.performance.now();
    const hasChanged = await onChange();
    const rest = REREAD_REST * (window.performance.now() - start);
    const wanted = hasChanged ? REREAD_FLOOR_MS : 2 * delay;
    delay = Math.min(Math.max(wanted, rest), REREAD_CAP_MS);
    isScheduled = false;
    if (isDirty) schedule();
  };
  const schedule = () => {
    isDirty = true;
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => whenIdle(window, () => void run()), delay);
  };
  const observer = new (window.MutationObserver ?? MutationObserver)((records) => {
    const areMany = records.length > MAX_RECORDS;
    onRecords(areMany || records.some(({ type }) => type === 'characterData'));
    if (areMany || records.some(changesText)) schedule();
  });
  const attributeFilter = [...LEAVING_ATTRIBUTES];
  for (const root of roots) {
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributeFilter,
      subtree: true,
    });
    for (let up = native.parent(root); up !== null; up = native.parent(up)) {
      observer.observe(up, { childList: true, attributeFilter });
    }
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether a record can change text: data, what leaves it out, or nodes that are elements or text. */
function changesText(record: MutationRecord): boolean {
  if (record.type === 'attributes') return true;
  if (record.type === 'characterData') return native.nodeType(record.target) === TEXT_NODE;
  return hasText(record.addedNodes) || hasText(record.removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    const type = native.nodeType(node);
    if (type === TEXT_NODE) return true;
    if (type === ELEMENT_NODE && !SILENT.has(native.localName(node as Element))) return true;
  }
  return false;
}

/** Elements that advertising and measuring scripts add all the time. */
const SILENT: ReadonlySet<string> = new Set(
  'script style link iframe img noscript meta'.split(' '),
);
