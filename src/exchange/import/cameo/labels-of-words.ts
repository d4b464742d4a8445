/** What CAMEO 1.1b3 codes of words mean: statements, appeals, promises, talks, demands, reproaches, refusals and threats. */
export const WORDS = `
01 Make a public statement
010 Make a statement
011 Decline to comment
012 Comment pessimistically
013 Comment optimistically
014 Consider a policy
015 Acknowledge or claim responsibility
016 Deny responsibility
017 Act symbolically
018 Comment with empathy
019 Express agreement
02 Appeal
020 Appeal
021 Appeal for material cooperation
0211 Appeal for economic cooperation
0212 Appeal for military cooperation
0213 Appeal for judicial cooperation
0214 Appeal for intelligence
022 Appeal for diplomatic cooperation
023 Appeal for material aid
0231 Appeal for economic aid
0232 Appeal for military aid
0233 Appeal for humanitarian aid
0234 Appeal for military protection or peacekeeping
024 Appeal for political reform
0241 Appeal for a change of leadership
0242 Appeal for a change of policy
0243 Appeal for rights
0244 Appeal for a change of institutions or regime
025 Appeal to yield
0251 Appeal to ease administrative sanctions
0252 Appeal to ease popular dissent
0253 Appeal to release persons or property
0254 Appeal to ease economic sanctions, a boycott or an embargo
0255 Appeal to allow international involvement
0256 Appeal to de-escalate military engagement
026 Appeal to others to meet or negotiate
027 Appeal to others to settle a dispute
028 Appeal to others to engage in or accept mediation
03 Express the intent to cooperate
030 Express the intent to cooperate
031 Express the intent to cooperate materially
0311 Express the intent to cooperate economically
0312 Express the intent to cooperate militarily
0313 Express the intent to cooperate in judicial matters
0314 Express the intent to cooperate in intelligence
032 Express the intent to cooperate diplomatically
033 Express the intent to give material aid
0331 Express the intent to give economic aid
0332 Express the intent to give military aid
0333 Express the intent to give humanitarian aid
0334 Express the intent to give military protection or peacekeeping
034 Express the intent to reform politically
0341 Express the intent to change the leadership
0342 Express the intent to change policy
0343 Express the intent to grant rights
0344 Express the intent to change institutions or the regime
035 Express the intent to yield
0351 Express the intent to ease administrative sanctions
0352 Express the intent to ease popular dissent
0353 Express the intent to release persons or property
0354 Express the intent to ease economic sanctions, a boycott or an embargo
0355 Express the intent to allow international involvement
0356 Express the intent to de-escalate military engagement
036 Express the intent to meet or negotiate
037 Express the intent to settle a dispute
038 Express the intent to accept mediation
039 Express the intent to mediate
04 Consult
040 Consult
041 Talk by telephone
042 Make a visit
043 Host a visit
044 Meet at a third place
045 Mediate
046 Negotiate
05 Cooperate diplomatically
050 Cooperate diplomatically
051 Praise or endorse
052 Defend in words
053 Rally support
054 Grant diplomatic recognition
055 Apologise
056 Forgive
057 Sign a formal agreement
10 Demand
100 Demand
101 Demand material cooperation
1011 Demand economic cooperation
1012 Demand military cooperation
1013 Demand judicial cooperation
1014 Demand cooperation in intelligence
102 Demand diplomatic cooperation
103 Demand material aid
1031 Demand economic aid
1032 Demand military aid
1033 Demand humanitarian aid
1034 Demand military protection or peacekeeping
104 Demand political reform
1041 Demand a change of leadership
1042 Demand a change of policy
1043 Demand rights
1044 Demand a change of institutions or regime
105 Demand to yield
1051 Demand to ease administrative sanctions
1052 Demand to ease popular dissent
1053 Demand the release of persons or property
1054 Demand to ease economic sanctions, a boycott or an embargo
1055 Demand to allow international involvement
1056 Demand to de-escalate military engagement
106 Demand to meet or negotiate
107 Demand to settle a dispute
108 Demand mediation
11 Disapprove
110 Disapprove
111 Criticise or denounce
112 Accuse
1121 Accuse of crime or corruption
1122 Accuse of abusing human rights
1123 Accuse of aggression
1124 Accuse of war crimes
1125 Accuse of espionage or treason
113 Rally opposition
114 Complain officially
115 Bring a lawsuit
116 Find guilty or liable
12 Reject
120 Reject
121 Reject material cooperation
1211 Reject economic cooperation
1212 Reject military cooperation
1213 Reject judicial cooperation
1214 Reject cooperation in intelligence
122 Reject a request for material aid
1221 Reject a request for economic aid
1222 Reject a request for military aid
1223 Reject a request for humanitarian aid
1224 Reject a request for military protection or peacekeeping
123 Reject a request for political reform
1231 Reject a request to change the leadership
1232 Reject a request to change policy
1233 Reject a request for rights
1234 Reject a request to change institutions or the regime
124 Refuse to yield
1241 Refuse to ease administrative sanctions
1242 Refuse to ease popular dissent
1243 Refuse to release persons or property
1244 Refuse to ease economic sanctions, a boycott or an embargo
1245 Refuse to allow international involvement
1246 Refuse to de-escalate military engagement
125 Reject a proposal to meet or negotiate
126 Reject mediation
127 Reject a plan to settle a dispute
128 Defy norms or law
129 Veto
13 Threaten
130 Threaten
131 Threaten without force
1311 Threaten to reduce or stop aid
1312 Threaten a boycott, an embargo or sanctions
1313 Threaten to reduce or break off relations
132 Threaten administrative sanctions
1321 Threaten to restrict political freedoms
1322 Threaten to ban parties or politicians
1323 Threaten a curfew
1324 Threaten a state of emergency or martial law
133 Threaten political dissent or protest
134 Threaten to halt negotiations
135 Threaten to halt mediation
136 Threaten to halt international involvement
137 Threaten repression by violence
138 Threaten military force
1381 Threaten a blockade
1382 Threaten occupation
1383 Threaten unconventional violence
1384 Threaten a conventional attack
1385 Threaten an attack with weapons of mass destruction
139 Give an ultimatum`;
