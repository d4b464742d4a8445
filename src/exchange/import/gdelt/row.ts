import type { Refusal, Said, SourceInput } from '../importer.ts';

/** What a row says in one document, or in several; or why it is not taken. */
export type Row =
  | {
      readonly source: readonly SourceInput[];
      readonly said: readonly Said[];
      readonly left: readonly string[];
    }
  | { readonly refused: Refusal };
