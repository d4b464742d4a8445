// The attached texts of sources. $ids.
UNWIND $ids AS id
MATCH (t:Text {source: id})
RETURN id, [t.text] AS rows
