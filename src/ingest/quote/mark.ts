import { isApostrophe } from './apostrophe.js';

export type Style = 'double' | 'single';

/** A quotation mark: apostrophes are none. */
export interface Mark {
  at: number;
  length: number;
  style: Style;
  mayOpen: boolean;
  mayClose: boolean;
}

const marks = /''|``|[“”„‟«»"‘’'‚‛`‹›]/g;
const doubles = /^(?:''|``|[“”„‟«»"])$/;
const opening = /^(?:``|[“„‟«‘‚‛`‹])$/;
const closing = /^[”»’›]$/;

/** Every mark of the stretch, with what its shape and its neighbours allow. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  return [...text.slice(start, end).matchAll(marks)].flatMap((found) => {
    const at = start + found.index;
    const [shape] = found;
    const style = doubles.test(shape) ? 'double' : 'single';
    if (style === 'single' && isApostrophe(text, at)) return [];
    const before = at === start ? '' : text.charAt(at - 1);
    const after = at + shape.length >= end ? '' : text.charAt(at + shape.length);
    const mark = { at, length: shape.length, style, ...allowed(shape, before, after) } as const;
    return mark.mayOpen || mark.mayClose ? [mark] : [];
  });
}

/** The shape decides, unless the neighbours forbid it: some keyboards turn a mark the wrong way. */
function allowed(shape: string, before: string, after: string): Pick<Mark, 'mayOpen' | 'mayClose'> {
  const followsSpace = /^\s?$/.test(before);
  const precedesSpace = /^\s?$/.test(after);
  const isEnd = precedesSpace || /[)\]}—–\-/“”‘’"'…:;,.!?]/.test(after);
  if (opening.test(shape)) return { mayOpen: followsSpace || !precedesSpace, mayClose: !followsSpace && isEnd };
  if (closing.test(shape)) {
    return { mayOpen: followsSpace && !precedesSpace && shape !== '’', mayClose: !followsSpace };
  }
  const isStart = followsSpace || /[([{—–\-/“”‘’"'…:;,.!?]/.test(before);
  return {
    mayOpen: isStart && !precedesSpace,
    mayClose: !followsSpace && (isEnd || /[,.!?…]/.test(before)),
  };
}
