import type { Grader } from '../../generated/schema.js';
import type { Claim } from './claim.js';

export type CountedGrade = 'good' | 'adequate' | 'requiresImprovement' | 'inadequate';

/** Cases that were graded, as printed: parts that do not add up to the total are kept as they are. */
export interface CaseAuditClaim extends Claim, Partial<Readonly<Record<CountedGrade, number>>> {
  readonly grader: Grader;
  /** What kind of cases, as printed; "all cases" where no kind is. */
  readonly subject: string;
  readonly total?: number;
  /** A count that several grades share: "191 required improvement or were inadequate". */
  readonly note?: string;
}
