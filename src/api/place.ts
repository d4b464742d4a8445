import type {
  ClaimRow,
  EventRow,
  ItemRow,
  LinkRow,
  NamedRow,
  PlaceRow,
  SameAsRow,
  SourceRow,
} from '../read/rows.ts';
import { listOf, rootList } from './connection.ts';
import { lookUp, named } from './node.ts';
import { relations } from './relation.ts';
import type { PlaceResolvers, QueryResolvers } from './types.generated.ts';

export const Place: PlaceResolvers = {
  ...named,
  locatedIn: ({ id }, _, { reader }) => reader.first<NamedRow>('read/locations:place', id),
  relations,
  events: listOf<LinkRow<EventRow>>('read/place-events:page'),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims'),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events'),
  sameAs: listOf<SameAsRow>('read/same-as:page'),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page'),
};

export const Query: QueryResolvers = {
  place: lookUp<PlaceRow>('Place'),
  places: rootList<ItemRow<PlaceRow>>('read/lists:places'),
};
