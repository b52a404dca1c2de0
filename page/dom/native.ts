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

function getter<N extends object, K extends keyof N & string>(owner: Owner, name: K) {
  const get = descriptor(owner, name)?.get;
  return get === undefined ? (node: N): N[K] => node[name] : (node: N): N[K] => get.call(node);
}

function method<N extends object, A extends readonly unknown[], R>(owner: Owner, name: string) {
  const own: unknown = descriptor(owner, name)?.value;
  return (node: N, ...args: A): R => {
    const call: unknown = typeof own === 'function' ? own : Reflect.get(node, name);
    // The types of arguments and result are stated where the member is listed below.
    return Reflect.apply(call as (...args: A) => R, node, args);
  };
}

const checkVisibility = method<Element, [CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);

/**
 * Whether the page shows an element, or the element of a text node: reads style, never layout.
 * Without style (a parsed document without a view) everything is shown.
 */
function isShown(node: Node): boolean {
  const element = native.nodeType(node) === 1 ? (node as Element) : native.parentElement(node);
  if (element === null || !('checkVisibility' in element)) return true;
  return checkVisibility(element, { visibilityProperty: true });
}

/** DOM members read through the prototypes' accessors, so that the page's names can't shadow them. */
export const native = {
  parent: getter<Node, 'parentNode'>('Node', 'parentNode'),
  parentElement: getter<Node, 'parentElement'>('Node', 'parentElement'),
  textContent: getter<Node, 'textContent'>('Node', 'textContent'),
  isConnected: getter<Node, 'isConnected'>('Node', 'isConnected'),
  nodeType: getter<Node, 'nodeType'>('Node', 'nodeType'),
  contains: method<Node, [Node | null], boolean>('Node', 'contains'),
  localName: getter<Element, 'localName'>('Element', 'localName'),
  attribute: method<Element, [string], string | null>('Element', 'getAttribute'),
  hasAttribute: method<Element, [string], boolean>('Element', 'hasAttribute'),
  closest: method<Element, [string], Element | null>('Element', 'closest'),
  scrollIntoView: method<Element, [ScrollIntoViewOptions], void>('Element', 'scrollIntoView'),
  all: method<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll'),
  first: method<Element, [string], Element | null>('Element', 'querySelector'),
  isShown,
  documentElement: getter<Document, 'documentElement'>('Document', 'documentElement'),
  body: getter<Document, 'body'>('Document', 'body'),
  contentType: getter<Document, 'contentType'>('Document', 'contentType'),
  title: getter<Document, 'title'>('Document', 'title'),
  designMode: getter<Document, 'designMode'>('Document', 'designMode'),
  activeElement: getter<Document, 'activeElement'>('Document', 'activeElement'),
  allInDocument: method<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll'),
  firstInDocument: method<Document, [string], Element | null>('Document', 'querySelector'),
  treeWalker: method<Document, [Node, number], TreeWalker>('Document', 'createTreeWalker'),
  range: method<Document, [], Range>('Document', 'createRange'),
  caretPosition: method<Document, [number, number], CaretPosition | null>(
    'Document',
    'caretPositionFromPoint',
  ),
  caretRange: method<Document, [number, number], Range | null>('Document', 'caretRangeFromPoint'),
  selection: method<Document, [], Selection | null>('Document', 'getSelection'),
} as const;
