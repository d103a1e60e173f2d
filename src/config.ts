import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Everything the program takes from its environment: read once, checked, frozen. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Where the local database, its log and its password live. */
  readonly stateDir: string;
  readonly javaHome: string | undefined;
  /** A Neo4j of the user's own; undefined where one has to be started. */
  readonly neo4j: { uri: string; user: string; password: string; database: string } | undefined;
  readonly isForeignAllowed: boolean;
  /** Whether the address of a caller is what a proxy says it is. */
  readonly isProxyTrusted: boolean;
  /** A manifest of one's own; undefined: the one made of operations/. */
  readonly trustedDocuments: string | undefined;
  readonly isTrustedOnly: boolean;
  /** Of answers that are kept to be given again. */
  readonly answerBytes: number;
  /** Milliseconds between saying that it is not ready any more and listening no more. */
  readonly stopDelay: number;
}

/** Without a space or a line's end at either end, which only a slip puts there. */
const word = z.string().regex(/^[^\s\p{Cc}]([^\p{Cc}]*[^\s\p{Cc}])?$/u);

/** In digits: no sign, no space, no other way to write a number. */
function whole(most: number) {
  return z
    .string()
    .regex(/^(0|[1-9]\d{0,4})$/)
    .transform(Number)
    .pipe(z.number().max(most));
}

const settings = z.object({
  PORT: whole(65_535).default(4_000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('localhost'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  STATE_DIR: word.default('.local'),
  JAVA_HOME: word.optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/([\w.-]+|\[[\da-fA-F:.]+\])(:\d{1,5})?\/?$/)
    .optional(),
  NEO4J_USER: word.default('neo4j'),
  NEO4J_PASSWORD: word.optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/)
    .default('neo4j'),
  LOAD_INTO_FOREIGN: z.enum(['yes', 'no']).default('no'),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  TRUSTED_DOCUMENTS: word.optional(),
  TRUSTED_ONLY: z.enum(['yes', 'no']).default('no'),
  ANSWERS_MB: whole(4_096).default(32),
  STOP_DELAY_MS: whole(60_000).default(0),
});

/** Throws one sentence for each wrong setting: the variable's name, what it is and what was expected. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) throw new WrongSetting(read.error.issues.map((issue) => told(issue, given)).join('\n'));
  const { data } = read;
  if (data.NEO4J_URI !== undefined && data.NEO4J_PASSWORD === undefined) {
    throw new WrongSetting('NEO4J_PASSWORD is missing; with NEO4J_URI the password of NEO4J_USER is expected.');
  }
  if (data.NEO4J_URI === undefined && data.NEO4J_PASSWORD !== undefined) {
    throw new WrongSetting('NEO4J_URI is missing; NEO4J_PASSWORD is for a Neo4j of your own, at bolt://host:7687.');
  }
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    stateDir: resolve(data.STATE_DIR.replace(/^~(?=\/|$)/, homedir())),
    javaHome: data.JAVA_HOME,
    neo4j: data.NEO4J_URI === undefined ? undefined : Object.freeze(ownOf(data)),
    isForeignAllowed: data.LOAD_INTO_FOREIGN === 'yes',
    isProxyTrusted: data.TRUST_PROXY === 'yes',
    trustedDocuments: data.TRUSTED_DOCUMENTS === undefined ? undefined : resolve(data.TRUSTED_DOCUMENTS),
    isTrustedOnly: data.TRUSTED_ONLY === 'yes',
    answerBytes: data.ANSWERS_MB * 1_000_000,
    stopDelay: data.STOP_DELAY_MS,
  });
}

/** The program's own environment; nothing else reads it. */
export function config(): Config {
  return configFrom(process.env);
}

export class WrongSetting extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongSetting';
  }
}

function ownOf(data: z.infer<typeof settings>): NonNullable<Config['neo4j']> {
  return {
    uri: data.NEO4J_URI ?? '',
    user: data.NEO4J_USER,
    password: data.NEO4J_PASSWORD ?? '',
    database: data.NEO4J_DATABASE,
  };
}

function told(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const variable = String(issue.path[0]);
  // An address may have a password in it, where none belongs.
  const isSecret = variable === 'NEO4J_PASSWORD' || String(given[variable]).includes('@');
  const value = isSecret ? 'not shown' : JSON.stringify(given[variable]);
  return `${variable} is ${value}; expected ${expectations[variable] ?? issue.message}.`;
}

const expectations: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535 (0: any free port)',
  HOST: 'a host name or address, as localhost or 0.0.0.0',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
  STATE_DIR: 'a folder, without spaces around it',
  JAVA_HOME: 'the folder of a Java, without spaces around it',
  NEO4J_URI:
    'bolt://host:7687, neo4j://host:7687, or either with +s or +ssc before the colon; without a user, a path or a query',
  NEO4J_USER: 'a name, without spaces around it',
  NEO4J_PASSWORD: 'a password without spaces or line ends around it',
  TRUSTED_DOCUMENTS: 'the path of a manifest, without spaces around it',
  NEO4J_DATABASE: "a database's name: 3 to 63 lower-case letters, digits, dots and hyphens",
  LOAD_INTO_FOREIGN: 'yes or no',
  TRUST_PROXY: 'yes or no',
  TRUSTED_ONLY: 'yes or no',
  ANSWERS_MB: 'a whole number of megabytes from 0 (keep none) to 4096',
  STOP_DELAY_MS: 'a whole number of milliseconds from 0 (no wait) to 60000',
};
