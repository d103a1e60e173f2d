export type RefusalCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'BINARY'
  | 'WRONG_ENCODING'
  | 'HTML_WITHOUT_TEXT'
  | 'BROKEN_PDF'
  | 'ENCRYPTED_PDF'
  | 'SCANNED_PDF'
  | 'TOO_MANY_PAGES';

/** A document that cannot be read. Its message is a sentence for the user, and says what would help. */
export class UnreadableDocument extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableDocument';
    this.code = code;
  }
}
