import type { LoadRecord } from './lock.ts';
import type { WriteSession } from './session.ts';

/** Under which id and when a load is noted. */
export interface LoadMark {
  readonly load: string;
  readonly at: string;
}

/** What is noted of one source once it is whole. */
export type RecordedLoad = Pick<LoadRecord, 'source' | 'hash' | 'seed'>;

/**
 * Notes loads in the transaction that does them.
 * @param progress how far a large source is; null once it is whole
 */
export async function saveLoads(
  session: WriteSession,
  records: readonly RecordedLoad[],
  mark: LoadMark,
  progress: { readonly part: number; readonly parts: number } | null,
): Promise<void> {
  const rows = records.map(({ source, hash, seed }) => ({
    source,
    hash: progress ? null : hash,
    seed,
    part: progress?.part ?? null,
    parts: progress?.parts ?? null,
  }));
  await session.runBatched('save-load', rows, { ...mark });
}
