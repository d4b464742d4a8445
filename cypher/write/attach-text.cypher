// Puts a text beside its source, in place of an earlier one. $source, $text, $sha256.
MERGE (t:Text {source: $source})
SET t.text = $text, t.sha256 = $sha256
