// Who takes part in events on a given side, and for whom. $ids: events.
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[p:PARTICIPATED_IN]-(a:Actor)
RETURN e.id AS event, a.id AS actor, p.side AS side, p.onBehalfOf AS onBehalfOf, (a:Person OR a:Group) AS human
