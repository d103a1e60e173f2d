/** No database could be opened; the message says why, and what to do about it. */
export class DatabaseNotOpened extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseNotOpened';
  }
}

/** Whether this is the operating system's error of that name (`ENOENT`, `ENOSPC`). */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
