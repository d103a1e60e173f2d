/** What a log says when the reason is one that a person can do something about. */
const reasons: [pattern: RegExp, advice: (port: number) => string][] = [
  [
    /Address already in use|BindException/,
    (port) => `Port ${port} was taken by another program while Neo4j started. Start again.`,
  ],
  [/No space left on device/, () => 'The disk is full. Make room and start again.'],
  [
    /StoreLockException|FileLockException|is already locked|locked by another process/i,
    () => 'Another Neo4j has its files open. Stop that one (`ps -ef | grep neo4j`) and start again.',
  ],
  [
    /fatal error has been detected by the Java Runtime/,
    () => 'Java has crashed. Delete classes-*.jsa beside the jars, which it may have read, and start again.',
  ],
  [
    /OutOfMemoryError|Could not reserve enough space|insufficient memory/i,
    () => 'There is too little memory for it: 1.5 GB should be free. Close something and start again.',
  ],
];

export function explainLog(text: string, path: string, port: number): string {
  const [, advice] = reasons.find(([pattern]) => pattern.test(text)) ?? [];
  const lastLines = text.trim().split('\n').slice(-5);
  return [
    `Neo4j did not start. ${advice?.(port) ?? 'Its log may tell why.'}`,
    `The log is ${path}; it ends:`,
    ...lastLines.map((line) => `  ${line}`),
  ].join('\n');
}
