import { join } from 'node:path';

/** The jars are shared with the user's database, its data are not. */
export const stateDir = join(import.meta.dirname, '../../.local');
export const javaHome = process.env['JAVA_HOME'];
