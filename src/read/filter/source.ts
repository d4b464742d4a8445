import { SEPARATOR } from '../../graph/write/order.ts';
import type { SourceRow } from '../rows.ts';
import { type Conditions, isId, isOneOf } from './conditions.ts';
import { isWhen } from './date.ts';
import { hasWords } from './text.ts';

export const sourceConditions: Conditions<SourceRow> = {
  id: isId,
  publisher: isOneOf(({ publisher }) => publisher),
  lang: isOneOf(({ lang }) => lang),
  published: isWhen(({ published, publishedFrom, publishedTo, dateKey }) => ({
    from: publishedFrom,
    to: publishedTo,
    orderDate: published === undefined ? undefined : dateKey.slice(0, dateKey.indexOf(SEPARATOR)),
  })),
  text: hasWords(({ title, publisher }) => [title, publisher]),
};
