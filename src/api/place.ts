import { claimConditions } from '../read/filter/claim.ts';
import { eventConditions } from '../read/filter/event.ts';
import { placeConditions } from '../read/filter/named.ts';
import { nodeConditions } from '../read/filter/node.ts';
import { sourceConditions } from '../read/filter/source.ts';
import type { ClaimRow, EventRow, LinkRow, NamedRow, PlaceRow, SameAsRow, SourceRow } from '../read/rows.ts';
import { listOf, rootList } from './lists.ts';
import { lookUp, named } from './node.ts';
import { relations } from './relation.ts';
import { reads } from './selection.ts';
import type { PlaceResolvers, QueryResolvers } from './types.generated.ts';

export const Place: PlaceResolvers = {
  ...named,
  locatedIn: reads(['id'], ({ id }, _, { reader }) => reader.first<NamedRow>('read/locations:place', id)),
  relations,
  events: listOf<LinkRow<EventRow>>('read/place-events:page', eventConditions),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims', claimConditions),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events', eventConditions),
  sameAs: listOf<SameAsRow>('read/same-as:page', nodeConditions),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page', sourceConditions),
};

export const Query: QueryResolvers = {
  place: lookUp<PlaceRow>('Place'),
  places: rootList<PlaceRow>('Place', placeConditions),
};
