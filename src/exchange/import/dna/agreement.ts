import type { VariableRow } from './rows.ts';

/** How a statement stands to its concept. */
export interface Agreement {
  /** Undefined where that cannot be told from the value. */
  readonly stance?: 'ASSERTS' | 'DISPUTES';
  /** The value of a scale. */
  readonly level?: number;
}

/**
 * What a value of the agreement means. Of yes and no, 1 agrees and 0 disagrees. A scale that reaches below zero has its sides
 * by the sign; of any other, nobody knows which value is its middle.
 */
export function agreementOf({ dataType, range: [least] = [0, 1] }: VariableRow, value: number): Agreement {
  if (dataType === 'boolean') {
    if (value === 1) return { stance: 'ASSERTS' };
    return value === 0 ? { stance: 'DISPUTES' } : { level: value };
  }
  if (least >= 0 || value === 0) return { level: value };
  return { stance: value > 0 ? 'ASSERTS' : 'DISPUTES', level: value };
}
