import { parseHTML } from 'linkedom';

/** As much of a page's tree as reading it needs; the types of browsers are not part of this project. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement | null;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}

export function readDom(html: string): DomDocument {
  // linkedom's document has all of it; a text with no tag of a page becomes one with its words in a body
  const { document } = parseHTML(/<(html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`) as {
    document: unknown;
  };
  // see above
  return document as DomDocument;
}

/** How deep a tree is and how many nodes it has, without recursion. */
export function sizeOf(root: DomNode): { depth: number; nodes: number } {
  let [depth, nodes] = [0, 0];
  for (let level: DomNode[] = [root]; level.length > 0; depth += 1) {
    nodes += level.length;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return { depth, nodes };
}
