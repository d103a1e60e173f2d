import { join } from 'node:path';

export interface Size {
  /** As the JVM takes them. */
  memory: string[];
  pageCache: string;
}

/**
 * Java's second compiler is left out: it takes twenty of the forty processor seconds until a first answer, and
 * makes statements no quicker until they have run for thousands of times.
 */
const quickly = '-XX:TieredStopAtLevel=1';

export const usersSize: Size = { memory: ['-Xms256m', '-Xmx1g', quickly], pageCache: '256m' };
export const throwawaySize: Size = { memory: ['-Xmx512m', '-XX:+UseSerialGC', quickly], pageCache: '64m' };

export function confText(port: number, { pageCache }: Size): string {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'db.transaction.timeout=30s',
    'db.logs.query.enabled=OFF',
    'dbms.usage_report.enabled=false',
    '# Otherwise an empty database takes 500 MB.',
    'db.tx_log.preallocate=false',
    '# Otherwise it waits ten seconds for clients after its data is safe.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ];
  return `${lines.join('\n')}\n`;
}

/** The parts of Java that Neo4j's own start script opens to it. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];

export function javaWords(home: string, jars: string, { memory }: Size): string[] {
  return [
    ...memory,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    `-XX:ErrorFile=${join(home, 'logs', 'java-crash.log')}`,
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[homeWord(home), `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ];
}

/** The word by which a running server is recognised as the one of this home. */
export function homeWord(home: string): string {
  return `--home-dir=${home}`;
}
