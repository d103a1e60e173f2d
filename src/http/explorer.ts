import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const folder = join(import.meta.dirname, '../../dist/explorer');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Everything comes from here; the editor sets styles while it runs, and its fonts stand in its style sheet. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = `The editor for queries is not built here: run "npm ci" with the packages for development, or "npm run prepare".
GraphQL is asked at /graphql, by GET or POST.
`;

/** GET / in a browser: an editor for queries, with examples ready to run, from files that `npm ci` has built. */
export function addExplorer(app: FastifyInstance): void {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const contents = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  const page = contents.get('index.html');
  app.get('/', async (request, reply) => {
    const isBrowser = request.headers.accept?.includes('text/html') ?? false;
    void reply.headers({ 'cache-control': 'no-cache', vary: 'accept', 'x-content-type-options': 'nosniff' });
    if (!isBrowser) return reply.send({ graphql: '/graphql', health: '/healthz', readiness: '/readyz' });
    if (page === undefined) return reply.status(503).type('text/plain; charset=utf-8').send(notBuilt);
    void reply.headers({ 'content-security-policy': policy, 'referrer-policy': 'no-referrer' });
    return reply.type('text/html; charset=utf-8').send(page);
  });
  for (const [file, content] of contents) {
    // Parts have their hash in their name; what has not is asked for again each time.
    const cache = file.startsWith('part-') ? 'public, max-age=31536000, immutable' : 'no-cache';
    app.get(`/explorer/${file}`, async (_request, reply) => {
      void reply.headers({ 'cache-control': cache, 'x-content-type-options': 'nosniff' });
      return reply.type(types[extname(file)] ?? 'application/octet-stream').send(content);
    });
  }
}
