export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day of the Gregorian calendar as text, YYYY-MM-DD: `2016-02-04`. */
  Date: { input: string; output: string; }
  /** An instant as text, in ISO 8601 with its zone: `2026-02-04T09:30:00Z`. Answers are in UTC. */
  DateTime: { input: string; output: string; }
};

/**
 * That a person in office speaks or is named in a document, or on an inspection or a force where the
 * document is not known. At least one of `document`, `inspection` and `force` is given.
 */
export type Appearance = Node & {
  readonly __typename: 'Appearance';
  /** The document in which they appear. null: known only for the inspection or the force. */
  readonly document: Maybe<Document>;
  /** The force on which they speak or for which they are named. null: not known, or see `document`. */
  readonly force: Maybe<Force>;
  /** `appearance:<person>--<document, inspection or force>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The inspection on which they speak or for which they are named. null: not known, or see
   * `document`.
   */
  readonly inspection: Maybe<Inspection>;
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether they speak there or are only named. */
  readonly part: AppearancePart;
  /** The person in office. */
  readonly person: Person;
  /**
   * Their role as the document prints it ("lead inspector"), which may differ from the office they
   * hold. null: none is printed, or not known.
   */
  readonly roleAsPrinted: Maybe<Scalars['String']['output']>;
};

/** Whether an office-holder speaks in a document or is only named there. */
export type AppearancePart =
  /** Is named, and nothing they said is given. */
  | 'MENTIONED'
  /** Speaks: the document quotes them or reports what they said. */
  | 'SPEAKER';

/**
 * A news article, or another page by somebody who is neither the inspectorate nor answering it. Its
 * words are the publisher's and are not held here.
 */
export type Article = Document & Node & {
  readonly __typename: 'Article';
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Which recommendations, findings and assessments it carries, by id. Empty: none is known; it may carry some. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `article:<force or subject>-<publisher>-<year>`. */
  readonly id: Scalars['ID']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * What it carried and left out: every finding of the inspections it is about, ABSENT ones included, by
   * id. Empty: its text has not been read here; `coverage` then tells what is known.
   */
  readonly pickUp: ReadonlyArray<PickUp>;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /** The article it repeats, for agency copy. null: none is known. */
  readonly reprints: Maybe<Article>;
  /** The sentences of its body in their order, and where each comes from. Empty: its text has not been read here. */
  readonly sentences: ReadonlyArray<ArticleSentence>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Single words of its source that it changed ('reconsiderations' for 'recommendations'). Empty: none is known. */
  readonly termSlips: ReadonlyArray<TermSlip>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * A news article, or another page by somebody who is neither the inspectorate nor answering it. Its
 * words are the publisher's and are not held here.
 */
export type ArticlePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of articles. */
export type ArticleConnection = {
  readonly __typename: 'ArticleConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of articles. */
export type ArticleEdge = {
  readonly __typename: 'ArticleEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Article;
};

/**
 * One sentence of an article's body, by its place. Its words are held only where it serves as
 * evidence; where it comes from is our reading, by alignment with the documents it may come from.
 */
export type ArticleSentence = {
  readonly __typename: 'ArticleSentence';
  /** Where it ends in the text: the first code unit after it. */
  readonly end: Scalars['Int']['output'];
  /** Its place among the sentences of the article's body, counted from 0. */
  readonly index: Scalars['Int']['output'];
  /** Where its words come from. UNMATCHED where nothing fits, or where a number does not. */
  readonly origin: SentenceOrigin;
  /** The sentence itself. null: its words are not held. */
  readonly passage: Maybe<Passage>;
  /** How much of it was found in the source, from 0 (nothing) to 1 (all). null: not compared. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** The document it comes from. null: UNMATCHED, or the origin is not a document here. */
  readonly source: Maybe<Document>;
  /** Where it starts in the whole text, in UTF-16 code units (as JavaScript counts) from 0. */
  readonly start: Scalars['Int']['output'];
  /** Numbers, ages and durations in it that the source does not have. Empty: all agree. */
  readonly unmatchedNumbers: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * What a later inspection says of an earlier recommendation or finding, and our reading of it. One
 * for each target and inspection.
 */
export type Assessment = Claim & Node & {
  readonly __typename: 'Assessment';
  /** Whether the source says it of this very target, or we conclude it. */
  readonly certainty: ReadingCertainty;
  /** That articles carry this assessment, one entry for each article, by id. Empty: none is known. */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `assessment:<inspection>-on-<target>`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that assessed it, which follows up the inspection it was made in. */
  readonly madeIn: Inspection;
  /** The recommendation or finding assessed. */
  readonly of: Traceable;
  /**
   * How far it was met, in our reading; never NOT_ASSESSED here. The inspectorate writes sentences,
   * not statuses.
   */
  readonly reading: Reading;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** What the later inspection says of it, in our words. null: not known. */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** One page of assessments. */
export type AssessmentConnection = {
  readonly __typename: 'AssessmentConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of assessments. */
export type AssessmentEdge = {
  readonly __typename: 'AssessmentEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Assessment;
};

/** How it is known that there is a recommendation. */
export type Basis =
  /**
   * Inferred by us from a concern in the first report that a follow-up then assessed. Nobody is
   * known to have published it as a recommendation.
   */
  | 'INFERRED_FROM_CONCERN'
  /** A source says that it is a recommendation and what it asks. */
  | 'STATED'
  /** A source says that there is one, but only its topic is known. */
  | 'TOPIC_ONLY';

/** A body that inspects, is inspected, publishes, oversees or speaks: a police force or an organisation. */
export type Body = {
  /** Other names under which papers and registers know it, in no special order. Empty: none is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** `force:<slug>` or `organisation:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
};

/**
 * How many case files of one sample got each grade in an inspection, as the report prints it. A grade
 * that the scale of its time does not have is null, and scales changed (2015, 2017): do not compare
 * across inspections without care.
 */
export type CaseAudit = Claim & Node & {
  readonly __typename: 'CaseAudit';
  /** Number of cases graded adequate. null: not printed, or the scale does not have it (after 2015). */
  readonly adequate: Maybe<Scalars['Int']['output']>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Number of cases graded good. null: not printed. */
  readonly good: Maybe<Scalars['Int']['output']>;
  /** Who graded them. Early inspections let the force grade a sample and then grade it again. */
  readonly grader: Grader;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `case-audit:<inspection>--<grader>-<subject>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of cases graded inadequate. null: not printed. */
  readonly inadequate: Maybe<Scalars['Int']['output']>;
  /** The inspection for which the cases were graded. */
  readonly inspection: Inspection;
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Number of cases graded as requiring improvement. null: not printed, or the scale does not have it. */
  readonly requiresImprovement: Maybe<Scalars['Int']['output']>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Which cases: `all cases`, or one sort of case, as `missing children`, in our words. */
  readonly subject: Scalars['String']['output'];
  /** Number of cases in all, as printed; it need not be the sum of the grades. null: not printed. */
  readonly totalAsPrinted: Maybe<Scalars['Int']['output']>;
};

/** How sure it must be that a date lies within a stretch of days: many are known only as a month or a window. */
export type Certainty =
  /** It lies wholly within, and is marked neither uncertain (?) nor approximate (~). */
  | 'CERTAINLY'
  /**
   * It may lie within: the days it could be and the stretch overlap. Where sources disagree, the
   * date that any of them gives counts.
   */
  | 'POSSIBLY';

/** That a load made, changed, withdrew or brought back one thing, or one property or relationship of it. */
export type Change = Node & {
  readonly __typename: 'Change';
  /** The value after, as text; for a relationship the id at its other end. null: there is none now. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The value before, as text; for a relationship the id at its other end. null: there was none. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** `change:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: ChangeKind;
  /** The run that did it; `load.startedAt` tells when. */
  readonly load: Load;
  /**
   * What changed of it: a property by its name in this schema (`publishedOn`), or a relationship by its
   * name in the graph (`MADE_IN`). null: the whole thing was made, withdrawn or brought back.
   */
  readonly property: Maybe<Scalars['String']['output']>;
  /** Id of what changed, for `node(id:)`. It may have been withdrawn since, so it is an id and not the thing. */
  readonly subject: Scalars['ID']['output'];
};

/** One page of changes. */
export type ChangeConnection = {
  readonly __typename: 'ChangeConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of changes. */
export type ChangeEdge = {
  readonly __typename: 'ChangeEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Change;
};

/** What a load did to a thing, or to a property or relationship of it. */
export type ChangeKind =
  /** Gave a property or a relationship another value. */
  | 'CHANGED'
  /** Made it: it was not in the graph before. */
  | 'CREATED'
  /** Brought back what had been withdrawn. */
  | 'RESTORED'
  /** Withdrew it, because its source no longer says it. What still refers to it finds it, marked as withdrawn. */
  | 'RETRACTED';

/**
 * A statement of fact that has to rest on a source: a finding, a recommendation, an assessment, an
 * entry of a register, that an article carries something, a quotation and the like. `evidence` names
 * the sources.
 */
export type Claim = {
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `<type>:<slug>`, as `finding:cumbria-2016-initial-f02`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
};

/** The order of findings or recommendations; those alike in it are sorted by id. */
export type ClaimOrder = {
  /** The value they are sorted by. */
  readonly by: ClaimOrderField;
  /** Whether that value rises or falls along the list. */
  readonly direction: Direction;
};

/** By what findings and recommendations can be sorted. Unknown dates come last either way. */
export type ClaimOrderField =
  /** When a load last made or changed it: the newest entry of its `history`. */
  | 'CHANGED'
  /** When it is due (`Recommendation.due`). Findings are never due, so here they are sorted by id. */
  | 'DUE'
  /** When it was made: the publication of the inspection's own report, or else of its first release. */
  | 'MADE';

/** Part of the United Kingdom with territorial forces that this graph covers. */
export type Country =
  /** England: 39 forces. */
  | 'ENGLAND'
  /** Wales: 4 forces. */
  | 'WALES';

/** That one article carries one recommendation, finding or assessment, and how. */
export type Coverage = Claim & Node & {
  readonly __typename: 'Coverage';
  /** The article that carries it. */
  readonly article: Article;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `coverage:<article>--<type>-<target>`. */
  readonly id: Scalars['ID']['output'];
  /** How near the article's words are to the source's. null: they have not been compared. */
  readonly kind: Maybe<PickUpKind>;
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the article carries. */
  readonly of: Covered;
  /** How alike the words are, from 0 (not at all) to 1 (the same). null: they have not been compared. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** How prominent it is in the article. null: not known. */
  readonly treatment: Maybe<Treatment>;
};

/** What an article can carry: ask for its fields with `... on Recommendation` and the like. */
export type Covered = Assessment | Finding | Recommendation;

/** An article carried it: the subject and its assessments together, once for each article. */
export type CoveredBy = TraceStep & {
  readonly __typename: 'CoveredBy';
  /** The article that carried it. */
  readonly article: Article;
  /** What of the subject and of its assessments the article carries, by id. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** Publication of the article. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/** How far a date of publication can be trusted. */
export type DateConfidence =
  /** Sources disagree; `statements` about the document hold all sides. */
  | 'CONFLICT'
  /** From a news page, or its address, that dates the document. */
  | 'DATED_BY_NEWS'
  /** Reasoned by us from other dates, as a release that says 'today' from its report. */
  | 'INFERRED'
  /** Not verified, or no date is known. */
  | 'UNVERIFIED'
  /**
   * From the inspectorate's own page or register, or from the address or page of the document
   * itself.
   */
  | 'VERIFIED';

/**
 * A stretch of days, both ends included. An end that is left out is open. A date that is not known at
 * all never matches, not even with both ends left out.
 */
export type DateRange = {
  /** How sure it must be that a date known only roughly (`2015-02`, `2015~`) lies within. */
  readonly certainty?: Certainty;
  /** The first day. Left out: any day up to `to`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. Left out: any day from `from` on. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The kinds of deadline that the inspectorate gives. */
export type Deadline =
  /** By a calendar date, which is `due`. */
  | 'BY_DATE'
  /** Immediately, in the inspectorate's word: at once. */
  | 'IMMEDIATELY'
  /** The source is known and gives none. */
  | 'NONE_STATED'
  /** Not known whether there is one, or which. */
  | 'UNKNOWN'
  /** Within six months of the report. */
  | 'WITHIN_SIX_MONTHS'
  /** Within three months of the report. */
  | 'WITHIN_THREE_MONTHS';

/** Which way a list runs. What has no known value for the order comes last either way. */
export type Direction =
  /** Rising: the earliest date, or the first in the alphabet, comes first. */
  | 'ASC'
  /** Falling: the latest date, or the last in the alphabet, comes first. */
  | 'DESC';

/**
 * Something published that claims can be walked back to: a report, a release, a response, an article
 * or a page of the register.
 */
export type Document = {
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `report:…`, `release:…`, `response:…`, `article:…` or `register-page:…`. */
  readonly id: Scalars['ID']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * Something published that claims can be walked back to: a report, a release, a response, an article
 * or a page of the register.
 */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of documents of any kind. */
export type DocumentConnection = {
  readonly __typename: 'DocumentConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of documents of any kind. */
export type DocumentEdge = {
  readonly __typename: 'DocumentEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Document;
};

/** Which documents: of a list any value is enough (1,000 at most; none of an empty one), and all keys must hold. */
export type DocumentFilter = {
  /**
   * Only what a load has made or changed after this instant. What was withdrawn since stands in
   * `changes(since:)`.
   */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only about an inspection of one of these forces, by id. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only about one of these inspections, by id. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only with a date of publication in this stretch of days. */
  readonly published?: InputMaybe<DateRange>;
  /** Only published by one of these, by id: `organisation:bbc-news`, `force:nottinghamshire`. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The kinds of document; each has a type of its own. */
export type DocumentKind =
  /** A news article or another outsider's page: `Article`. */
  | 'ARTICLE'
  /** A page of the inspectorate's register of recommendations: `RegisterPage`. */
  | 'REGISTER_PAGE'
  /** A press release of the inspectorate: `Release`. */
  | 'RELEASE'
  /** A report of the inspectorate: `Report`. */
  | 'REPORT'
  /** A response of a force or a local policing body: `Response`. */
  | 'RESPONSE';

/** The order of documents; those alike in it are sorted by id. */
export type DocumentOrder = {
  /** The value they are sorted by. */
  readonly by: DocumentOrderField;
  /** Whether that value rises or falls along the list. */
  readonly direction: Direction;
};

/** What documents can be sorted by. Those for which it is not known come last either way. */
export type DocumentOrderField =
  /** Date of publication: the earliest day it could be, then the latest. */
  | 'PUBLISHED'
  /** By title, upper and lower case alike. */
  | 'TITLE';

/** How a quotation can differ from its source. */
export type EditKind =
  /** The paper's own words stand in brackets. */
  | 'BRACKETED'
  /** The sentence ends earlier than in the source. */
  | 'CUT_END'
  /** Words are left out inside, and dots show it. */
  | 'CUT_MARKED'
  /** The sentence begins later than in the source. */
  | 'CUT_START'
  /** Words are left out inside, and nothing shows it. */
  | 'CUT_UNMARKED'
  /** The words are given to another speaker than in the source. */
  | 'REATTRIBUTED'
  /** Pieces stand in another order than in the source. */
  | 'REORDERED'
  /** Words were exchanged for others. */
  | 'SUBSTITUTED';

/**
 * One reason to believe a claim: a document that says it, the words where they are held, and who took
 * it from there.
 */
export type Evidence = Node & {
  readonly __typename: 'Evidence';
  /** The document cited. */
  readonly document: Document;
  /** `evidence:<claim>--<document>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether a person or a rule of this program took the claim from the document. */
  readonly method: Method;
  /** The words it stands on. null: they are not held here. */
  readonly passage: Maybe<Passage>;
  /** Why the rule took it, in plain words. Empty: a person did. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Name of the rule that read it. null: a person did. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** The version of that rule. null: a person did. */
  readonly ruleVersion: Maybe<Scalars['String']['output']>;
  /** How sure the rule is, from 0 to 1; not a probability. null: a person read it, or the rule gives no score. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Whether a person has looked at it, and with what result. */
  readonly state: EvidenceState;
};

/** Whether a person has looked at a piece of evidence, and with what result. */
export type EvidenceState =
  /** It stands: a person entered it, or looked at what a rule read and agreed. */
  | 'ACCEPTED'
  /** Read by a rule; nobody has looked at it yet. */
  | 'PROPOSED'
  /** A person found it wrong. It is kept so that the rule does not propose it again. */
  | 'REJECTED';

/** A number about an inspection that stands in no table here, with the words that say what it counts. */
export type Figure = Claim & Node & {
  readonly __typename: 'Figure';
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `figure:<inspection>--<label>`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection it is about. */
  readonly inspection: Inspection;
  /** What is counted and in what unit, in our words: `recommendations made`, `per cent of cases good`. */
  readonly label: Scalars['String']['output'];
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The number, in the unit that `label` names. */
  readonly value: Scalars['Float']['output'];
};

/**
 * One thing that inspectors found in one inspection, either good or bad; a sentence that says both is
 * two findings. What they ask to be done about it is a `Recommendation`.
 */
export type Finding = Claim & Node & {
  readonly __typename: 'Finding';
  /**
   * What later inspections say of it, the earliest first; given where no recommendation is known
   * that they could assess.
   */
  readonly assessments: ReadonlyArray<Assessment>;
  /**
   * That articles carry the finding itself, one entry for each article, by id. Coverage of an assessment
   * of it stands there. Empty: none is known.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was found. */
  readonly foundIn: Inspection;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `finding:<inspection>-<number>`. */
  readonly id: Scalars['ID']['output'];
  /** Our reading in the latest of `assessments`. NOT_ASSESSED: none is known. */
  readonly latestReading: Reading;
  /** Whether it speaks for or against the force. */
  readonly polarity: Polarity;
  /** The recommendations it bears on, the earliest made first. Empty: none is known. */
  readonly relatesTo: ReadonlyArray<Recommendation>;
  /**
   * The formal weight the inspectorate gives it. null: none, or not known; reports before 2024
   * mostly give none.
   */
  readonly severity: Maybe<Severity>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** What was found, in our words. null: not known. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is about, by name. The tags are ours, not the inspectorate's. Empty: not tagged. */
  readonly themes: ReadonlyArray<Theme>;
  /** What became of it, step by step: the report, follow-ups, newspapers. */
  readonly trace: Trace;
};

/** One page of findings. */
export type FindingConnection = {
  readonly __typename: 'FindingConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of findings. */
export type FindingEdge = {
  readonly __typename: 'FindingEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Finding;
};

/** Which findings: of a list any value is enough (1,000 at most; none of an empty one), and all keys must hold. */
export type FindingFilter = {
  /**
   * Only what a load has made or changed after this instant. What was withdrawn since stands in
   * `changes(since:)`.
   */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only found in an inspection of one of these forces, by id: `force:cumbria`. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only found in one of these inspections, by id. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * true: only those that an article is known to carry, themselves or an assessment of them. false:
   * only those for which none is known.
   */
  readonly isCovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only where our latest reading is one of these. */
  readonly latestReading?: InputMaybe<ReadonlyArray<Reading>>;
  /**
   * Only made in this stretch of days: the day is that on which the inspection's own report, or else
   * its first release, was published.
   */
  readonly made?: InputMaybe<DateRange>;
  /** Only those that speak for the force, or only those against it. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /**
   * Only found in an inspection of a force in one of these regions, as `Force.region` writes them:
   * `East Midlands`.
   */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only of one of these formal weights; those without any never match. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Only tagged with one of these themes, by id from `themes`. Narrower themes are not included: name them too. */
  readonly theme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A later inspection assessed it. */
export type FollowedUp = TraceStep & {
  readonly __typename: 'FollowedUp';
  /** What that inspection says, and our reading. */
  readonly assessment: Assessment;
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later inspection. */
  readonly inspection: Inspection;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** The fieldwork of that inspection, months before it was published. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** When that inspection's own report was published. null: not known. */
  readonly publishedOn: Maybe<UncertainDate>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/** A territorial police force of England or Wales: a body that is inspected. */
export type Force = Body & Node & {
  readonly __typename: 'Force';
  /**
   * Other names under which papers and registers know it. General knowledge, not from a cited
   * source. Empty: none is known.
   */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The part of the United Kingdom that it polices. */
  readonly country: Country;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `force:<slug>`, the slug as data.police.uk writes it. */
  readonly id: Scalars['ID']['output'];
  /** Inspections of this force, alone or with others, the latest fieldwork first. */
  readonly inspections: InspectionConnection;
  /** The name it uses, as `Avon and Somerset Constabulary`. */
  readonly name: Scalars['String']['output'];
  /** Offices that exist at this force, such as its chief constable's, by id. Empty: none is known. */
  readonly offices: ReadonlyArray<Office>;
  /** Code of the police force area at the Office for National Statistics, as `E23000018`. */
  readonly onsCode: Scalars['String']['output'];
  /**
   * Local policing bodies that oversee it (a police and crime commissioner, a mayor), by name. Empty:
   * none is known.
   */
  readonly overseenBy: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this force, made in its own or in common inspections. */
  readonly recommendations: RecommendationConnection;
  /**
   * One of the nine English regions, as `East Midlands`, or `Wales`. General knowledge, not from a
   * cited source.
   */
  readonly region: Scalars['String']['output'];
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** A territorial police force of England or Wales: a body that is inspected. */
export type ForceInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A territorial police force of England or Wales: a body that is inspected. */
export type ForceRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** One page of forces. */
export type ForceConnection = {
  readonly __typename: 'ForceConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ForceEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Force>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of forces. */
export type ForceEdge = {
  readonly __typename: 'ForceEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Force;
};

/** Which forces: of a list any value is enough (1,000 at most; none of an empty one), and all keys must hold. */
export type ForceFilter = {
  /** Only in one of these countries. */
  readonly country?: InputMaybe<ReadonlyArray<Country>>;
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only in one of these regions, as `Force.region` writes them: `East Midlands`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The finding was made. */
export type Found = TraceStep & {
  readonly __typename: 'Found';
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was found. */
  readonly inspection: Inspection;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /**
   * Publication of the inspection's own report, or else of its first release. null: neither is
   * known.
   */
  readonly on: Maybe<UncertainDate>;
  /** The inspection's own report. null: not known. */
  readonly report: Maybe<Report>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/** Grades of the inspectorate, the best first. Not every scale has all of them. */
export type Grade =
  /** Third of five: neither good nor in need of improvement. Scales of four do not have it. */
  | 'ADEQUATE'
  /** Second best on every scale: it does the work well. */
  | 'GOOD'
  /** The worst: the work fails those it is for. */
  | 'INADEQUATE'
  /** The best there is; rarely given. */
  | 'OUTSTANDING'
  /** Second worst: the work has failings that have to be mended. */
  | 'REQUIRES_IMPROVEMENT';

/** Who graded a sample of cases. */
export type Grader =
  /** The force itself. */
  | 'FORCE'
  /** The inspectorate. */
  | 'INSPECTORATE';

/**
 * One visit of the inspectorate with its window of fieldwork, or one later output about earlier
 * visits. Not its report, which is a document about it.
 */
export type Inspection = Node & {
  readonly __typename: 'Inspection';
  /** What it says of earlier recommendations and findings: one assessment for each, by id. */
  readonly assessments: AssessmentConnection;
  /** Case samples graded in it, by id. Empty: none is known. */
  readonly caseAudits: ReadonlyArray<CaseAudit>;
  /** Who inspected, by name: HMICFRS (HMIC until July 2017), at times with partners. */
  readonly conductedBy: ReadonlyArray<Organisation>;
  /**
   * Reports, releases, responses, articles and register pages about it, the earliest published
   * first, undated last.
   */
  readonly documents: ReadonlyArray<Document>;
  /** When inspectors were there: often a month, sometimes a window of days. null: not known. */
  readonly fieldwork: Maybe<UncertainDate>;
  /** Numbers about it that stand in no table here, by id. Empty: none is known. */
  readonly figures: ReadonlyArray<Figure>;
  /**
   * What was found in it, good and bad. All have the date of its report, so they are in the falling
   * order of their ids.
   */
  readonly findings: FindingConnection;
  /** The later inspections that follow it up, the earliest fieldwork first. Empty: none is known. */
  readonly followedBy: ReadonlyArray<Inspection>;
  /** The earlier inspections it follows up, the earliest fieldwork first. Empty: none is known. */
  readonly follows: ReadonlyArray<Inspection>;
  /** The forces inspected, by name; never empty. */
  readonly forces: ReadonlyArray<Force>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `inspection:<force>-<year>-<kind>`. */
  readonly id: Scalars['ID']['output'];
  /** Grades given in it, one for each graded area, by id; only since 2024. Empty: none is known. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of visit it was: a first inspection, a review of an earlier one and so on. */
  readonly kind: InspectionKind;
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Each of its findings against each article about it that has been read here, by id. Empty: none has been. */
  readonly pickUp: ReadonlyArray<PickUp>;
  /** The programme it belongs to. null: not known. */
  readonly programme: Maybe<Programme>;
  /** When its own report was published, which is months after the fieldwork. null: not known. */
  readonly publishedOn: Maybe<UncertainDate>;
  /** What was recommended in it. All have the date of its report, so they are in the falling order of their ids. */
  readonly recommendations: RecommendationConnection;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Title of its report, or the usual title where the report itself is not known. */
  readonly title: Scalars['String']['output'];
};


/**
 * One visit of the inspectorate with its window of fieldwork, or one later output about earlier
 * visits. Not its report, which is a document about it.
 */
export type InspectionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One visit of the inspectorate with its window of fieldwork, or one later output about earlier
 * visits. Not its report, which is a document about it.
 */
export type InspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One visit of the inspectorate with its window of fieldwork, or one later output about earlier
 * visits. Not its report, which is a document about it.
 */
export type InspectionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of inspections. */
export type InspectionConnection = {
  readonly __typename: 'InspectionConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Inspection>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of inspections. */
export type InspectionEdge = {
  readonly __typename: 'InspectionEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Inspection;
};

/**
 * Which inspections: of a list any value is enough (1,000 at most; none of an empty one), and all keys
 * must hold.
 */
export type InspectionFilter = {
  /**
   * Only what a load has made or changed after this instant. What was withdrawn since stands in
   * `changes(since:)`.
   */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only with fieldwork in this stretch of days. */
  readonly fieldwork?: InputMaybe<DateRange>;
  /** Only those that follow up one of these inspections, by id. */
  readonly follows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of one of these forces, by id: `force:nottinghamshire`. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only those that a later one follows up. false: only those for which no follow-up is known. */
  readonly isFollowedUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionKind>>;
  /** Only of one of these programmes, by id: `programme:ncpi`. */
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only where the inspection's own report was published in this stretch of days. */
  readonly published?: InputMaybe<DateRange>;
  /** Only of a force in one of these regions, as `Force.region` writes them: `East Midlands`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What kind of visit or output an inspection is. */
export type InspectionKind =
  /** A third visit, after inspection and review. */
  | 'ASSESSMENT_OF_PROGRESS'
  /** The first, full inspection of a force under the programme. */
  | 'INITIAL'
  /** One follow-up that answers several earlier inspections. */
  | 'INTEGRATED_REVIEW'
  /** A partial visit that tests each recommendation of the first. */
  | 'POST_INSPECTION_REVIEW'
  /** One of the quarterly updates on the Metropolitan Police that the Home Secretary commissioned. */
  | 'QUARTERLY_UPDATE'
  /** A full inspection again, after serious failings. */
  | 'REINSPECTION'
  /**
   * A graded inspection of the round that began in 2024. It follows up nothing; the force relates it
   * to the first round.
   */
  | 'SECOND_ROUND';

/** The order of inspections; those alike in it are sorted by id. */
export type InspectionOrder = {
  /** The value they are sorted by. */
  readonly by: InspectionOrderField;
  /** Whether that value rises or falls along the list. */
  readonly direction: Direction;
};

/** What inspections can be sorted by. Those for which it is not known come last either way. */
export type InspectionOrderField =
  /** When inspectors were there: the earliest day it could be, then the latest. */
  | 'FIELDWORK'
  /** When the inspection's own report was published. */
  | 'PUBLISHED'
  /** By title, upper and lower case alike. */
  | 'TITLE';

/**
 * A grade that the inspectorate gives to one area of a force's work. Given since 2024 only; older
 * inspections grade cases, not forces.
 */
export type Judgement = Claim & Node & {
  readonly __typename: 'Judgement';
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was given. */
  readonly givenIn: Inspection;
  /** The grade given. Compare it only with grades of the same `scale`. */
  readonly grade: Grade;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `judgement:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The scale that the grade belongs to, in the inspectorate's own terms. null: not known. */
  readonly scale: Maybe<Scalars['String']['output']>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The area of work graded: a theme of the vocabulary `ncpi-2024`. */
  readonly theme: Theme;
};

/**
 * One run of the server's program that changed the graph, from its seed files or from a document it
 * was given. A run that found nothing to change leaves none.
 */
export type Load = Node & {
  readonly __typename: 'Load';
  /** How many nodes it changed. */
  readonly changed: Scalars['Int']['output'];
  /** How many nodes it made. */
  readonly created: Scalars['Int']['output'];
  /** `load:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of what was loaded, as 64 hexadecimal digits: the same input has the same value. */
  readonly input: Scalars['String']['output'];
  /** How many nodes it withdrew. */
  readonly retracted: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** Who took a claim from a document. */
export type Method =
  /** A person read the document and entered the claim. */
  | 'CURATED'
  /** A rule of this program read it; `rule`, `score` and `reasons` say how. */
  | 'READ';

/** Anything with an id of its own, by which `node(id:)` finds it again. */
export type Node = {
  /**
   * Unique in the whole graph, readable and stable: the type in lower case with hyphens, a colon, a
   * slug (`status-event:…`). Take it from an answer; slugs follow no rule to build them by.
   */
  readonly id: Scalars['ID']['output'];
};

/** A post at one body that people hold one after another, as Chief Constable of one force. */
export type Office = Node & {
  readonly __typename: 'Office';
  /** The force or organisation it belongs to. */
  readonly at: Body;
  /** `office:<body>-<title>`. */
  readonly id: Scalars['ID']['output'];
  /** Who has held it and when, the earliest known first. Empty: nobody is known. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** Its title, as `Chief Constable`. */
  readonly title: Scalars['String']['output'];
};

/**
 * The statuses of the inspectorate's register, in their usual order. A recommendation can go back to
 * an earlier one.
 */
export type OfficialStatus =
  /** `awaiting-review` in the register: the inspectorate has yet to look; the first entry usually has it. */
  | 'AWAITING_REVIEW'
  /** `being-progressed` in the register: work on it goes on. */
  | 'BEING_PROGRESSED'
  /** `complete` in the register: the inspectorate regards it as done. */
  | 'COMPLETE'
  /** `will-be-progressed` in the register: work on it is to come. */
  | 'WILL_BE_PROGRESSED';

/**
 * A body that is not a force: the inspectorate, a police and crime commissioner, a newspaper, a
 * charity.
 */
export type Organisation = Body & Node & {
  readonly __typename: 'Organisation';
  /**
   * Other names under which papers and registers know it, earlier ones included, in no special order.
   * Empty: none is known.
   */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `organisation:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganisationKind;
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
  /** Offices that exist there, such as an inspector's, by id. Empty: none is known. */
  readonly offices: ReadonlyArray<Office>;
  /** Forces it oversees as their local policing body, by name. Empty: none, or not known. */
  readonly oversees: ReadonlyArray<Force>;
};

/** One page of organisations. */
export type OrganisationConnection = {
  readonly __typename: 'OrganisationConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of organisations. */
export type OrganisationEdge = {
  readonly __typename: 'OrganisationEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Organisation;
};

/**
 * Which organisations: of a list any value is enough (1,000 at most; none of an empty one), and all
 * keys must hold.
 */
export type OrganisationFilter = {
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A charity, as one for children's rights. */
  | 'CHARITY'
  /** A department or agency of government. */
  | 'GOVERNMENT'
  /** Inspects forces: HMIC, since July 2017 HMICFRS. */
  | 'INSPECTORATE'
  /** Publishes news: a paper, a broadcaster, an agency, a news site. */
  | 'NEWS_PUBLISHER'
  /** Anything else, as a council or a staff association. */
  | 'OTHER'
  /** Oversees a force: a police and crime commissioner, a mayor, the City of London's committee. */
  | 'POLICING_BODY';

/** Where a page lies in the whole list, and the cursors with which to ask for the next or the previous one. */
export type PageInfo = {
  readonly __typename: 'PageInfo';
  /** Marks the last place on this page, to hand back as `after`. null: the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page in the list; ask with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything precedes this page in the list; ask with `last` and `before: startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Marks the first place on this page, to hand back as `before`. null: the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A piece of a text, found by its offsets and by the words around it, as a selector of the W3C Web
 * Annotation model.
 */
export type Passage = Node & {
  readonly __typename: 'Passage';
  /** The document whose words these are. */
  readonly document: Document;
  /** Where it ends in the text: the first code unit after it. */
  readonly end: Scalars['Int']['output'];
  /**
   * The words, exactly as in the text. null: they are not kept, or they are sensitive and were not
   * asked for.
   */
  readonly exact: Maybe<Scalars['String']['output']>;
  /** `passage:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether a child, an age and an offence stand together in it. Such words are shown only when
   * asked for.
   */
  readonly isSensitive: Scalars['Boolean']['output'];
  /** The page it is on, from 1. null: the text has no pages. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** Some words that stand before it, to find it by. null: not kept, or it stands at the start. */
  readonly prefix: Maybe<Scalars['String']['output']>;
  /** Where it starts in the whole text, in UTF-16 code units (as JavaScript counts) from 0. */
  readonly start: Scalars['Int']['output'];
  /** Some words that stand after it, to find it by. null: not kept, or it stands at the end. */
  readonly suffix: Maybe<Scalars['String']['output']>;
  /** The version of the document's words that it is a piece of. */
  readonly text: Text;
};


/**
 * A piece of a text, found by its offsets and by the words around it, as a selector of the W3C Web
 * Annotation model.
 */
export type PassageExactArgs = {
  includeSensitive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of passages of one document. */
export type PassageConnection = {
  readonly __typename: 'PassageConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of passages of one document. */
export type PassageEdge = {
  readonly __typename: 'PassageEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Passage;
};

/**
 * Somebody who acts in an office: an inspector, a chief constable, a commissioner. Nobody else is
 * ever in the graph.
 */
export type Person = Node & {
  readonly __typename: 'Person';
  /** Other spellings under which documents print it. Empty: none is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where they speak or are named, by id. Empty: nowhere known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `person:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
  /** What documents quote them as saying, by id. Empty: nothing is known, or nothing has been read here. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Offices held and when, the earliest known first. Empty: none is known. */
  readonly tenures: ReadonlyArray<Tenure>;
};

/** One page of people. */
export type PersonConnection = {
  readonly __typename: 'PersonConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of people. */
export type PersonEdge = {
  readonly __typename: 'PersonEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Person;
};

/** Which people: of a list any value is enough (1,000 at most; none of an empty one), and all keys must hold. */
export type PersonFilter = {
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Only whose name, or an alias, contains these letters (100 at most), whatever their capitals and
   * accents: `zoe` finds Zoë.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only who holds or has held an office at one of these, by id: `force:nottinghamshire`,
   * `organisation:hmicfrs`.
   */
  readonly officeAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * What became of one finding in one article: whether the article carries it and how closely. Read by
 * rules from the words, so only where both texts have been read.
 */
export type PickUp = {
  readonly __typename: 'PickUp';
  /** The article it was looked for in. */
  readonly article: Article;
  /** The finding that was looked for. */
  readonly finding: Finding;
  /** How closely the article carries it. ABSENT: it does not. */
  readonly kind: PickUpKind;
  /**
   * The passages of the article that carry it, in the order of the text. Empty: ABSENT, or the words
   * are not held.
   */
  readonly passages: ReadonlyArray<Passage>;
  /** How alike the likeliest words are to the finding's, from 0 (not at all) to 1 (the same). */
  readonly score: Scalars['Float']['output'];
};

/** How near the words of an article are to the words of its source. */
export type PickUpKind =
  /** Not carried: looked for and not found. */
  | 'ABSENT'
  /** The same words but for a few. */
  | 'CLOSE'
  /** The same matter in other words. */
  | 'PARAPHRASE'
  /** The same words. */
  | 'VERBATIM';

/** Whether a finding is good or bad for the force. */
export type Polarity =
  /** Against: something is done badly, or still not done. */
  | 'NEGATIVE'
  /** For: something is done well, or better than before. */
  | 'POSITIVE';

/** A series of inspections with one method, such as the National Child Protection Inspections. */
export type Programme = Node & {
  readonly __typename: 'Programme';
  /** `programme:<slug>`, as `programme:ncpi`; reached through `Inspection.programme`. */
  readonly id: Scalars['ID']['output'];
  /** The name the inspectorate gives it. */
  readonly name: Scalars['String']['output'];
};

/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type Query = {
  readonly __typename: 'Query';
  /** One article. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of an article. */
  readonly article: Maybe<Article>;
  /** News articles and other outsiders' pages, of all publishers. */
  readonly articles: ArticleConnection;
  /**
   * What loads have changed in the graph, the newest first: to keep a copy up to date, ask with the
   * instant of your last question.
   */
  readonly changes: ChangeConnection;
  /** One document of any kind. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a document. */
  readonly document: Maybe<Document>;
  /** Reports, press releases, responses, articles and register pages together. */
  readonly documents: DocumentConnection;
  /** One finding. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a finding. */
  readonly finding: Maybe<Finding>;
  /** What inspectors found, good and bad, in all inspections. */
  readonly findings: FindingConnection;
  /** One police force. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a force. */
  readonly force: Maybe<Force>;
  /** The 43 territorial police forces of England and Wales, by name. */
  readonly forces: ForceConnection;
  /** One inspection. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of an inspection. */
  readonly inspection: Maybe<Inspection>;
  /** Visits of the inspectorate to all forces, first ones and follow-ups. */
  readonly inspections: InspectionConnection;
  /**
   * Whatever has this id, of any type that implements `Node`. null: the graph holds nothing of this id.
   * BAD_USER_INPUT: it is not of the form of an id.
   */
  readonly node: Maybe<Node>;
  /** Several at once, in the order asked for, with null in the place of an id that the graph does not hold. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organisation. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of an organisation. */
  readonly organisation: Maybe<Organisation>;
  /** Inspectorate, local policing bodies, publishers and others that are not forces, by name. */
  readonly organisations: OrganisationConnection;
  /** People in office, by name: inspectors, chief officers, commissioners. */
  readonly people: PersonConnection;
  /** One person in office. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a person. */
  readonly person: Maybe<Person>;
  /** What the rules could not settle in the documents they read, by document and place in it: work for a person. */
  readonly questions: QuestionConnection;
  /** One recommendation. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a recommendation. */
  readonly recommendation: Maybe<Recommendation>;
  /** What the inspectorate asked to be done, of all forces and others. */
  readonly recommendations: RecommendationConnection;
  /** One theme. null: the graph holds none of this id. BAD_USER_INPUT: it is no id of a theme. */
  readonly theme: Maybe<Theme>;
  /** What claims can be about, of all vocabularies, by name: their ids are what the filters called `theme` take. */
  readonly themes: ThemeConnection;
  /**
   * What became of one recommendation or finding: the report, answers, follow-ups and newspapers in one
   * order. null: the graph holds nothing of this id. BAD_USER_INPUT: it is neither's id.
   */
  readonly trace: Maybe<Trace>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryForceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryForcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InspectionOrder>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. The graph tells what inspectors of police forces found and
 * recommended, what later inspections say became of it, and what newspapers carried. Nothing can be
 * written here: facts come in by loads, on the server.
 *
 * Begin with a list (`forces`, `recommendations`, `documents`, …) and go on from there, or with an id
 * from an earlier answer. Lists that can grow come in pages: `first` and `after` walk forwards, `last`
 * and `before` backwards. `null` means "not known", never "no".
 *
 * Every error has a code in `extensions.code`. BAD_USER_INPUT: an argument is wrong, and the message
 * says what was expected. GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED: it is no operation of
 * this schema. OPERATION_TOO_DEEP, OPERATION_TOO_LARGE, OPERATION_TOO_COSTLY and TIMEOUT: ask for less.
 * DATABASE_UNAVAILABLE: ask again shortly. INTERNAL_SERVER_ERROR: our fault, with an id to tell us.
 */
export type QueryTraceArgs = {
  id: Scalars['ID']['input'];
};

/** Something in a document that the rules could not settle and a person should. */
export type Question = Node & {
  readonly __typename: 'Question';
  /** The possible answers, the likeliest first. Empty: none was found. */
  readonly candidates: ReadonlyArray<QuestionCandidate>;
  /** The document in which it arose. */
  readonly document: Document;
  /** `question:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The question in one plain sentence. */
  readonly text: Scalars['String']['output'];
};

/** One possible answer to a question. */
export type QuestionCandidate = {
  readonly __typename: 'QuestionCandidate';
  /** What speaks for it and against it, in plain words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How likely it is against the other candidates, from 0 to 1; not a probability. */
  readonly score: Scalars['Float']['output'];
  /** The thing in the graph that may be meant. */
  readonly target: Node;
};

/** One page of questions. */
export type QuestionConnection = {
  readonly __typename: 'QuestionConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of questions. */
export type QuestionEdge = {
  readonly __typename: 'QuestionEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Question;
};

/** Words that a document gives as somebody's, in quotation marks or as reported speech. */
export type Quotation = Claim & Node & {
  readonly __typename: 'Quotation';
  /** The passages of other documents that the words come from, in the order of their texts. Empty: none is known. */
  readonly derivesFrom: ReadonlyArray<Passage>;
  /** The document that gives them. */
  readonly document: Document;
  /** How it differs from the words it derives from, in the order of the words. Empty: not compared, or the same. */
  readonly edits: ReadonlyArray<QuoteEdit>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The words as printed. null: they are not held here. */
  readonly exact: Maybe<Scalars['String']['output']>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `quotation:<text>-<where it starts>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is given in quotation marks; false: in reported speech. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** How many of its words stand in `derivesFrom` too, in the same order. null: not compared. */
  readonly matchedWords: Maybe<Scalars['Int']['output']>;
  /**
   * The pieces of its text that hold the words; several where the quotation is broken up. Empty: the
   * words are not held.
   */
  readonly passages: ReadonlyArray<Passage>;
  /** The speaker's role as printed. null: none is printed, or not known. */
  readonly roleAsPrinted: Maybe<Scalars['String']['output']>;
  /**
   * Who speaks; the report itself is a common speaker. null: the document does not say, or it is not
   * known who is meant.
   */
  readonly speaker: Maybe<Speaker>;
  /** The speaker's name as printed. null: none is printed, or not known. */
  readonly speakerAsPrinted: Maybe<Scalars['String']['output']>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** How many words it has in all, to divide `matchedWords` by. null: not compared. */
  readonly words: Maybe<Scalars['Int']['output']>;
};

/** One difference between a quotation as printed and the words it comes from. */
export type QuoteEdit = {
  readonly __typename: 'QuoteEdit';
  /** What was done to the words. */
  readonly kind: EditKind;
  /** The words as printed. null: there are none. */
  readonly printed: Maybe<Scalars['String']['output']>;
  /** The words in the source. null: there are none there. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/**
 * How far a recommendation was met, as we read what the inspectorate writes. Always ours, never
 * official.
 */
export type Reading =
  /**
   * Done, or clearly better. For a recommendation inferred from a concern it means only that a
   * follow-up calls the matter better.
   */
  | 'MET'
  /** No assessment is known. Not the same as not met. */
  | 'NOT_ASSESSED'
  /** Not done: no change, or still a concern. */
  | 'NOT_MET'
  /** Some of it was done, or there was some progress. */
  | 'PARTLY_MET';

/** Whether a source says what became of something, or we conclude it. */
export type ReadingCertainty =
  /** Concluded from what the source says of the matter. */
  | 'INFERRED'
  /** The source says it of this very recommendation or finding. */
  | 'STATED';

/**
 * What the inspectorate asked a body to do. It is not an order. `basis` tells how it is known that there
 * is such a recommendation: some are inferred by us.
 */
export type Recommendation = Claim & Node & {
  readonly __typename: 'Recommendation';
  /** Who is asked to act, by name. Empty: everybody, or not known. */
  readonly addressees: ReadonlyArray<Body>;
  /** The findings that gave rise to it, the earliest made first. Empty: none is known. */
  readonly arisesFrom: ReadonlyArray<Finding>;
  /** What later inspections say of it, the earliest first. Empty: none is known. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** How it is known that there is such a recommendation; show it beside `summary`. */
  readonly basis: Basis;
  /**
   * That articles carry the recommendation itself, one entry for each article, by id. Coverage of an
   * assessment of it stands there. Empty: none is known.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The time that the inspectorate gives for it, as a kind; the day, where one is known, is `due`. */
  readonly deadline: Deadline;
  /**
   * When it is due: the date stated, or derived from the report's publication and the deadline.
   * null: one of them is not known, or there is none.
   */
  readonly due: Maybe<UncertainDate>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `recommendation:<inspected>-<year>-<number>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether `due` was derived by us and not stated by a source. */
  readonly isDueDerived: Scalars['Boolean']['output'];
  /**
   * Our reading in the latest of `assessments`; never the inspectorate's word. NOT_ASSESSED: none is
   * known.
   */
  readonly latestReading: Reading;
  /** The inspection in which it was made. null: not made in one, or not known in which. */
  readonly madeIn: Maybe<Inspection>;
  /** Its number in the public register, or its place in the report's list. null: not known. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The latest status that the register gives. null: none is known. */
  readonly officialStatus: Maybe<OfficialStatus>;
  /** What bodies have answered to it, by id. Empty: none is known. */
  readonly stances: ReadonlyArray<Stance>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /**
   * The entries of the inspectorate's register, the earliest first, undated last. The status can go
   * backwards. Empty: no page of the register is known.
   */
  readonly statusHistory: ReadonlyArray<StatusEvent>;
  /** What is asked, in our words. null: not known. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is about, by name. The tags are ours, not the inspectorate's. Empty: not tagged. */
  readonly themes: ReadonlyArray<Theme>;
  /** What became of it, step by step: the report, answers, follow-ups, newspapers. */
  readonly trace: Trace;
};

/** One page of recommendations. */
export type RecommendationConnection = {
  readonly __typename: 'RecommendationConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of recommendations. */
export type RecommendationEdge = {
  readonly __typename: 'RecommendationEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Recommendation;
};

/**
 * Which recommendations: of a list any value is enough (1,000 at most; none of an empty one), and all
 * keys must hold.
 */
export type RecommendationFilter = {
  /**
   * Only where any assessment, not just the latest, has one of these readings. NOT_ASSESSED: where
   * there is no assessment.
   */
  readonly anyReading?: InputMaybe<ReadonlyArray<Reading>>;
  /** Only those of which it is known in one of these ways that they exist. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /**
   * Only what a load has made or changed after this instant. What was withdrawn since stands in
   * `changes(since:)`.
   */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only with one of these kinds of deadline. */
  readonly deadline?: InputMaybe<ReadonlyArray<Deadline>>;
  /** Only due in this stretch of days, whether the date is stated or derived. */
  readonly due?: InputMaybe<DateRange>;
  /** Only addressed to one of these forces, by id: `force:nottinghamshire`. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these ids. An id that the graph does not hold matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only made in one of these inspections, by id. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * true: only those that an article is known to carry, themselves or an assessment of them. false:
   * only those for which none is known.
   */
  readonly isCovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only where our latest reading is one of these. */
  readonly latestReading?: InputMaybe<ReadonlyArray<Reading>>;
  /**
   * Only made in this stretch of days: the day is that on which the inspection's own report, or else
   * its first release, was published.
   */
  readonly made?: InputMaybe<DateRange>;
  /** Only where the register's latest status is one of these. */
  readonly officialStatus?: InputMaybe<ReadonlyArray<OfficialStatus>>;
  /** Only addressed to a force in one of these regions, as `Force.region` writes them: `East Midlands`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only tagged with one of these themes, by id from `themes`. Narrower themes are not included: name them too. */
  readonly theme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * The recommendation was made. Where its basis is INFERRED_FROM_CONCERN the summary says so, and
 * does not claim that anybody published a recommendation.
 */
export type Recommended = TraceStep & {
  readonly __typename: 'Recommended';
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was made. null: not made in one, or not known in which. */
  readonly inspection: Maybe<Inspection>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /**
   * Publication of the inspection's own report, or else of its first release. null: neither is
   * known.
   */
  readonly on: Maybe<UncertainDate>;
  /** The inspection's own report. null: not known. */
  readonly report: Maybe<Report>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/**
 * A page of the inspectorate's public register of recommendations: one recommendation and the dated
 * entries of its official status.
 */
export type RegisterPage = Document & Node & {
  readonly __typename: 'RegisterPage';
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `register-page:<number in the register>`, as `register-page:8777`. */
  readonly id: Scalars['ID']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * A page of the inspectorate's public register of recommendations: one recommendation and the dated
 * entries of its official status.
 */
export type RegisterPagePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A press release of the inspectorate. Not the report: it carries part of what the report finds, in
 * other words, and often on another date.
 */
export type Release = Document & Node & {
  readonly __typename: 'Release';
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `release:<inspection>`. */
  readonly id: Scalars['ID']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * A press release of the inspectorate. Not the report: it carries part of what the report finds, in
 * other words, and often on another date.
 */
export type ReleasePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A report of the inspectorate about one or more inspections. */
export type Report = Document & Node & {
  readonly __typename: 'Report';
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `report:<inspection>`, as `report:nottinghamshire-2014-initial`. */
  readonly id: Scalars['ID']['output'];
  /** International Standard Book Number as printed, with hyphens. null: none, or not known. */
  readonly isbn: Maybe<Scalars['String']['output']>;
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A report of the inspectorate about one or more inspections. */
export type ReportPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A body answered the recommendation. */
export type Responded = TraceStep & {
  readonly __typename: 'Responded';
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** Publication of the response. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** The document in which it answered. */
  readonly response: Response;
  /** What it answered to this recommendation, by id. */
  readonly stances: ReadonlyArray<Stance>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/**
 * What a force or a local policing body publishes in answer to a report. Commissioners owe one
 * within 56 days.
 */
export type Response = Document & Node & {
  readonly __typename: 'Response';
  /** The inspections it is about, the earliest fieldwork first. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it, by id. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `response:<publisher>-<year>`. */
  readonly id: Scalars['ID']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces into which its text was cut, in the order of the text. Empty: it has not been read here. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it, by name. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /**
   * The quotations in it, direct and reported, in the order of the text. Empty: it quotes nobody, or
   * has not been read here.
   */
  readonly quotations: ReadonlyArray<Quotation>;
  /** What it answers to single recommendations, by id. Empty: none has been read from it. */
  readonly stances: ReadonlyArray<Stance>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read here, the latest fetched first. Empty: none has been. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** How far the title can be trusted: copied, derived or described. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** The address at which its publisher put it, as a full URL; it may have gone since. null: none is known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * What a force or a local policing body publishes in answer to a report. Commissioners owe one
 * within 56 days.
 */
export type ResponsePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of document that a sentence of an article takes its words from, as our alignment reads it. */
export type SentenceOrigin =
  /** An earlier article. */
  | 'EARLIER_COVERAGE'
  /** What the force said in reply. */
  | 'FORCE_REPLY'
  /** What another official body said in reply. */
  | 'OFFICIAL_REPLY'
  /** The inspectorate's press release. */
  | 'RELEASE'
  /** The inspectorate's report. */
  | 'REPORT'
  /** None of the documents it was compared with: most often the paper's own words. */
  | 'UNMATCHED';

/** The formal weight of a finding, in the inspectorate's own terms. */
export type Severity =
  /** A cause of concern issued before the report because public safety is at stake; known from 2025. */
  | 'ACCELERATED_CAUSE_OF_CONCERN'
  /** A lesser matter. Older releases use the words without this technical meaning. */
  | 'AREA_FOR_IMPROVEMENT'
  /** A serious, critical or systemic failing; always comes with a recommendation. */
  | 'CAUSE_OF_CONCERN';

/** Who can be quoted: a person, a body, or the report itself. */
export type Speaker = Force | Organisation | Person | Report;

/** How a body answers one or more recommendations in a document of its own. */
export type Stance = Claim & Node & {
  readonly __typename: 'Stance';
  /** The force or organisation that answers. */
  readonly by: Body;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `stance:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is known which recommendations are meant. false: `towards` may be empty or incomplete. */
  readonly isTargetResolved: Scalars['Boolean']['output'];
  /** Whether it accepts, disputes, notes or promises to act. */
  readonly kind: StanceKind;
  /** When it was given. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The answer in our words. null: none is written. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The recommendations it answers, the earliest made first. Empty: it is not known which. */
  readonly towards: ReadonlyArray<Recommendation>;
};

/** The kinds of answer a body gives to a recommendation. */
export type StanceKind =
  /** The body accepts the recommendation. */
  | 'ACCEPTED'
  /** The body accepts a part of it, and says so. */
  | 'ACCEPTED_IN_PART'
  /** The body promises to act, or says that it has begun to, without a word on accepting. */
  | 'ACTION_PROMISED'
  /** The body disputes it: the facts, or that it should act. */
  | 'DISPUTED'
  /** The body takes note of it, and neither accepts nor disputes. */
  | 'NOTED';

/**
 * The value that one source gives for one property of something, kept beside those of other sources
 * where they disagree or differ. 374 cases in one paper and 384 in another are two statements.
 */
export type Statement = Node & {
  readonly __typename: 'Statement';
  /** The thing that the value is about; `... on Report` and the like reach its fields. */
  readonly about: Node;
  /** `statement:<subject>--<property>--<document>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether the subject holds this value. At most one for each subject and property; where there is
   * none the subject holds no value.
   */
  readonly isPreferred: Scalars['Boolean']['output'];
  /** A remark of ours that no other field has room for. null: there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * What the value is of: a field of the subject in this schema (`publishedOn`, `fieldwork`, `due`,
   * `deadline`, `kind`), or something that only statements hold (`casesExamined`, `hoursHeld`, `framing`,
   * `nameAsPrinted` …; the server keeps a closed list).
   */
  readonly property: Scalars['String']['output'];
  /** Why it is preferred, or why not. null: no reason is written. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The document that states it. null: the source is not known as a document here. */
  readonly statedBy: Maybe<Document>;
  /**
   * The value as the source has it: a date in Extended Date/Time Format (`2015-02`), a number in
   * digits, else words.
   */
  readonly value: Scalars['String']['output'];
};

/** The inspectorate's register recorded a status or a comment. */
export type StatusChanged = TraceStep & {
  readonly __typename: 'StatusChanged';
  /** The entry of the register. */
  readonly event: StatusEvent;
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** The date of the entry. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/**
 * One dated entry of the inspectorate's public register on a recommendation: a status, a comment or
 * both. Kept apart from our readings.
 */
export type StatusEvent = Claim & Node & {
  readonly __typename: 'StatusEvent';
  /** What its comment says, in our words. null: none is known. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `status-event:<recommendation>-<date>`. */
  readonly id: Scalars['ID']['output'];
  /** The recommendation it is about. */
  readonly of: Recommendation;
  /** The date of the entry. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The status it gives. null: it holds only a comment, or the status is not known. */
  readonly status: Maybe<OfficialStatus>;
};

/** That one person held one office, and when, as far as that is known. */
export type Tenure = Claim & Node & {
  readonly __typename: 'Tenure';
  /** How far the tenure and its dates can be trusted. */
  readonly confidence: DateConfidence;
  /**
   * The documents it stands on, each with the exact words where they are held here; by id. Empty: its
   * source is not known, which is so of a few facts only; every load lists them by name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it began. null: not known. */
  readonly from: Maybe<UncertainDate>;
  /** What loads have made of it since it came into the graph, the newest first. See `Change`. */
  readonly history: ReadonlyArray<Change>;
  /** `tenure:<person>--<office>`. */
  readonly id: Scalars['ID']['output'];
  /** The office they held. */
  readonly office: Office;
  /** The person who held it. */
  readonly person: Person;
  /** Dates at which a document shows them in the office, in no special order. Empty: none is known. */
  readonly seenOn: ReadonlyArray<UncertainDate>;
  /**
   * The values that single sources give for one of its properties, where they disagree or differ; by
   * id. Empty: no disagreement is known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** When it ended. null: not known, or still held. */
  readonly to: Maybe<UncertainDate>;
};

/**
 * One word changed in a sentence that is otherwise nearly the source's: a term of the field, a modal,
 * a quantifier, a negation or a number.
 */
export type TermSlip = {
  readonly __typename: 'TermSlip';
  /** The word as the article prints it. */
  readonly printed: Scalars['String']['output'];
  /** The sentence of the article in which it stands. */
  readonly sentence: ArticleSentence;
  /** The word as the source has it. */
  readonly source: Scalars['String']['output'];
};

/**
 * One version of a document's words, as it was read. What is kept of the words depends on the
 * licence; offsets always refer to the whole.
 */
export type Text = Node & {
  readonly __typename: 'Text';
  /** `text:<slug>`, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether all of its words are kept here, or only the passages that serve as evidence. */
  readonly isKeptWhole: Scalars['Boolean']['output'];
  /** Length of the whole text, also where not all is kept, in UTF-16 code units (as JavaScript counts). */
  readonly length: Scalars['Int']['output'];
  /**
   * The licence of the words, as an SPDX identifier where there is one. null: not known; then only
   * evidence is kept.
   */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Version of the reader that cut it into passages. */
  readonly readerVersion: Scalars['String']['output'];
  /** When the bytes were fetched. null: not known. */
  readonly retrievedAt: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the bytes read, as 64 hexadecimal digits: the same file has the same value. */
  readonly sha256: Scalars['String']['output'];
};

/**
 * What a claim is about, in one of three vocabularies. The tags on claims are ours, never the
 * inspectorate's.
 */
export type Theme = Node & {
  readonly __typename: 'Theme';
  /**
   * The wider topics, or for a stage of `ncpi-2014` the areas of `ncpi-2024` it went into (inferred); by
   * name. Empty: none is known.
   */
  readonly broader: ReadonlyArray<Theme>;
  /** `theme:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name: the inspectorate's own for a stage or an area, ours for a topic. */
  readonly name: Scalars['String']['output'];
  /** The themes that name this one as `broader`, by name. Empty: there are none. */
  readonly narrower: ReadonlyArray<Theme>;
  /**
   * `ncpi-2014`: the eight stages of the child's journey inspected until 2023. `ncpi-2024`: the five
   * areas graded since 2024. `topic`: subjects that cut across both.
   */
  readonly vocabulary: Scalars['String']['output'];
};

/** One page of themes. */
export type ThemeConnection = {
  readonly __typename: 'ThemeConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** What is on this page, without the cursors. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, the filter applied. Counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of themes. */
export type ThemeEdge = {
  readonly __typename: 'ThemeEdge';
  /** Marks this place, for `after` and `before`. Opaque: hand it back as it is. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Theme;
};

/** How the title of a document was come by, from the surest to the loosest. */
export type TitleBasis =
  /** Our description. */
  | 'DESCRIBED'
  /** Read from the words of its address, so approximate. */
  | 'FROM_ADDRESS'
  /** As the document prints it. */
  | 'GIVEN'
  /** The usual title of such a document, the document itself not being known. */
  | 'HOUSE_PATTERN';

/** What is known to have happened to one recommendation or finding, in order. */
export type Trace = {
  readonly __typename: 'Trace';
  /** Whether an article is known to carry the subject or an assessment of it. */
  readonly isCovered: Scalars['Boolean']['output'];
  /** Our reading in the latest assessment. NOT_ASSESSED: none is known. */
  readonly latestReading: Reading;
  /**
   * By the earliest day it could be, then the latest, then the kind in the order given at
   * `TraceStepKind`, then id. A step without a date follows what caused it, and one whose date is
   * too vague to tell ("February 2015") does not stand before the report.
   */
  readonly steps: ReadonlyArray<TraceStep>;
  /** The recommendation or finding that is traced. */
  readonly subject: Traceable;
};

/** One thing that happened to what is traced; the fields of each kind need `... on FollowedUp` and the like. */
export type TraceStep = {
  /** The documents that the step stands on, by id. Empty: its source is not known. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** When it happened; each kind says what that is. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** One plain sentence on what happened, in our words. It says so where the date is not known. */
  readonly summary: Scalars['String']['output'];
};

/**
 * The kinds of step. Of one date, they stand in this order: RECOMMENDED, FOUND, COVERED, RESPONDED,
 * STATUS_CHANGED, FOLLOWED_UP.
 */
export type TraceStepKind =
  /** An article carried it or an assessment of it: `CoveredBy`. */
  | 'COVERED'
  /** A later inspection assessed it: `FollowedUp`. */
  | 'FOLLOWED_UP'
  /** The finding was made: `Found`. */
  | 'FOUND'
  /** The recommendation was made: `Recommended`. */
  | 'RECOMMENDED'
  /** A body answered it: `Responded`. */
  | 'RESPONDED'
  /** The register recorded something: `StatusChanged`. */
  | 'STATUS_CHANGED';

/** What can be traced: ask for its fields with `... on Recommendation` and `... on Finding`. */
export type Traceable = Finding | Recommendation;

/** How prominent something is in an article. */
export type Treatment =
  /** The article leads with it: headline or first sentences. */
  | 'LED'
  /** The article only mentions it. */
  | 'PASSING'
  /** The article reports it; also where nothing says how much. */
  | 'REPORTED';

/**
 * A date as exactly as it is known: a day, a month, a year, a window of days, before or after a day, or
 * about one. Print `text`, sort and compare by `earliest` and `latest`.
 */
export type UncertainDate = {
  readonly __typename: 'UncertainDate';
  /** The first day it could be, or on which the window opens. null: no lower end is known. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /**
   * As stored, in Extended Date/Time Format: `2016-02-04`, `2015-02`, `2015-02~`,
   * `2018-04-23/2018-05-04`, `[..2016-02-22]`, `2017-23?`.
   */
  readonly edtf: Scalars['String']['output'];
  /**
   * Whether it is marked uncertain or inferred (`?`) or approximate (`~`). Such a date never counts
   * as certain.
   */
  readonly isUncertain: Scalars['Boolean']['output'];
  /** The last day it could be, or on which the window closes. null: no upper end is known. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /**
   * For people: `4 February 2016`, `February 2015`, `on or before 22 February 2016`, `about February
   * 2015`.
   */
  readonly text: Scalars['String']['output'];
};
