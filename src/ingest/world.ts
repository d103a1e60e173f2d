import type { DocumentKind, InspectionKind, OrganisationKind } from '../generated/schema.js';

/** What the graph already knows, as far as reading a document needs it. Ids are global; dates are EDTF. */
export interface World {
  forces: readonly KnownBody[];
  organisations: readonly KnownOrganisation[];
  inspections: readonly KnownInspection[];
  documents: readonly KnownDocument[];
  officeHolders: readonly OfficeHolder[];
}

export interface KnownBody {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface KnownOrganisation extends KnownBody {
  kind: OrganisationKind;
  /** Forces. */
  oversees: readonly string[];
  /** The seed, or the text that brought it. */
  owner?: string;
}

export interface KnownInspection {
  id: string;
  title: string;
  kind: InspectionKind;
  forces: readonly string[];
  fieldwork?: string;
  /** Of its own report. */
  publishedOn?: string;
  follows: readonly string[];
  programme?: string;
  /** The seed, or the text that brought it. */
  owner?: string;
  /** How many cases its audits looked at, as printed; of the seed alone, so that no order of documents tells. */
  audited?: readonly number[];
}

export interface KnownDocument {
  id: string;
  kind: DocumentKind;
  title?: string;
  url?: string;
  publishedOn?: string;
  publishers: readonly string[];
  /** The seed, or the version of its words that brought it. */
  owner?: string;
  /** Inspections. */
  about: readonly string[];
}

/** One tenure: a person in an office at a force or an organisation. */
export interface OfficeHolder {
  person: string;
  /** The name first, then the aliases. */
  names: readonly string[];
  office: string;
  title: string;
  at: string;
  from?: string;
  to?: string;
  seenOn: readonly string[];
}
