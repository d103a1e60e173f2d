import type { GraphEdge } from './claim.js';
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
 * names who has gone, `after` who has come. Evidence is part of what it supports, and comes and goes as a
 * change of that.
 */
export function changesOf(difference: Difference, load: string): readonly Change[] {
  const wholes = new Map<string, Change['kind']>();
  difference.created.forEach(({ id }) => wholes.set(id, 'CREATED'));
  difference.restored.forEach(({ id }) => wholes.set(id, 'RESTORED'));
  difference.retracted.forEach((id) => wholes.set(id, 'RETRACTED'));
  const subjects = [...wholes].filter(([subject]) => labelOfId(subject) !== 'Evidence');
  const parts = [...factParts(difference), ...edgeParts(difference, wholes)];
  return [
    ...subjects.map(([subject, kind]): Change => ({ id: idOf(load, subject), subject, kind })),
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

/** Of the ends that neither come nor go themselves. */
function edgeParts({ edgesCreated, edgesRetracted }: Difference, wholes: ReadonlyMap<string, unknown>): Part[] {
  const ends = new Map<string, { subject: string; property: string; gone: string[]; come: string[] }>();
  const note = (which: 'gone' | 'come', subject: string, property: string, other: string) => {
    if (wholes.has(subject)) return;
    const key = `${subject} ${property}`;
    const end = ends.get(key) ?? { subject, property, gone: [], come: [] };
    end[which].push(other);
    ends.set(key, end);
  };
  const noteEnds = (which: 'gone' | 'come', { type, from, to }: GraphEdge) => {
    const { key, edge } = edgeOf(labelOfId(from), type, labelOfId(to));
    note(which, from, key, to);
    note(which, to, edge.back, from);
  };
  edgesRetracted.forEach((edge) => noteEnds('gone', edge));
  edgesCreated.forEach((edge) => noteEnds('come', edge));
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
