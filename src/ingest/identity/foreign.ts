import type { Weighed } from '../link/choose.js';
import type { Body } from './body.js';

interface Foreign {
  readonly form: RegExp;
  readonly is: string;
}

// Who inspects somebody else: named in the headline or the opening, with no force of ours there.
const others: readonly Foreign[] = [
  {
    form: /\bHMICS\b|Inspectorate of Constabulary (?:in|for) Scotland|\bPolice Scotland\b/,
    is: 'the inspectorate of Scotland',
  },
  {
    form: /\bPolice Service of Northern Ireland\b|\bPSNI\b|\bGarda\b|\bCriminal Justice Inspection Northern Ireland\b/,
    is: 'the police of another country',
  },
  { form: /\bFire (?:and|&) Rescue Service\b(?!s)/i, is: 'a fire and rescue service' },
  {
    form: /\bHM(?:YOI| Prison| Chief Inspector of Prisons)\b|\bunannounced inspection of\b.*\b(?:HMP|HMYOI)\b/,
    is: 'a prison',
  },
  {
    form: /\bOfsted\b(?=.*\b(?:school|nursery|children[’']s services)\b)|\bCare Quality Commission\b|\bNHS Trust\b/i,
    is: 'another inspectorate’s work',
  },
];

const inspecting =
  /\bHMIC(?:FRS)?\b|\binspectorate\b|\binspectors\b|\b(?:HM|Majesty[’']s) (?:Chief )?Inspector\b|\bInspector of Constabulary\b|\bwatchdog\b|\bPEEL\b|\binspection of\b|\b(?:regional|lead|chief|the) inspector\b|\bchild protection inspection\b/i;
const fewestWords = 20;

/** Why nothing may be read from a document about any force. */
export interface NotOfTheField {
  readonly code: 'TOO_SHORT' | 'FOREIGN' | 'NO_FORCE' | 'NO_INSPECTION';
  /** In a sentence. */
  readonly refusal: string;
}

export function refusalOf(body: Body, forces: readonly Weighed[]): NotOfTheField | undefined {
  if (body.words < fewestWords) {
    return {
      code: 'TOO_SHORT',
      refusal: `There are only ${body.words} words of text in it: too few to tell what it is.`,
    };
  }
  const first = others.find(({ form }) => form.test(body.lead));
  const isOurs = forces.some(({ reasons }) => reasons.includes('named in the headline'));
  if (first !== undefined && !isOurs) {
    return { code: 'FOREIGN', refusal: `It is about ${first.is}, not about a police force of England or Wales.` };
  }
  if (forces.length === 0) {
    return { code: 'NO_FORCE', refusal: 'It names no police force of England or Wales that the graph knows.' };
  }
  if (inspecting.test(body.text)) return undefined;
  return { code: 'NO_INSPECTION', refusal: 'It names a police force and says nothing of an inspection.' };
}
