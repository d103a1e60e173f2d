const width = 30;

export interface Progress {
  /** One more is done. */
  step: (line: string) => void;
  end: () => void;
}

/** On a terminal a bar that is drawn over itself; elsewhere, as in a log, a line a file. One file needs neither. */
export function progressOf(total: number, out: NodeJS.WriteStream): Progress {
  let done = 0;
  if (total < 2) return { step: () => undefined, end: () => undefined };
  if (!out.isTTY) {
    return {
      step: (line) => {
        done += 1;
        out.write(`${done}/${total} ${line}\n`);
      },
      end: () => undefined,
    };
  }
  return {
    step: (line) => {
      done += 1;
      const filled = Math.round((done / total) * width);
      const room = Math.max(10, out.columns - width - 20);
      out.write(
        `\r\u001B[K[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total} ${line.slice(0, room)}`,
      );
    },
    end: () => out.write('\r\u001B[K'),
  };
}
