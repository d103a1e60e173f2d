/** A passage of news prose, and who speaks in it. People, forces and papers are invented. */
export interface Passage {
  /** What it is an example of. */
  shows: string;
  text: string;
  /** All direct quotations: the words (pieces joined by " | "), the speaker as printed or null, the role. */
  says: readonly (readonly [words: string, speaker: string | null, role?: string])[];
  /** Reported speech, where the passage is about it. */
  reports?: readonly (readonly [words: string, speaker: string])[];
}
