/** Stands over the first example: what the graph is, for who has never seen it; in lines that a narrow window shows. */
export const welcome = `# Welcome.
# Inspectors visit a police force; their report
# finds things and recommends things. A year later
# a follow-up says what became of them. Newspapers
# carry some of it.
#
#   Force <- Inspection <- Finding, Recommendation
#                                  ^
#             Inspection <- Assessment
#                                  ^
#                  Article <- Coverage
#
# null    "not known", never "no"
# MET     and all other readings are ours
# dates   print "text", compare "earliest"
#         and "latest"
# ids     <type>:<slug>, taken from any answer
#
# Ctrl-Enter runs it. The book on the left
# explains every field; the compass beside it has
# more questions.

`;
