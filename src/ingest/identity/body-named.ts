import type { KnownBody } from '../world.js';

/** The forces and organisations that a page means by a name, as it prints it. */
export function bodiesNamed<Body extends KnownBody>(bodies: readonly Body[], printed: string): Body[] {
  const wanted = bare(printed);
  return bodies.filter(({ name, aliases }) => [name, ...aliases].some((one) => bare(one) === wanted));
}

function bare(name: string): string {
  return name.trim().replace(/^the /i, '').replaceAll('’', "'").replace(/'s$/, '').toLowerCase();
}
