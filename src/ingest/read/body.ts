import { voiceOf } from '../extract/voice.js';
import { bodiesNamed } from '../identity/body-named.js';
import type { World } from '../world.js';

/** Those of whom a document may speak: the forces it is about, who oversees them, the inspectorate. */
export interface Bodies {
  readonly forces: readonly string[];
  readonly inspectorates: readonly string[];
  readonly overseers: readonly string[];
}

export function bodiesOf({ organisations }: World, forces: readonly string[]): Bodies {
  return {
    forces,
    inspectorates: organisations.filter(({ kind }) => kind === 'INSPECTORATE').map(({ id }) => id),
    overseers: organisations
      .filter(({ oversees }) => oversees.some((force) => forces.includes(force)))
      .map(({ id }) => id),
  };
}

const isName = /^(?:[A-Z][\p{L}’'.-]+ ){1,3}[A-Z][\p{L}’'-]+$/u;
const spokenFor = /^.*\bspokes\w+ (?:for|from|at|of) |^(?:a |an |the )?(.+?)(?:’s|'s)? (?:spokes\w+|office)$/iu;

/** The body that a speaker without a name of his own speaks for: by its name, else by what the words say it is. */
export function bodySpeaking(speaker: string, world: World, { forces, inspectorates, overseers }: Bodies) {
  const printed = speaker.replace(spokenFor, '$1');
  const named = bodiesNamed([...world.forces, ...world.organisations], printed);
  if (named[0] && named.length === 1) return named[0].id;
  const of = /^(?:the |police |government )*inspectors$/i.test(printed) ? 'INSPECTORATE' : voiceOf(printed);
  const isOffice = /commissioner[’']s office$/i.test(speaker);
  const bodies = of === 'INSPECTORATE' ? inspectorates : of === 'FORCE' ? forces : isOffice ? overseers : [];
  const isBody = !isName.test(printed) || /police|constabulary|inspectorate/i.test(printed);
  return bodies[0] && bodies.length === 1 && isBody && !isPerson.test(speaker) ? bodies[0] : undefined;
}

/** Somebody of a body is not the body: only who is sent to speak for it is. */
const isPerson =
  /\b(?:chief|constable|superintendent|inspector|sergeant|officer|commander|detective|commissioner)$|\b(?:Chief|Deputy|Assistant|Det|Supt|Insp) /;
