// A form control named "parentNode" shadows the form's own parentNode, and an image named "body" the
// document's (LegacyOverrideBuiltIns, HTML §4.10.3 and §3.1.5), in isolated worlds too. Only forms and
// documents can be shadowed; text nodes, tree walkers and ranges are read directly.

type Owner = 'Node' | 'Element' | 'Document' | 'HTMLElement';

/**
 * The descriptor of a member on the global prototype. Undefined where there are no DOM globals, and in
 * happy-dom for members of Node that it overrides in Element: there they are read directly.
 */
function descriptor(owner: Owner, name: string): PropertyDescriptor | undefined {
  const constructor: unknown = Reflect.get(globalThis, owner);
  if (typeof constructor !== 'function') return undefined;
  if (owner === 'Node' && Object.hasOwn(Element.prototype, name)) return undefined;
  return Object.getOwnPropertyDescriptor(constructor.prototype, name);
}

/**
 * A platform function that takes its object as the first argument. Bound, not wrapped: in a page our code runs
 * once and is interpreted, where a function of ours around each call costs as much as the call.
 */
function uncurry(own: unknown): unknown {
  return typeof own === 'function' ? Function.prototype.call.bind(own) : undefined;
}

function getter<N extends object, K extends keyof N & string>(owner: Owner, name: K) {
  const get = uncurry(Reflect.get(descriptor(owner, name) ?? {}, 'get'));
  // An accessor of the platform, which is called on the nodes that it is for.
  return (get as ((node: N) => N[K]) | undefined) ?? ((node: N): N[K] => node[name]);
}

/** A method with its object as the first argument. */
type Call<N, K extends keyof N> = N[K] extends (...args: infer A) => infer R
  ? (node: N, ...args: A) => R
  : never;

function method<N extends object, K extends keyof N & string>(owner: Owner, name: K): Call<N, K> {
  const call =
    uncurry(descriptor(owner, name)?.value) ??
    ((node: N, ...args: readonly unknown[]): unknown =>
      // a member of this name is a method
      Reflect.apply(Reflect.get(node, name) as () => unknown, node, args));
  return call as Call<N, K>; // arguments and result are those of the member
}

const SHOWN = { visibilityProperty: true } as const;
const checkVisibility = method<Element, 'checkVisibility'>('Element', 'checkVisibility');

/**
 * Whether the page shows an element, or the element of a text node: reads style, never layout.
 * Without style (a parsed document without a view) everything is shown.
 */
function isShown(node: Node): boolean {
  const element = native.nodeType(node) === 1 ? (node as Element) : native.parentElement(node);
  if (element === null || !('checkVisibility' in element)) return true;
  return checkVisibility(element, SHOWN);
}

const SEEN = { visibilityProperty: true, opacityProperty: true } as const;
const isContentEditable = getter<HTMLElement, 'isContentEditable'>(
  'HTMLElement',
  'isContentEditable',
);

/**
 * Whether a text is seen and nothing that the reader writes in: a page can make it transparent, or the whole of
 * itself an editor (`designMode`), without any change that an observer would tell.
 */
function isReadable(node: Node): boolean {
  const element = native.parentElement(node);
  if (element === null || !('checkVisibility' in element)) return true;
  // An SVG's text has no such property, and no element of it is an editor.
  const isEdited = 'isContentEditable' in element && isContentEditable(element);
  return !isEdited && checkVisibility(element, SEEN);
}

/** DOM members read through the prototypes' accessors, so that the page's names can't shadow them. */
export const native = {
  parent: getter<Node, 'parentNode'>('Node', 'parentNode'),
  parentElement: getter<Node, 'parentElement'>('Node', 'parentElement'),
  textContent: getter<Node, 'textContent'>('Node', 'textContent'),
  isConnected: getter<Node, 'isConnected'>('Node', 'isConnected'),
  nodeType: getter<Node, 'nodeType'>('Node', 'nodeType'),
  position: method<Node, 'compareDocumentPosition'>('Node', 'compareDocumentPosition'),
  contains: method<Node, 'contains'>('Node', 'contains'),
  localName: getter<Element, 'localName'>('Element', 'localName'),
  attribute: method<Element, 'getAttribute'>('Element', 'getAttribute'),
  hasAttribute: method<Element, 'hasAttribute'>('Element', 'hasAttribute'),
  matches: method<Element, 'matches'>('Element', 'matches'),
  closest: method<Element, 'closest'>('Element', 'closest'),
  scrollIntoView: method<Element, 'scrollIntoView'>('Element', 'scrollIntoView'),
  focus: method<HTMLElement, 'focus'>('HTMLElement', 'focus'),
  all: method<Element, 'querySelectorAll'>('Element', 'querySelectorAll'),
  first: method<Element, 'querySelector'>('Element', 'querySelector'),
  isShown,
  isReadable,
  documentElement: getter<Document, 'documentElement'>('Document', 'documentElement'),
  body: getter<Document, 'body'>('Document', 'body'),
  contentType: getter<Document, 'contentType'>('Document', 'contentType'),
  title: getter<Document, 'title'>('Document', 'title'),
  designMode: getter<Document, 'designMode'>('Document', 'designMode'),
  activeElement: getter<Document, 'activeElement'>('Document', 'activeElement'),
  allInDocument: method<Document, 'querySelectorAll'>('Document', 'querySelectorAll'),
  firstInDocument: method<Document, 'querySelector'>('Document', 'querySelector'),
  treeWalker: method<Document, 'createTreeWalker'>('Document', 'createTreeWalker'),
  range: method<Document, 'createRange'>('Document', 'createRange'),
  caretPosition: method<Document, 'caretPositionFromPoint'>('Document', 'caretPositionFromPoint'),
  caretRange: method<Document, 'caretRangeFromPoint'>('Document', 'caretRangeFromPoint'),
  selection: method<Document, 'getSelection'>('Document', 'getSelection'),
} as const;
