/** Runs a command to its end; what it throws becomes its message and an exit code, not a stack. */
export async function orEnd(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? told(error) : String(error));
    // The driver keeps a connection open whose other end never said a word, and with it the process.
    process.exit(1);
  }
}

/** An error of ours is a sentence; one that nobody foresaw keeps its stack. */
function told(error: Error): string {
  return error.name === 'Error' || error.name === 'TypeError' ? (error.stack ?? error.message) : error.message;
}
