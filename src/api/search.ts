import { matchedField } from '../read/search/matched.ts';
import { search } from '../read/search/search.ts';
import { checkPage, checkRange, limits } from './limits.ts';
import { labelOfKind } from './node.ts';
import { propertiesReadOf } from './selection.ts';
import type { QueryResolvers, SearchField, SearchHitResolvers } from './types.generated.ts';

export const SearchHit: SearchHitResolvers = {
  field: ({ node, words }) => matchedField(node, words).toUpperCase() as SearchField,
};

export const Query: QueryResolvers = {
  search: (_, { text, kinds, first }, { reader, limits: allowed }, info) => {
    checkRange('text', text.length, 0, limits.searchText);
    checkPage('first', first, allowed);
    if (kinds?.length === 0) return [];
    const labels = (kinds ?? []).map(labelOfKind);
    return search(reader, text, labels, first, propertiesReadOf(info, 'node', ['score']));
  },
};
