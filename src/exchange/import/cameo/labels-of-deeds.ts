/** What CAMEO 1.1b3 codes of deeds mean: help, yielding, inquiries, protest, pressure and violence. */
export const DEEDS = `
06 Cooperate materially
060 Cooperate materially
061 Cooperate economically
062 Cooperate militarily
063 Cooperate in judicial matters
064 Share intelligence or information
07 Give aid
070 Give aid
071 Give economic aid
072 Give military aid
073 Give humanitarian aid
074 Give military protection or peacekeeping
075 Grant asylum
08 Yield
080 Yield
081 Ease administrative sanctions
0811 Ease restrictions of political freedoms
0812 Ease a ban on parties or politicians
0813 Ease a curfew
0814 Ease a state of emergency or martial law
082 Ease popular dissent
083 Accede to demands for political reform
0831 Accede to demands to change the leadership
0832 Accede to demands to change policy
0833 Accede to demands for rights
0834 Accede to demands to change institutions or the regime
084 Return or release
0841 Return or release persons
0842 Return or release property
085 Ease economic sanctions, a boycott or an embargo
086 Allow international involvement
0861 Receive peacekeepers
0862 Receive inspectors
0863 Let humanitarian aid through
087 De-escalate military engagement
0871 Declare a truce or ceasefire
0872 Ease a military blockade
0873 Demobilise armed forces
0874 Retreat or surrender
09 Investigate
090 Investigate
091 Investigate crime or corruption
092 Investigate abuses of human rights
093 Investigate military action
094 Investigate war crimes
14 Protest
140 Engage in political dissent
141 Demonstrate
1411 Demonstrate for a change of leadership
1412 Demonstrate for a change of policy
1413 Demonstrate for rights
1414 Demonstrate for a change of institutions or regime
142 Go on hunger strike
1421 Go on hunger strike for a change of leadership
1422 Go on hunger strike for a change of policy
1423 Go on hunger strike for rights
1424 Go on hunger strike for a change of institutions or regime
143 Strike or boycott
1431 Strike or boycott for a change of leadership
1432 Strike or boycott for a change of policy
1433 Strike or boycott for rights
1434 Strike or boycott for a change of institutions or regime
144 Block a passage
1441 Block a passage for a change of leadership
1442 Block a passage for a change of policy
1443 Block a passage for rights
1444 Block a passage for a change of institutions or regime
145 Protest violently
1451 Protest violently for a change of leadership
1452 Protest violently for a change of policy
1453 Protest violently for rights
1454 Protest violently for a change of institutions or regime
15 Show force
150 Show military or police power
151 Raise the alert of the police
152 Raise the alert of armed forces
153 Mobilise or strengthen the police
154 Mobilise or strengthen armed forces
155 Mobilise cyber forces
16 Reduce relations
160 Reduce relations
161 Reduce or break off diplomatic relations
162 Reduce or stop material aid
1621 Reduce or stop economic aid
1622 Reduce or stop military aid
1623 Reduce or stop humanitarian aid
163 Impose an embargo, a boycott or sanctions
164 Halt negotiations
165 Halt mediation
166 Expel or withdraw
1661 Expel or withdraw peacekeepers
1662 Expel or withdraw inspectors or observers
1663 Expel or withdraw aid agencies
17 Coerce
170 Coerce
171 Seize or damage property
1711 Confiscate property
1712 Destroy property
172 Impose administrative sanctions
1721 Restrict political freedoms
1722 Ban parties or politicians
1723 Impose a curfew
1724 Impose a state of emergency or martial law
173 Arrest, detain or charge
174 Expel or deport individuals
175 Repress violently
176 Attack computers
18 Assault
180 Use unconventional violence
181 Abduct, hijack or take hostages
182 Assault physically
1821 Assault sexually
1822 Torture
1823 Kill by assault
183 Bomb by other than military means
1831 Bomb in a suicide attack
1832 Bomb with a vehicle
1833 Bomb at the roadside
1834 Bomb a place
184 Use as a human shield
185 Attempt to assassinate
186 Assassinate
19 Fight
190 Use conventional military force
191 Blockade or restrict movement
192 Occupy territory
193 Fight with small arms and light weapons
194 Fight with artillery and tanks
195 Use aerial weapons
1951 Use precision-guided aerial weapons
1952 Use remotely piloted aerial weapons
196 Violate a ceasefire
20 Use unconventional mass violence
200 Use unconventional mass violence
201 Expel masses of people
202 Kill masses of people
203 Cleanse ethnically
204 Use weapons of mass destruction
2041 Use chemical, biological or radiological weapons
2042 Detonate nuclear weapons`;
