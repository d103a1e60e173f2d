import type { Difference } from './difference.js';
import { edgeOf, labelOfId, wordOf } from './nouns.js';
import type { Property } from './values.js';

/** What happened to one property of a subject in one load; without a property, to the subject as a whole. */
export interface Change {
  id: string;
  subject: string;
  kind: 'CREATED' | 'CHANGED' | 'RETRACTED' | 'RESTORED';
  property?: string;
  before?: string;
  after?: string;
}

interface Part {
  subject: string;
  property: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * The changes of a difference. A subject that comes, goes or comes back is one change, whatever it says.
 * An edge that comes or goes changes both its ends, each under the field that leads to the other: `before`
 * names who has gone, `after` who has come.
 */
export function changesOf(difference: Difference, load: string): readonly Change[] {
  const wholes = new Map<string, Change['kind']>();
  difference.created.forEach(({ id }) => wholes.set(id, 'CREATED'));
  difference.restored.forEach(({ id }) => wholes.set(id, 'RESTORED'));
  difference.retracted.forEach((id) => wholes.set(id, 'RETRACTED'));
  const parts = [...factParts(difference), ...edgeParts(difference)].filter(({ subject }) => !wholes.has(subject));
  return [
    ...[...wholes].map(([subject, kind]): Change => ({ id: idOf(load, subject), subject, kind })),
    ...parts.map(({ subject, property, before, after }): Change => ({
      id: idOf(load, subject, property),
      subject,
      kind: 'CHANGED',
      property,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })),
  ];
}

function factParts({ changed }: Difference): Part[] {
  return changed.flatMap(({ id, facts }) =>
    facts.map(({ property, before, after }) => ({ subject: id, property, before: told(before), after: told(after) })),
  );
}

function edgeParts({ edgesCreated, edgesRetracted }: Difference): Part[] {
  const ends = new Map<string, { subject: string; property: string; gone: string[]; come: string[] }>();
  const endOf = (subject: string, property: string) => {
    const key = `${subject} ${property}`;
    const end = ends.get(key) ?? { subject, property, gone: [], come: [] };
    ends.set(key, end);
    return end;
  };
  const note = (edges: Difference['edgesCreated'], which: 'gone' | 'come') => {
    for (const { type, from, to } of edges) {
      const { key, edge } = edgeOf(labelOfId(from), type, labelOfId(to));
      endOf(from, key)[which].push(to);
      endOf(to, edge.back)[which].push(from);
    }
  };
  note(edgesRetracted, 'gone');
  note(edgesCreated, 'come');
  return [...ends.values()].map(({ gone, come, ...end }) => ({ ...end, before: listed(gone), after: listed(come) }));
}

/** From subject, property and load, so that a repeated commit writes a change once. */
function idOf(load: string, subject: string, property?: string): string {
  const parts = [subject, ...(property === undefined ? [] : [wordOf(property)]), load];
  return `change:${parts.map((part) => part.replace(':', '-')).join('--')}`;
}

function listed(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.toSorted().join(' ');
}

function told(value: Property | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
