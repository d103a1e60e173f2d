export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with its zone, as `2026-02-04T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/** That an office-holder speaks or is named somewhere, in their official act. */
export type Appearance = Node & {
  readonly __typename: 'Appearance';
  /** The document in which they appear. null: known only for the inspection or the force. */
  readonly document: Maybe<Document>;
  /** The force on which they speak or for which they are named. null: not known, or see `document`. */
  readonly force: Maybe<Force>;
  /** `appearance:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The inspection on which they speak or for which they are named. null: not known, or see
   * `document`.
   */
  readonly inspection: Maybe<Inspection>;
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether they speak or are only named. */
  readonly part: AppearancePart;
  /** Who appears. */
  readonly person: Person;
  /**
   * Their role as the document prints it, which may differ from the office they hold. null: none
   * printed, or not known.
   */
  readonly roleAsPrinted: Maybe<Scalars['String']['output']>;
};

/** What part an office-holder has in a document. */
export type AppearancePart =
  /** Is named only. */
  | 'MENTIONED'
  /** Speaks: is quoted or reported. */
  | 'SPEAKER';

/**
 * A news article, or another page by somebody who is neither the inspectorate nor answering it. Its
 * words are the publisher's and are not held here.
 */
export type Article = Document & Node & {
  readonly __typename: 'Article';
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Which recommendations, findings and assessments it carries. Empty: none is known. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `article:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /** The findings of the inspections it is about, and whether it carries them. Empty: its text has not been read. */
  readonly pickUp: ReadonlyArray<PickUp>;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /** The article it repeats, for agency copy. null: none is known. */
  readonly reprints: Maybe<Article>;
  /** The sentences of its body and where each comes from. Empty: its text has not been read. */
  readonly sentences: ReadonlyArray<ArticleSentence>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Words of the source that it changed. Empty: none is known. */
  readonly termSlips: ReadonlyArray<TermSlip>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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
  /** How many there are on all pages together, the filter applied. */
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
  /** Its place among the sentences of the body, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Where its words come from. UNMATCHED where nothing fits, or where a number does not. */
  readonly origin: SentenceOrigin;
  /** The sentence itself. null: its words are not held. */
  readonly passage: Maybe<Passage>;
  /** How much of it was found in the source, 0 to 1. null: not compared. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** The document it comes from. null: UNMATCHED, or the origin is not a document here. */
  readonly source: Maybe<Document>;
  /** Where it starts in the text, in UTF-16 code units from 0. */
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
  /** Whether the reading is said or inferred. */
  readonly certainty: ReadingCertainty;
  /** Articles that carry this assessment. Empty: none is known. */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `assessment:<inspection>-on-<target>`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that assessed it, which follows up the inspection it was made in. */
  readonly madeIn: Inspection;
  /** The recommendation or finding assessed. */
  readonly of: Traceable;
  /** Our reading. The inspectorate writes sentences, not statuses. */
  readonly reading: Reading;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** What the inspectorate says, in our words. null: not known. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Somebody who inspects, is inspected, publishes, oversees or speaks: a force or an organisation. */
export type Body = {
  /** Other names under which it is met. Empty: none is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** `force:<slug>` or `organisation:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
};

/**
 * A sample of case files graded in an inspection, as printed. A grade that the scale of its time
 * does not have stays null.
 */
export type CaseAudit = Claim & Node & {
  readonly __typename: 'CaseAudit';
  /** How many were adequate, on scales that have it. null: not printed. */
  readonly adequate: Maybe<Scalars['Int']['output']>;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many were good. null: not printed. */
  readonly good: Maybe<Scalars['Int']['output']>;
  /** Who graded them. Early inspections let the force grade a sample and then grade it again. */
  readonly grader: Grader;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `case-audit:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** How many were inadequate. null: not printed. */
  readonly inadequate: Maybe<Scalars['Int']['output']>;
  /** The inspection for which the cases were graded. */
  readonly inspection: Inspection;
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How many required improvement, on scales that have it. null: not printed. */
  readonly requiresImprovement: Maybe<Scalars['Int']['output']>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Which cases: `all cases`, or one sort of case, as `missing children`. */
  readonly subject: Scalars['String']['output'];
  /** The total as printed, which need not be the sum of the parts. null: not printed. */
  readonly totalAsPrinted: Maybe<Scalars['Int']['output']>;
};

/** How sure it must be that an uncertain date lies within a stretch of days. */
export type Certainty =
  /** It lies wholly within, and is marked neither uncertain (?) nor approximate (~). */
  | 'CERTAINLY'
  /**
   * It may lie within: the days it could be and the stretch overlap. Where sources disagree, the
   * date that any of them gives counts.
   */
  | 'POSSIBLY';

/** That a load made, changed, withdrew or brought back one thing, or one property of it. */
export type Change = Node & {
  readonly __typename: 'Change';
  /** The value after; for a relationship the id at its other end. null: there is none now. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The value before; for a relationship the id at its other end. null: there was none. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** `change:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: ChangeKind;
  /** The load that did it. */
  readonly load: Load;
  /**
   * The property, or the relationship, that changed. null: the whole thing was made, withdrawn or
   * brought back.
   */
  readonly property: Maybe<Scalars['String']['output']>;
  /** Id of what changed. It may have been withdrawn since, so it is an id and not the thing. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** What a load did to something. */
export type ChangeKind =
  /** Gave a property or a relationship another value. */
  | 'CHANGED'
  /** Made it. */
  | 'CREATED'
  /** Brought it back. */
  | 'RESTORED'
  /** Withdrew it. What still refers to it finds it, marked as withdrawn. */
  | 'RETRACTED';

/**
 * Whatever needs a source: a finding, a recommendation, a reading of progress, an entry of a
 * register and the like.
 */
export type Claim = {
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
};

/** Sorts findings or recommendations; ties are broken by id. */
export type ClaimOrder = {
  /** By what. */
  readonly by: ClaimOrderField;
  /** Which way. */
  readonly direction: Direction;
};

/** By what findings and recommendations can be sorted. Unknown dates come last either way. */
export type ClaimOrderField =
  /** When a load last changed it. */
  | 'CHANGED'
  /** When it is due. Findings are never due, so all of them are unknown here. */
  | 'DUE'
  /** When it was made: the publication of the inspection's own report, or else of its first release. */
  | 'MADE';

/** Part of the United Kingdom with territorial forces that this graph covers. */
export type Country =
  /** England. */
  | 'ENGLAND'
  /** Wales. */
  | 'WALES';

/** That an article carries a recommendation, a finding or an assessment. */
export type Coverage = Claim & Node & {
  readonly __typename: 'Coverage';
  /** The article. */
  readonly article: Article;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `coverage:<article>--<type>-<target>`. */
  readonly id: Scalars['ID']['output'];
  /** How near the article's words are to the source's. null: they have not been compared. */
  readonly kind: Maybe<PickUpKind>;
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it carries. */
  readonly of: Covered;
  /** How alike the words are, 0 to 1. null: they have not been compared. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** How much of the article it takes up. null: not known. */
  readonly treatment: Maybe<Treatment>;
};

/** What an article can carry. */
export type Covered = Assessment | Finding | Recommendation;

/** An article carried it: the subject and its assessments together, once for each article. */
export type CoveredBy = TraceStep & {
  readonly __typename: 'CoveredBy';
  /** The article. */
  readonly article: Article;
  /** What of the subject and of its assessments the article carries. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** What the step stands on. */
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
  /** Reasoned from other dates. */
  | 'INFERRED'
  /** Not verified, or no date is known. */
  | 'UNVERIFIED'
  /**
   * From the inspectorate's own page or register, or from the address or page of the document
   * itself.
   */
  | 'VERIFIED';

/**
 * A stretch of days, both ends included. At least one end is given; the other, left out, is open. A
 * date that is not known at all never matches.
 */
export type DateRange = {
  /** How sure it must be that an uncertain date lies within. */
  readonly certainty?: Certainty;
  /** The first day. Left out: any day up to `to`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. Left out: any day from `from` on. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The time given for a recommendation. */
export type Deadline =
  /** By a calendar date, which is `due`. */
  | 'BY_DATE'
  /** At once. */
  | 'IMMEDIATELY'
  /** The source is known and gives none. */
  | 'NONE_STATED'
  /** Not known whether there is one, or which. */
  | 'UNKNOWN'
  /** Within six months of the report. */
  | 'WITHIN_SIX_MONTHS'
  /** Within three months of the report. */
  | 'WITHIN_THREE_MONTHS';

/** Which way a list runs. What has no value for the order comes last either way. */
export type Direction =
  /** Earliest, or first in the alphabet, first. */
  | 'ASC'
  /** Latest, or last in the alphabet, first. */
  | 'DESC';

/**
 * Something published that claims can be walked back to: a report, a release, a response, an article
 * or a page of the register.
 */
export type Document = {
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `<kind>:<slug>`, the kind in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which documents: any of each list, all of the keys given. */
export type DocumentFilter = {
  /** Only what a load has changed after this instant. What was withdrawn since stands in `changes(since:)`. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only about an inspection of one of these forces. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only about one of these inspections. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only published within. */
  readonly published?: InputMaybe<DateRange>;
  /** Only published by one of these forces or organisations. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The kinds of document, one type each. */
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

/** Sorts documents; ties are broken by id. */
export type DocumentOrder = {
  /** By what. */
  readonly by: DocumentOrderField;
  /** Which way. */
  readonly direction: Direction;
};

/** By what documents can be sorted. What is not known comes last either way. */
export type DocumentOrderField =
  /** When it was published. */
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

/** Why a claim is made: the document it is taken from, and how. */
export type Evidence = Node & {
  readonly __typename: 'Evidence';
  /** The document cited. */
  readonly document: Document;
  /** `evidence:<claim>--<document>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether a person or a rule took the claim from the document. */
  readonly method: Method;
  /** The words it stands on. null: they are not held here. */
  readonly passage: Maybe<Passage>;
  /** Why the rule took it, in plain words. Empty: a person did. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that read it. null: a person did. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** The version of that rule. null: a person did. */
  readonly ruleVersion: Maybe<Scalars['String']['output']>;
  /** How sure the rule is, 0 to 1. null: a person did, or the rule gives none. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Whether it has been looked at and stands. */
  readonly state: EvidenceState;
};

/** What has become of a piece of evidence. */
export type EvidenceState =
  /** It stands. */
  | 'ACCEPTED'
  /** Read by a rule; nobody has looked at it yet. */
  | 'PROPOSED'
  /** Looked at and found wrong; kept so that it is not read again. */
  | 'REJECTED';

/** A bare number about an inspection, with the words that say what it counts. */
export type Figure = Claim & Node & {
  readonly __typename: 'Figure';
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `figure:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection it is about. */
  readonly inspection: Inspection;
  /** What is counted and in what unit, in our words: `recommendations made`, `weeks to respond`. */
  readonly label: Scalars['String']['output'];
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The number, in the unit that the label names. */
  readonly value: Scalars['Float']['output'];
};

/** One thing that inspectors found, either good or bad. A sentence that says both gives two findings. */
export type Finding = Claim & Node & {
  readonly __typename: 'Finding';
  /**
   * What later inspections say of it, the earliest first; given where no recommendation is known
   * that they could assess.
   */
  readonly assessments: ReadonlyArray<Assessment>;
  /**
   * Articles that carry the finding itself. Coverage of its assessments stands with them. Empty:
   * none is known.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was found. */
  readonly foundIn: Inspection;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `finding:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Our reading in the latest of `assessments`. NOT_ASSESSED: none is known. */
  readonly latestReading: Reading;
  /** Good or bad. */
  readonly polarity: Polarity;
  /** The recommendations it bears on. Empty: none is known. */
  readonly relatesTo: ReadonlyArray<Recommendation>;
  /**
   * The formal weight the inspectorate gives it. null: none, or not known; reports before 2024
   * mostly give none.
   */
  readonly severity: Maybe<Severity>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** What was found, in our words. null: not known. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is about. The tags are ours. Empty: not tagged. */
  readonly themes: ReadonlyArray<Theme>;
  /** Its way from the report through follow-ups to the newspapers. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which findings: any of each list, all of the keys given. */
export type FindingFilter = {
  /** Only what a load has changed after this instant. What was withdrawn since stands in `changes(since:)`. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only found in inspections of these forces. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only found in these inspections. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * true: only those that an article is known to carry, themselves or an assessment of them. false:
   * only those for which none is known.
   */
  readonly isCovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only where our latest reading is one of these. */
  readonly latestReading?: InputMaybe<ReadonlyArray<Reading>>;
  /** Only made within: when the inspection's own report, or else its first release, was published. */
  readonly made?: InputMaybe<DateRange>;
  /** Only good ones, or only bad ones. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Only found in inspections of forces in these regions, by name as in `Force.region`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only of these formal weights. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Only tagged with one of these themes themselves; narrower themes are not counted in. */
  readonly theme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A later inspection assessed it. */
export type FollowedUp = TraceStep & {
  readonly __typename: 'FollowedUp';
  /** What that inspection says, and our reading. */
  readonly assessment: Assessment;
  /** What the step stands on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection. */
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

/** A territorial police force of England or Wales: who is inspected. */
export type Force = Body & Node & {
  readonly __typename: 'Force';
  /**
   * Other names under which papers and registers know it. General knowledge, not from a cited
   * source. Empty: none is known.
   */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** England or Wales. */
  readonly country: Country;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `force:<slug>`, the slug as data.police.uk writes it. */
  readonly id: Scalars['ID']['output'];
  /** Inspections of this force, alone or with others, the latest fieldwork first. */
  readonly inspections: InspectionConnection;
  /** The name it uses, as `Avon and Somerset Constabulary`. */
  readonly name: Scalars['String']['output'];
  /** Offices that exist at this force, such as its chief constable's. Empty: none is known. */
  readonly offices: ReadonlyArray<Office>;
  /** Code of the police force area at the Office for National Statistics, as `E23000018`. */
  readonly onsCode: Scalars['String']['output'];
  /** Local policing bodies that oversee it. Empty: none is known. */
  readonly overseenBy: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this force. */
  readonly recommendations: RecommendationConnection;
  /**
   * One of the nine English regions, as `East Midlands`, or `Wales`. General knowledge, not from a
   * cited source.
   */
  readonly region: Scalars['String']['output'];
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** A territorial police force of England or Wales: who is inspected. */
export type ForceInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A territorial police force of England or Wales: who is inspected. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which forces: any of each list, all of the keys given. */
export type ForceFilter = {
  /** Only of these countries. */
  readonly country?: InputMaybe<ReadonlyArray<Country>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these regions, by name as in `Force.region`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The finding was made. */
export type Found = TraceStep & {
  readonly __typename: 'Found';
  /** What the step stands on. */
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

/** A grade of the inspectorate. Not every scale has all of them. */
export type Grade =
  /** Between good and requires improvement; on scales of five. */
  | 'ADEQUATE'
  /** Good. */
  | 'GOOD'
  /** Inadequate, the lowest. */
  | 'INADEQUATE'
  /** Better than good; rarely given. */
  | 'OUTSTANDING'
  /** Requires improvement. */
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
  /** What it says of earlier recommendations and findings. */
  readonly assessments: AssessmentConnection;
  /** Case samples graded in it. Empty: none is known. */
  readonly caseAudits: ReadonlyArray<CaseAudit>;
  /** Who inspected. */
  readonly conductedBy: ReadonlyArray<Organisation>;
  /**
   * Reports, releases, responses, articles and register pages about it, the earliest published
   * first, undated last.
   */
  readonly documents: ReadonlyArray<Document>;
  /** When inspectors were there: often a month, sometimes a window of days. null: not known. */
  readonly fieldwork: Maybe<UncertainDate>;
  /** Bare numbers about it. Empty: none is known. */
  readonly figures: ReadonlyArray<Figure>;
  /** What was found in it, good and bad, the latest made first. */
  readonly findings: FindingConnection;
  /** The later inspections that follow it up. Empty: none is known. */
  readonly followedBy: ReadonlyArray<Inspection>;
  /** The earlier inspections it follows up. Empty: none is known. */
  readonly follows: ReadonlyArray<Inspection>;
  /** The forces inspected, at least one. */
  readonly forces: ReadonlyArray<Force>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `inspection:<force>-<year>-<kind>`. */
  readonly id: Scalars['ID']['output'];
  /** Grades given in it, one for each graded area; only since 2024. Empty: none is known. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** First inspection, review and so on. */
  readonly kind: InspectionKind;
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its findings against the articles about it that have been read. Empty: none has. */
  readonly pickUp: ReadonlyArray<PickUp>;
  /** The programme it belongs to. null: not known. */
  readonly programme: Maybe<Programme>;
  /** When its own report was published, which is months after the fieldwork. null: not known. */
  readonly publishedOn: Maybe<UncertainDate>;
  /** What was recommended in it, the latest made first. */
  readonly recommendations: RecommendationConnection;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which inspections: any of each list, all of the keys given. */
export type InspectionFilter = {
  /** Only what a load has changed after this instant. What was withdrawn since stands in `changes(since:)`. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only where the fieldwork lies within. */
  readonly fieldwork?: InputMaybe<DateRange>;
  /** Only those that follow up one of these inspections. */
  readonly follows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these forces. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only those that a later one follows up. false: only those for which no follow-up is known. */
  readonly isFollowedUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionKind>>;
  /** Only of these programmes. */
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only where the inspection's own report was published within. */
  readonly published?: InputMaybe<DateRange>;
  /** Only of forces in these regions, by name as in `Force.region`. */
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

/** Sorts inspections; ties are broken by id. */
export type InspectionOrder = {
  /** By what. */
  readonly by: InspectionOrderField;
  /** Which way. */
  readonly direction: Direction;
};

/** By what inspections can be sorted. What is not known comes last either way. */
export type InspectionOrderField =
  /** When inspectors were there. */
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
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The inspection in which it was given. */
  readonly givenIn: Inspection;
  /** The grade. Not to be compared across scales. */
  readonly grade: Grade;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `judgement:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The scale it is a grade of, in the inspectorate's own terms. null: not known. */
  readonly scale: Maybe<Scalars['String']['output']>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The area graded: a theme of the vocabulary `ncpi-2024`. */
  readonly theme: Theme;
};

/**
 * One run that changed the graph, of the seed or of a document. A run that found nothing to change
 * leaves none.
 */
export type Load = Node & {
  readonly __typename: 'Load';
  /** How many nodes it changed. */
  readonly changed: Scalars['Int']['output'];
  /** How many nodes it made. */
  readonly created: Scalars['Int']['output'];
  /** `load:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of what was loaded, 64 hexadecimal digits. */
  readonly input: Scalars['String']['output'];
  /** How many nodes it withdrew. */
  readonly retracted: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** Who took a claim from a document. */
export type Method =
  /** A person. */
  | 'CURATED'
  /** A rule of this program. */
  | 'READ';

/** Anything with an id of its own. */
export type Node = {
  /** Global, readable and stable: the type in lower case with hyphens, a colon, a slug. */
  readonly id: Scalars['ID']['output'];
};

/** An office that people hold one after another, at one body. */
export type Office = Node & {
  readonly __typename: 'Office';
  /** The force or organisation it belongs to. */
  readonly at: Body;
  /** `office:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Who has held it, the earliest known first. Empty: nobody known. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** Its title, as `Chief Constable`. */
  readonly title: Scalars['String']['output'];
};

/** A status in the inspectorate's register. It can go backwards. */
export type OfficialStatus =
  /** `awaiting-review` in the register; the first entry usually has it. */
  | 'AWAITING_REVIEW'
  /** `being-progressed` in the register. */
  | 'BEING_PROGRESSED'
  /** `complete` in the register. */
  | 'COMPLETE'
  /** `will-be-progressed` in the register. */
  | 'WILL_BE_PROGRESSED';

/**
 * A body that is not a force: the inspectorate, a police and crime commissioner, a newspaper, a
 * charity.
 */
export type Organisation = Body & Node & {
  readonly __typename: 'Organisation';
  /** Other names under which it is met, earlier ones included. Empty: none is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `organisation:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganisationKind;
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
  /** Offices that exist there, such as an inspector's. Empty: none is known. */
  readonly offices: ReadonlyArray<Office>;
  /** Forces it oversees as their local policing body. Empty: none is known. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which organisations: any of each list, all of the keys given. */
export type OrganisationFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A charity. */
  | 'CHARITY'
  /** A department or agency of government. */
  | 'GOVERNMENT'
  /** Inspects forces: HMIC, since July 2017 HMICFRS. */
  | 'INSPECTORATE'
  /** Publishes news: a paper, a broadcaster, an agency, a news site. */
  | 'NEWS_PUBLISHER'
  /** Anything else. */
  | 'OTHER'
  /** Oversees a force: a police and crime commissioner, a mayor, the City of London's committee. */
  | 'POLICING_BODY';

/** Where a page lies in the whole list. */
export type PageInfo = {
  readonly __typename: 'PageInfo';
  /** Cursor of the last place on this page. null: the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first place on this page. null: the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A piece of a text, found by its offsets and by the words around it, as a selector of the W3C Web
 * Annotation model.
 */
export type Passage = Node & {
  readonly __typename: 'Passage';
  /** The document. */
  readonly document: Document;
  /** Where it ends in the text: the first code unit after it. */
  readonly end: Scalars['Int']['output'];
  /**
   * The words, exactly as in the text. null: they are not kept, or they are sensitive and were not
   * asked for.
   */
  readonly exact: Maybe<Scalars['String']['output']>;
  /** `passage:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether a child, an age and an offence stand together in it. Such words are shown only when
   * asked for.
   */
  readonly isSensitive: Scalars['Boolean']['output'];
  /** The page it is on, from 1. null: the text has no pages. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** Some words before it. null: not kept, or it stands at the start. */
  readonly prefix: Maybe<Scalars['String']['output']>;
  /** Where it starts in the text, in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
  /** Some words after it. null: not kept, or it stands at the end. */
  readonly suffix: Maybe<Scalars['String']['output']>;
  /** The version of the document it is a piece of. */
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
  /** How many there are on all pages together, the filter applied. */
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
  /** Where they speak or are named. Empty: nowhere known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `person:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name in common use. */
  readonly name: Scalars['String']['output'];
  /** What they are quoted as saying. Empty: nothing known. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Offices held, the earliest known first. Empty: none is known. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which people: any of each list, all of the keys given. */
export type PersonFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only whose name, or other spelling, contains this; upper and lower case and accents alike. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only who is known to hold or have held an office at one of these forces or organisations. */
  readonly officeAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * What became of one finding in one article: whether the article carries it and how closely. Read by
 * rules from the words, so only where both texts have been read.
 */
export type PickUp = {
  readonly __typename: 'PickUp';
  /** The article. */
  readonly article: Article;
  /** The finding. */
  readonly finding: Finding;
  /** How closely it is carried. ABSENT: it is not. */
  readonly kind: PickUpKind;
  /** The article's words that carry it. Empty: ABSENT, or they are not held. */
  readonly passages: ReadonlyArray<Passage>;
  /** How sure, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** How near the words of an article are to the words of its source. */
export type PickUpKind =
  /** Not carried. */
  | 'ABSENT'
  /** The same words but for a few. */
  | 'CLOSE'
  /** The same matter in other words. */
  | 'PARAPHRASE'
  /** The same words. */
  | 'VERBATIM';

/** Whether a finding is good or bad for the force. */
export type Polarity =
  /** Something done badly, or still not done. */
  | 'NEGATIVE'
  /** Something done well, or better than before. */
  | 'POSITIVE';

/** A programme of inspections, such as the National Child Protection Inspections. */
export type Programme = Node & {
  readonly __typename: 'Programme';
  /** `programme:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name the inspectorate gives it. */
  readonly name: Scalars['String']['output'];
};

/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type Query = {
  readonly __typename: 'Query';
  /** One article. null: there is none of this id. */
  readonly article: Maybe<Article>;
  /** Articles of all publishers. */
  readonly articles: ArticleConnection;
  /** What loads have changed, the newest first. */
  readonly changes: ChangeConnection;
  /** One document of any kind. null: there is none of this id. */
  readonly document: Maybe<Document>;
  /** Documents of all kinds. */
  readonly documents: DocumentConnection;
  /** One finding. null: there is none of this id. */
  readonly finding: Maybe<Finding>;
  /** Findings of all inspections. */
  readonly findings: FindingConnection;
  /** One police force. null: there is none of this id. */
  readonly force: Maybe<Force>;
  /** The territorial police forces of England and Wales, by name. */
  readonly forces: ForceConnection;
  /** One inspection. null: there is none of this id. */
  readonly inspection: Maybe<Inspection>;
  /** Inspections of all forces. */
  readonly inspections: InspectionConnection;
  /** Whatever has this id, of any type. null: the graph holds nothing of this id. */
  readonly node: Maybe<Node>;
  /** Several at once, in the order asked, with null in the place of an id the graph does not hold. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organisation. null: there is none of this id. */
  readonly organisation: Maybe<Organisation>;
  /** Inspectorate, local policing bodies, publishers and others that are not forces, by name. */
  readonly organisations: OrganisationConnection;
  /** Office-holders, by name. */
  readonly people: PersonConnection;
  /** One person. null: there is none of this id. */
  readonly person: Maybe<Person>;
  /** What readers of documents could not settle, by document and place in it. */
  readonly questions: QuestionConnection;
  /** One recommendation. null: there is none of this id. */
  readonly recommendation: Maybe<Recommendation>;
  /** Recommendations to all forces. */
  readonly recommendations: RecommendationConnection;
  /** One theme. null: there is none of this id. */
  readonly theme: Maybe<Theme>;
  /** Themes by name. */
  readonly themes: ThemeConnection;
  /**
   * The way of one recommendation or finding from the report through follow-ups to the newspapers.
   * null: there is no recommendation and no finding of this id.
   */
  readonly trace: Maybe<Trace>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryForceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryForcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
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
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What callers may ask. Lists that can grow are pages (first/after or last/before); `null` means
 * "not known", never "no". Wrong arguments are errors with the code BAD_USER_INPUT that say what was
 * expected.
 */
export type QueryTraceArgs = {
  id: Scalars['ID']['input'];
};

/** Something in a document that the rules could not settle and a person should. */
export type Question = Node & {
  readonly __typename: 'Question';
  /** What it could be, the likeliest first. Empty: nothing was found. */
  readonly candidates: ReadonlyArray<QuestionCandidate>;
  /** The document. */
  readonly document: Document;
  /** `question:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The question in one plain sentence. */
  readonly text: Scalars['String']['output'];
};

/** One possible answer to a question. */
export type QuestionCandidate = {
  readonly __typename: 'QuestionCandidate';
  /** Why, in plain words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How likely, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What may be meant. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Words that a document gives as somebody's. */
export type Quotation = Claim & Node & {
  readonly __typename: 'Quotation';
  /** The passages of other documents that the words come from. Empty: none is known. */
  readonly derivesFrom: ReadonlyArray<Passage>;
  /** The document that quotes. */
  readonly document: Document;
  /** How it differs from the words it derives from, in the order of the words. Empty: not compared, or the same. */
  readonly edits: ReadonlyArray<QuoteEdit>;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The words as printed. null: they are not held here. */
  readonly exact: Maybe<Scalars['String']['output']>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `quotation:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is given in quotation marks; false: in reported speech. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** How many of its words are in `derivesFrom`, in the same order. null: not compared. */
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
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** How many words it has. null: the words are not held. */
  readonly words: Maybe<Scalars['Int']['output']>;
};

/** One difference between a quotation as printed and the words it comes from. */
export type QuoteEdit = {
  readonly __typename: 'QuoteEdit';
  /** What kind of difference. */
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
  /** Some of it done, or some progress. */
  | 'PARTLY_MET';

/** How a reading was come by. */
export type ReadingCertainty =
  /** Concluded from what the source says of the matter. */
  | 'INFERRED'
  /** The source says it of this very recommendation or finding. */
  | 'STATED';

/** What the inspectorate asked to be done. It is not an order; `basis` tells how it is known. */
export type Recommendation = Claim & Node & {
  readonly __typename: 'Recommendation';
  /** Who is asked to act. Empty: everybody, or not known. */
  readonly addressees: ReadonlyArray<Body>;
  /** The findings it answers. Empty: none is known. */
  readonly arisesFrom: ReadonlyArray<Finding>;
  /** What later inspections say of it, the earliest first. Empty: none is known. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** How it is known that there is such a recommendation. */
  readonly basis: Basis;
  /**
   * Articles that carry the recommendation itself. Coverage of its assessments stands with them.
   * Empty: none is known.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The time given for it. */
  readonly deadline: Deadline;
  /**
   * When it is due: the date stated, or derived from the report's publication and the deadline.
   * null: one of them is not known, or there is none.
   */
  readonly due: Maybe<UncertainDate>;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `recommendation:<slug>`. */
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
  /** What bodies have answered to it. Empty: none is known. */
  readonly stances: ReadonlyArray<Stance>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /**
   * The entries of the inspectorate's register, the earliest first, undated last. The status can go
   * backwards. Empty: no page of the register is known.
   */
  readonly statusHistory: ReadonlyArray<StatusEvent>;
  /** What is asked, in our words. null: not known. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is about. The tags are ours. Empty: not tagged. */
  readonly themes: ReadonlyArray<Theme>;
  /** Its way from the report through follow-ups to the newspapers. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Which recommendations: any of each list, all of the keys given. */
export type RecommendationFilter = {
  /**
   * Only where any assessment, not just the latest, has one of these readings. NOT_ASSESSED: where
   * there is no assessment.
   */
  readonly anyReading?: InputMaybe<ReadonlyArray<Reading>>;
  /** Only those known in one of these ways. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** Only what a load has changed after this instant. What was withdrawn since stands in `changes(since:)`. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only with one of these deadlines. */
  readonly deadline?: InputMaybe<ReadonlyArray<Deadline>>;
  /** Only due within, whether stated or derived. */
  readonly due?: InputMaybe<DateRange>;
  /** Only addressed to these forces. */
  readonly force?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only made in these inspections. */
  readonly inspection?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * true: only those that an article is known to carry, themselves or an assessment of them. false:
   * only those for which none is known.
   */
  readonly isCovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only where our latest reading is one of these. */
  readonly latestReading?: InputMaybe<ReadonlyArray<Reading>>;
  /** Only made within: when the inspection's own report, or else its first release, was published. */
  readonly made?: InputMaybe<DateRange>;
  /** Only where the register's latest status is one of these. */
  readonly officialStatus?: InputMaybe<ReadonlyArray<OfficialStatus>>;
  /** Only addressed to forces in these regions, by name as in `Force.region`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only tagged with one of these themes themselves; narrower themes are not counted in. */
  readonly theme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * The recommendation was made. Where its basis is INFERRED_FROM_CONCERN the summary says so, and
 * does not claim that anybody published a recommendation.
 */
export type Recommended = TraceStep & {
  readonly __typename: 'Recommended';
  /** What the step stands on. */
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
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `register-page:<number in the register>`. */
  readonly id: Scalars['ID']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `release:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `report:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** International Standard Book Number as printed, with hyphens. null: none, or not known. */
  readonly isbn: Maybe<Scalars['String']['output']>;
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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
  /** What the step stands on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which kind of step this is. */
  readonly kind: TraceStepKind;
  /** Publication of the response. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /** The document in which it answered. */
  readonly response: Response;
  /** What it answered to this recommendation. */
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
  /** The inspections it is about. Empty: none, or not known. */
  readonly about: ReadonlyArray<Inspection>;
  /** Office-holders who speak or are named in it. Empty: none is known. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** How far `publishedOn` can be trusted. */
  readonly confidence: DateConfidence;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `response:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pieces of its text, in the order of the text. Empty until it has been read. */
  readonly passages: PassageConnection;
  /**
   * When it was published; not when it was posted again, not when the fieldwork was. null: not
   * known, or sources disagree and none is preferred.
   */
  readonly publishedOn: Maybe<UncertainDate>;
  /** Who published it. Empty: not known. */
  readonly publishers: ReadonlyArray<Body>;
  /** What it quotes, in the order of the text. Empty: nothing is known to be quoted. */
  readonly quotations: ReadonlyArray<Quotation>;
  /** What it says to single recommendations. Empty: none has been read from it. */
  readonly stances: ReadonlyArray<Stance>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The versions of its words that have been read, the newest first. Empty: none has been read here. */
  readonly texts: ReadonlyArray<Text>;
  /** The title as given, or the best description there is. null: not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the title is from. null: not known, or there is no title. */
  readonly titleBasis: Maybe<TitleBasis>;
  /** Where it can be read. null: no address is known. */
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

/** Where the words of a sentence come from. */
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
  /** None of the documents it was compared with. */
  | 'UNMATCHED';

/** The formal weight of a finding, in the inspectorate's own terms. */
export type Severity =
  /** A cause of concern issued before the report because public safety is at stake; known from 2025. */
  | 'ACCELERATED_CAUSE_OF_CONCERN'
  /** A lesser matter. Older releases use the words without this technical meaning. */
  | 'AREA_FOR_IMPROVEMENT'
  /** A serious, critical or systemic failing; always comes with a recommendation. */
  | 'CAUSE_OF_CONCERN';

/** Who can be quoted. */
export type Speaker = Force | Organisation | Person | Report;

/** How a body answers one or more recommendations in a document of its own. */
export type Stance = Claim & Node & {
  readonly __typename: 'Stance';
  /** Who answers. */
  readonly by: Body;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `stance:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is known which recommendations are meant. */
  readonly isTargetResolved: Scalars['Boolean']['output'];
  /** What the answer is. */
  readonly kind: StanceKind;
  /** When it was given. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The answer in our words. null: none is written. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The recommendations it answers. Empty: which ones is not known. */
  readonly towards: ReadonlyArray<Recommendation>;
};

/** What a body answers to a recommendation. */
export type StanceKind =
  /** It accepts it. */
  | 'ACCEPTED'
  /** It accepts part of it. */
  | 'ACCEPTED_IN_PART'
  /** It promises to act, or says that it has begun to. */
  | 'ACTION_PROMISED'
  /** It disputes it. */
  | 'DISPUTED'
  /** It takes note, and neither accepts nor disputes. */
  | 'NOTED';

/** One source's value of one property, kept beside the others where sources disagree or differ. */
export type Statement = Node & {
  readonly __typename: 'Statement';
  /** What it is about. */
  readonly about: Node;
  /** `statement:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether the subject holds this value. At most one for each subject and property; where there is
   * none the subject holds no value.
   */
  readonly isPreferred: Scalars['Boolean']['output'];
  /** Anything else worth knowing, in our words. null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The property, from a closed list: `publishedOn`, `fieldwork`, `hoursHeld` and the like. */
  readonly property: Scalars['String']['output'];
  /** Why it is preferred, or why not. null: no reason is written. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The document that states it. null: the source is not known as a document here. */
  readonly statedBy: Maybe<Document>;
  /** The value as the source has it; a date in Extended Date/Time Format, a number in digits. */
  readonly value: Scalars['String']['output'];
};

/** The inspectorate's register recorded a status or a comment. */
export type StatusChanged = TraceStep & {
  readonly __typename: 'StatusChanged';
  /** The entry. */
  readonly event: StatusEvent;
  /** What the step stands on. */
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
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `status-event:<recommendation>-<date>`. */
  readonly id: Scalars['ID']['output'];
  /** The recommendation it is about. */
  readonly of: Recommendation;
  /** The date of the entry. null: not known. */
  readonly on: Maybe<UncertainDate>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The status it gives. null: it holds only a comment, or the status is not known. */
  readonly status: Maybe<OfficialStatus>;
};

/** That a person held an office, and when, as far as that is known. */
export type Tenure = Claim & Node & {
  readonly __typename: 'Tenure';
  /** How far the tenure and its dates can be trusted. */
  readonly confidence: DateConfidence;
  /**
   * What it stands on. Empty only where the source is not known, which the load report lists by
   * name.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when. null: not known. */
  readonly from: Maybe<UncertainDate>;
  /** Every change that a load has made to it, the newest first. */
  readonly history: ReadonlyArray<Change>;
  /** `tenure:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** What they held. */
  readonly office: Office;
  /** Who held it. */
  readonly person: Person;
  /** Dates at which a document shows them in the office. Empty: none is known. */
  readonly seenOn: ReadonlyArray<UncertainDate>;
  /**
   * What single sources say of it where sources disagree or differ. Empty: nothing of the kind is
   * known.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Until when. null: not known, or still held. */
  readonly to: Maybe<UncertainDate>;
};

/**
 * One word changed in a sentence that is otherwise nearly the source's: a term of the field, a modal,
 * a quantifier, a negation or a number.
 */
export type TermSlip = {
  readonly __typename: 'TermSlip';
  /** The word as printed. */
  readonly printed: Scalars['String']['output'];
  /** The sentence of the article. */
  readonly sentence: ArticleSentence;
  /** The word in the source. */
  readonly source: Scalars['String']['output'];
};

/**
 * One version of a document's words, as it was read. What is kept of the words depends on the
 * licence; offsets always refer to the whole.
 */
export type Text = Node & {
  readonly __typename: 'Text';
  /** `text:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether all of its words are kept here, or only the passages that serve as evidence. */
  readonly isKeptWhole: Scalars['Boolean']['output'];
  /** Length of the whole text in UTF-16 code units. */
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
  /** SHA-256 of the bytes read, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
};

/**
 * What a claim is about, in one of three vocabularies. The tags on claims are ours, never the
 * inspectorate's.
 */
export type Theme = Node & {
  readonly __typename: 'Theme';
  /**
   * The wider topic, or for a stage of `ncpi-2014` the areas of `ncpi-2024` it went into (inferred).
   * Empty: none is known.
   */
  readonly broader: ReadonlyArray<Theme>;
  /** `theme:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** The name: the inspectorate's own for a stage or an area, ours for a topic. */
  readonly name: Scalars['String']['output'];
  /** The themes that name this one as `broader`. */
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
  /** How many there are on all pages together, the filter applied. */
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

/** Where the title of a document is from. */
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
  /** What is traced. */
  readonly subject: Traceable;
};

/** One thing that happened on the way. */
export type TraceStep = {
  /** What the step stands on. */
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

/** What can be traced. */
export type Traceable = Finding | Recommendation;

/** How much of an article something takes up. */
export type Treatment =
  /** The article leads with it. */
  | 'LED'
  /** The article only mentions it. */
  | 'PASSING'
  /** The article reports it; also where nothing says how much. */
  | 'REPORTED';

/** A date as exactly as it is known: a day, a month, a year, a window, before or after, about. */
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
