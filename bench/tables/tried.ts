/**
 * What was tried where a target is missed, by the name of the operation in the table, or `given again`, `first
 * answers`, `memory`, `refusals`, `growth`: one or two sentences with what each attempt gained. Printed below the
 * verdicts for as long as the target is missed.
 */
export const tried: Readonly<Record<string, string>> = {
  'one by id':
    'Over HTTP the same two cores also carry the requests: how much that takes by itself stands in “what HTTP alone takes”. Tried: past Apollo Server for what was asked before, by POST and by GET; a client that takes a third of the processor time of node:http, which took more than who answers; rows as lists (427 to 90 µs to unpack a list); no look at the count of commits while nothing moved (66 of 747 µs); statement text without indentation and no metadata gained nothing. Of the serving process, busy with this, half is the driver and what it writes to the database, as in the bare way, a fifth Fastify, node:http and what they write, a tenth our own.',
  'a count': 'As for one by id.',
  "a force's list":
    '@neo4j/graphql reads all of a force before it cuts, so the factor follows the size of a force. Passing on what a step was reached through: 3,189 to 2,962 database hits (bare 2,422). Over HTTP as for one by id.',
  'four levels': 'Fields that lead to one come as a list of one: 2,849 to 2,459 database hits (bare 2,011).',
  'across forces':
    'A date range is a stretch of its order’s index, not the whole order: 107,975 to 9,865 database hits; each theme a stretch of an index that goes on in the order: 9,945 to 3,057 (bare 6,936).',
  'a trace':
    'Each step hands on what it was reached through: 892 to 480 database hits (bare 260); whether and how it was assessed is stored: 480 to 453. Of the rest some 110 find the coverage and the stances of a step a second time, because Neo4j takes no aggregation below a COLLECT; others are its order and the checks that nothing withdrawn is told.',
  'page 1': 'As for one by id.',
  'page 69': 'As for one by id.',
  'page 69, helped': 'As for one by id.',
  'page 500': 'As for one by id.',
  'page 500, helped': 'As for one by id.',
  'first answers':
    'All known operations are run before the server is ready, each twice: on a busy machine 4 of 15 first answers took more than twice as long as later ones after one run, 1 of 10 after two.',
  "a person's quotations": 'As for one by id.',
  'given again':
    'Which transaction was the last, by one in which nothing is asked, in place of a statement that reads the count (about a fifth of the database’s time for it); one such question for all that comes in with a turn of the event loop; the body’s own words as the key, not read as JSON; a client that takes a third of the processor time. The rest is HTTP: see “what HTTP alone takes”.',
  refusals:
    'Bodies that are far too large are heard out, so that the refusal can be read: its first byte comes within 50 ms, the rest is the sender’s own time.',
  growth:
    'What a filter asks of something else (force, region, theme, programme, publisher) is kept beside the node with the order of the list: from 202–22,681 database hits to 65–109. The latest reading, the coverage and the register’s word are stored: 44,557 to 1 (none), 2,826 to 43. Days of another order than the list’s are a stretch of that order too: 16,429 to 403, 1,252 to 499; what lies between an inspection’s fieldwork and its publication is gone through, and grows. At 10,000 nodes the inspections of a force or region are fewer than a page holds. A name that contains some letters has no order.',
};
