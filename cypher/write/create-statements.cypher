// Statements that were not there. $batch.rows: [[id, source, form, voice, verb, quote, text, lang, knownSince, when,
// whenFrom, whenTo, orderDate, dateKey, hash]]; what is null is left out.
UNWIND $batch.rows AS row
CREATE (:Entity:Statement {
  id: row[0], source: row[1], form: row[2], voice: row[3], verb: row[4], quote: row[5], text: row[6], lang: row[7],
  knownSince: row[8], when: row[9], whenFrom: row[10], whenTo: row[11], orderDate: row[12], dateKey: row[13],
  hash: row[14]
})
