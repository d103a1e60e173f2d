import type { DocumentKind, OrganisationKind } from '../../generated/schema.js';
import type { KnownOrganisation, World } from '../world.js';

const ofNews =
  /\b(?:news|times|post|echo|herald|mail|gazette|guardian|telegraph|mirror|express|star|chronicle|argus|courier|advertiser|observer|journal|mercury|standard|independent|examiner|live|radio|tv|fm|bbc|itv|press|today)\b/i;
const ofNobody =
  /\b(?:police|constabulary|commissioner|PF?CC|council|government|MP)\b|^https?:|@|\.(?:com|co\.uk|org|net)$/i;
const longest = 60;

/** Who published a page, as it or the user names it, where the graph lacks it. Of forces and offices there are none to make. */
export function missingPublisher(
  name: string | undefined,
  kind: DocumentKind,
  { organisations, forces }: World,
): KnownOrganisation | undefined {
  const printed = name?.replace(/\s+/g, ' ').trim() ?? '';
  if (kind !== 'ARTICLE' || !/\p{L}{2}/u.test(printed) || printed.length > longest || ofNobody.test(printed))
    return undefined;
  const slug = printed
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’'\u0300-\u036f]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = `organisation:${slug}`;
  if ([...organisations, ...forces].some((one) => one.id === id)) return undefined;
  const of: OrganisationKind = ofNews.test(printed) ? 'NEWS_PUBLISHER' : 'OTHER';
  return { id, name: printed, aliases: [], kind: of, oversees: [] };
}
