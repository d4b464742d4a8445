import type { PassageRow, SourceRow } from '../read/rows.ts';
import type { Context } from './context.ts';
import { referred } from './evidence.ts';
import { checkRange, limits } from './limits.ts';
import { labelOf } from './node.ts';
import { reads } from './selection.ts';
import type { PassageResolvers } from './types.generated.ts';

/**
 * Units of the attached text from `before` units ahead of a passage to `after` units behind it; null without a text.
 * Sliced here, because Cypher's substring counts code points where positions are UTF-16 units.
 */
async function around(
  { source, start, end }: PassageRow,
  { reader }: Context,
  cut: (text: string, start: number, end: number) => string,
): Promise<string | null> {
  const text = await reader.first<string>('read/source-text', source);
  return text === null ? null : whole(cut(text, start, end));
}

/** A cut may go through a surrogate pair; half a character is of no use to a reader. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function checkWidth(chars: number): void {
  checkRange('chars', chars, 0, limits.context, '`source { text }` gives the whole text.');
}

/** What says where a passage stands. */
const WHERE = ['source', 'start', 'end'];

export const Passage: PassageResolvers = {
  label: labelOf,
  exact: reads(
    ['exact', ...WHERE],
    (row, _, context) => row.exact ?? around(row, context, (text, start, end) => text.slice(start, end)),
  ),
  part: reads(['part'], ({ part }) => part ?? null),
  source: reads(['source'], ({ source }, _, context) => referred<SourceRow>(context, source)),
  context: (row, { chars }, context) => {
    checkWidth(chars);
    return around(row, context, (text, start, end) => text.slice(Math.max(0, start - chars), end + chars));
  },
  prefix: (row, { chars }, context) => {
    checkWidth(chars);
    return around(row, context, (text, start) => text.slice(Math.max(0, start - chars), start));
  },
  suffix: (row, { chars }, context) => {
    checkWidth(chars);
    return around(row, context, (text, _start, end) => text.slice(end, end + chars));
  },
};
