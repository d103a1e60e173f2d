import { join } from 'node:path';
import { load } from '../src/ingest/load.js';
import { loadSeed, seedInput } from '../src/ingest/seed.js';
import type { SeedFile } from '../src/ingest/seed-file.js';
import type { Graph } from '../src/neo4j/graph.js';
import { fixtureWorld } from './fixture-world.js';

/** The small invented world of the fixtures as a seed, so that a graph knows what their documents are about. */
export function fixtureSeed(): SeedFile[] {
  const { forces, organisations, inspections, officeHolders } = fixtureWorld();
  const word = (id: string) => id.slice(id.indexOf(':') + 1);
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const inspectorate = organisations.find(({ kind }) => kind === 'INSPECTORATE')?.id;
  const known = new Set([...forces, ...organisations].map(({ id }) => id));
  const holders = officeHolders.filter(({ at }) => known.has(at));
  const officeOf = ({ at, title }: (typeof holders)[number]) => `office:${word(at)}-${slug(title)}`;
  const unique = <Row extends { id: string }>(rows: Row[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
  const rows: Record<string, object[]> = {
    force: forces.map((force) => ({ ...force, onsCode: `E${slug(force.id)}` })),
    organisation: organisations.map(({ aliases, oversees, ...one }) => ({
      ...one,
      ...(aliases.length > 0 && { aliases }),
      ...(oversees.length > 0 && { oversees: oversees.filter((id) => known.has(id)) }),
    })),
    inspection: inspections.map(({ id, title, kind, forces: visited, fieldwork, follows }) => ({
      ...{ id, title, kind, forces: visited, fieldwork },
      ...(follows.length > 0 && { follows }),
      conductedBy: [inspectorate],
    })),
    theme: ['training', 'supervision', 'domestic-abuse', 'missing-children', 'overnight-detention', 'section-136'].map(
      (name) => ({ id: `theme:${name}`, name, vocabulary: 'topic' }),
    ),
    person: unique(
      holders.map(({ person, names: [name, ...aliases] }) => ({
        id: person,
        name,
        ...(aliases.length > 0 && { aliases }),
      })),
    ),
    office: unique(holders.map((holder) => ({ id: officeOf(holder), title: holder.title, at: holder.at }))),
    tenure: unique(
      holders.map((holder) => ({
        id: `tenure:${word(holder.person)}--${word(officeOf(holder))}`,
        person: holder.person,
        office: officeOf(holder),
        ...(holder.from && { from: holder.from }),
        ...(holder.to && { to: holder.to }),
        confidence: 'VERIFIED',
        sourceUnknown: 'Invented for a test.',
      })),
    ),
  };
  return Object.entries(rows).map(([noun, list]) => ({ file: `${noun}.json`, text: JSON.stringify(list) }));
}

/** That world beside the program's own seed, for commands, which load theirs. What both have is the seed's. */
export async function loadFixtureWorld(graph: Graph): Promise<void> {
  await loadSeed(graph, join(import.meta.dirname, '../seed'));
  const { nodes, edges, input } = seedInput(fixtureSeed());
  const mine = nodes.filter(({ id }) => !/^(theme|organisation:hmic)/.test(id));
  const ids = new Set(mine.map(({ id }) => id));
  const claims = { nodes: mine, edges: edges.filter(({ from }) => ids.has(from)) };
  await load(graph, { owner: 'fixtures', ...claims, input, read: {}, refused: [], unsourced: [] });
}
