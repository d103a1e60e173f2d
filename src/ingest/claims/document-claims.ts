import { maskContacts } from '../identity/contacts.js';
import type { Claims } from '../claim.js';
import type { Label } from '../noun.js';
import { labelOf } from '../nouns.js';
import type { KnownDocument, World } from '../world.js';
import { one, readerVersion, textId, type Version } from './version.js';

/** The version of the words itself. */
export function textOf(version: Version): Claims {
  const { document, parsed, sha256, isOpen, licence, rejected, decisions } = version;
  const facts = {
    sha256,
    length: parsed.text.length,
    readerVersion,
    ...(licence !== undefined && { licence }),
    ...(isOpen && { content: maskContacts(parsed.text) }),
    ...(rejected.length > 0 && { rejected }),
    ...(decisions.length > 0 && { decisions }),
  };
  return one({ id: textId(version), label: 'Text', facts }, [['TEXT_OF', document.id]]);
}

/** The document where this text brought it; of any other only that it is about an inspection, where nobody said so. */
export function documentClaims(document: KnownDocument, text: string, { documents }: World): Claims {
  const known = documents.find(({ id }) => id === document.id);
  if (known === undefined || known.owner === text) return documentOf(document);
  const added = known.about.length > 0 ? [] : document.about;
  return { nodes: [], edges: added.flatMap((to) => ({ type: 'REPORTS_ON', from: document.id, to })) };
}

/** A document that the graph did not have before this text was read: what it says of itself, and nothing else. */
function documentOf({ id, title, url, publishedOn, publishers, about }: KnownDocument): Claims {
  const facts = {
    confidence: publishedOn === undefined ? 'UNVERIFIED' : 'VERIFIED',
    ...(title !== undefined && { title, titleBasis: 'GIVEN' }),
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { publishedOn }),
  };
  return one({ id, label: labelOfDocument(id), facts }, [
    ...publishers.map((publisher) => ['PUBLISHED_BY', publisher] as const),
    ...about.map((inspection) => ['REPORTS_ON', inspection] as const),
  ]);
}

function labelOfDocument(id: string): Label {
  const label = labelOf(id.slice(0, id.indexOf(':')));
  if (label === undefined) throw new TypeError(`${id} is no id of a document`);
  return label;
}
