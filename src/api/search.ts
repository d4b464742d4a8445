import { search } from '../read/search/search.ts';
import { checkPage, checkRange, limits } from './limits.ts';
import { labelOfKind } from './node.ts';
import type { QueryResolvers, SearchField, SearchHitResolvers } from './types.generated.ts';

export const SearchHit: SearchHitResolvers = {
  field: ({ field }) => field.toUpperCase() as SearchField,
};

export const Query: QueryResolvers = {
  search: (_, { text, kinds, first }, { reader, limits: allowed }) => {
    checkRange('text', text.length, 0, limits.searchText);
    checkPage('first', first, allowed);
    return kinds?.length === 0 ? [] : search(reader, text, (kinds ?? []).map(labelOfKind), first);
  },
};
