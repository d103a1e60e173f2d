import type { Claims } from '../claim.js';
import type { OpenQuestion } from '../read/read.js';
import { isSensitiveIn, joined, one, slugOf, type Version } from './version.js';

const longest = 200;

/** What is left open, with the candidates. Its words are told only where they are kept and not sensitive. */
export function questionOf(version: Version, { text, candidates, start, end }: OpenQuestion, isKept: boolean): Claims {
  const id = `question:${slugOf(version)}-${start}`;
  const printed = version.parsed.text.slice(start, end).replace(/\s+/g, ' ').slice(0, longest);
  const isShown = isKept && !isSensitiveIn(version, { start, end });
  const words = isShown ? `“${printed}” (characters ${start} to ${end})` : `characters ${start} to ${end}`;
  const facts = {
    text: `${text} ${words}`,
    place: `${version.document.id} ${String(start).padStart(8, '0')}`,
    start,
    end,
  };
  const answers = candidates.map(({ id: target, score, reasons }, index) =>
    one(
      {
        id: `question-candidate:${slugOf(version)}-${start}-${index}`,
        label: 'QuestionCandidate',
        facts: { score, reasons },
      },
      [
        ['CANDIDATE_FOR', id],
        ['STANDS_FOR', target],
      ],
    ),
  );
  return joined([one({ id, label: 'Question', facts }, [['ASKED_OF', version.document.id]]), ...answers]);
}
