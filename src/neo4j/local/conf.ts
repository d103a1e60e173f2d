import { join } from 'node:path';

export interface Size {
  /** As the JVM takes them. */
  memory: string[];
  pageCache: string;
}

export const usersSize: Size = { memory: ['-Xms256m', '-Xmx1g'], pageCache: '256m' };

/** Small, and quick to start rather than quick under load. */
export const throwawaySize: Size = {
  memory: ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  pageCache: '64m',
};

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
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[homeWord(home), `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ];
}

/** The word by which a running server is recognised as the one of this home. */
export function homeWord(home: string): string {
  return `--home-dir=${home}`;
}
