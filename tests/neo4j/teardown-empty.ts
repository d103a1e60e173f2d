export default async function tearDown(): Promise<void> {
  await Promise.all((globalThis.emptyServers ?? []).map((server) => server.stop()));
}
