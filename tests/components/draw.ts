import axe from 'axe-core';
import { render, type VNode } from 'preact';

/** Draws into a fresh page in a light document of happy-dom, and gives the element around it. */
export function draw(
  node: VNode,
  role?: { readonly role: string; readonly label: string },
): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  const root = document.createElement('div');
  if (role !== undefined) {
    root.setAttribute('role', role.role);
    root.setAttribute('aria-labelledby', role.label);
  }
  document.body.replaceChildren(root);
  render(node, root);
  return root;
}

/** What axe finds wrong, as "rule: element"; rules that need layout or a whole page are a browser's work. */
export async function axeProblems(root: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The text of an element with its spaces as one. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button or switch with an accessible name; throws where there is none. */
export function control(root: HTMLElement, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a, input')];
  const found = all.find((element) => {
    const label = element.getAttribute('aria-label') ?? textOf(element.closest('label') ?? element);
    return label === name;
  });
  if (found === undefined) throw new Error(`no control "${name}"`);
  return found;
}

/** The accessible name of what has the focus, as far as tests need it. */
export const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? textOf(document.activeElement);
