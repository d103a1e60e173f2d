import type { DocumentKind } from '../../generated/schema.js';

/** A way of speaking or of setting a page that tells what kind of document it is. */
export interface KindSign {
  readonly kind: DocumentKind;
  readonly form: Pick<RegExp, 'test'>;
  readonly weight: number;
  readonly reason: string;
  /** Where it has to stand: anywhere in what is no note, the headline, the first lines, the link, outside quotation marks, or in the text that feeds facts. */
  readonly in?: 'HEADLINE' | 'ABOVE' | 'ADDRESS' | 'NOTES' | 'OWN' | 'TEXT';
}
