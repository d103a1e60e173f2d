/** Whom a recommendation is put to, as printed: a force by name, "the force", a chief constable, a commissioner. */
const name = String.raw`(?:[A-Z][\w’'-]+|and|&|of|the)`;
const body = String.raw`(?:[Pp]olice(?: [Ss]ervice)?|[Cc]onstabulary|[Ff]orces?|MPS|Met|[Cc]hief [Cc]onstables?|[Cc]ommissioner|PCC|[Ll]ocal policing bod(?:y|ies)|College of Policing|Home Office|[Ss]ervice|[Cc]ommissioners|PCCs|NPCC|[Nn]ational (?:[\w’]+ )?(?:lead|Council)|NCA|CPS|[Gg]overnment|Ministry of Justice|Department for Education|[Ll]ocal authorit(?:y|ies)|[Ss]afeguarding partners)`;

export const addressee = String.raw`(?:[Tt]he |[Aa]ll |[Ee]ach |[Ii]ts )?(?:[A-Z][\w’'-]+ (?:${name} ){0,5})?${body}(?: of [A-Z][\w’'-]+(?: (?:and|[A-Z][\w’'-]+)){0,3}(?: Police| Constabulary)?)?`;

/** Somebody who is no police force: what is asked of them is not asked of the force that was inspected. */
export const besidesForces =
  /\b(?:commissioners?|PCCs?|local policing bod(?:y|ies)|College|Home Office|NPCC|national|NCA|CPS|government|Ministry|Department|local authorit(?:y|ies)|safeguarding partners)\b/i;
