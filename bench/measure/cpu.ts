import { readFileSync } from 'node:fs';

/** Milliseconds of processor time: the same however many others want the machine. */
export interface Cpu {
  readonly here: number;
  readonly database: number;
}

/** Linux counts in hundredths of a second; elsewhere the database's time is not known. */
export function cpuNow(databasePid: number): Cpu {
  const { user, system } = process.cpuUsage();
  return { here: (user + system) / 1_000, database: databaseMilliseconds(databasePid) };
}

function databaseMilliseconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may have blanks; times in user and kernel mode are the 12th and 13th after.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
