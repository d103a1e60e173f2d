/**
 * A statement is a value: the tag makes every interpolated value a parameter and splices only fragments.
 * Text never comes from a caller.
 */
export interface Fragment {
  readonly strings: readonly string[];
  readonly values: readonly Value[];
}

export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };

export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

export function cypher(strings: TemplateStringsArray, ...parts: readonly (Value | Fragment)[]): Fragment {
  return splice(strings, parts);
}

/** A label, property, key or variable of ours: checked, because it becomes text. */
export function name(identifier: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(identifier)) throw new TypeError(`not an identifier: ${identifier}`);
  return { strings: [identifier], values: [] };
}

export function join(fragments: readonly Fragment[], separator: string): Fragment {
  const gaps = fragments.map((_, index) => (index === 0 ? '' : separator));
  return splice([...gaps, ''], fragments);
}

export const nothing: Fragment = { strings: [''], values: [] };

/** The variables that the words of a pattern stand for. */
export interface Variables {
  readonly this?: string;
  readonly that?: string;
  readonly from?: string;
  readonly through?: string;
}

/**
 * Puts variables in the place of the words a pattern is written with: `this` (the object one stands on),
 * `that` (where the pattern leads), `from` (where one came from), `through` (what a step was reached through) and
 * `via…` (what is passed on the way, made unique by the name of `that`).
 */
export function bind(fragment: Fragment, variables: Variables): Fragment {
  const own = variables.that ?? variables.this ?? '';
  const bound = new Map<string, string>(Object.entries(variables));
  const strings = fragment.strings.map((text) =>
    text.replace(/(?<![.:\w])(this|that|from|through|via\w*)\b/g, (word) => {
      if (word.startsWith('via')) return `${own}_${word}`;
      const variable = bound.get(word);
      if (variable === undefined) throw new TypeError(`nothing is bound to "${word}" in: ${text}`);
      return variable;
    }),
  );
  return { strings, values: fragment.values };
}

/** Parameters are named in the order in which they stand, so equal shapes make equal texts. */
export function statement(fragment: Fragment): Statement {
  const parameters: Record<string, Value> = {};
  let text = `CYPHER 5\n${fragment.strings[0] ?? ''}`;
  fragment.values.forEach((value, index) => {
    const parameter = `p${index}`;
    parameters[parameter] = value;
    text += `$${parameter}${fragment.strings[index + 1] ?? ''}`;
  });
  return { text, parameters };
}

export function isFragment(part: Value | Fragment): part is Fragment {
  return typeof part === 'object' && part !== null && 'strings' in part && 'values' in part;
}

function splice(strings: readonly string[], parts: readonly (Value | Fragment)[]): Fragment {
  const texts = [strings[0] ?? ''];
  const values: Value[] = [];
  parts.forEach((part, index) => {
    const after = strings[index + 1] ?? '';
    if (!isFragment(part)) {
      values.push(part);
      texts.push(after);
      return;
    }
    const indent = indentOf(texts.at(-1) ?? '');
    part.strings.forEach((text, place) => {
      const placed = indent === '' ? text : text.replaceAll('\n', `\n${indent}`);
      if (place === 0) texts.push(`${texts.pop() ?? ''}${placed}`);
      else texts.push(placed);
    });
    values.push(...part.values);
    texts.push(`${texts.pop() ?? ''}${after}`);
  });
  return { strings: texts, values };
}

/** A fragment of several lines keeps the indentation of the line it is put into. */
function indentOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return /^ */.exec(line)?.[0] ?? '';
}
