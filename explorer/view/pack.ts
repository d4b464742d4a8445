import { primer } from './primer.ts';

/** A short text, and numbers between -32,768 and 32,767. */
export interface Packed {
  readonly text: string;
  readonly numbers: readonly number[];
}

/**
 * Packs a short text and some numbers into letters that an address may hold. Each bit is guessed from the letters before it, by several
 * contexts whose guesses are mixed, and what was guessed well costs little (arithmetic coding with logistic mixing, after
 * M. Mahoney, "Adaptive weighing of context models for lossless data compression", 2005). The guesses begin with what
 * ids look like, since addresses are short: general packers, which begin with nothing, need a third more.
 * All reckoning is with whole numbers, so that every browser reads what another wrote.
 */
export function pack({ text, numbers }: Packed): string {
  const bytes = new TextEncoder().encode(text);
  const model = primedModel();
  const out: number[] = [];
  let [low, high] = [0, 0xffffffff];
  const put = (bit: number) => {
    const middle = between(low, high, model.guess());
    if (bit === 1) high = middle;
    else low = middle + 1;
    model.learn(bit);
    while (((low ^ high) & 0xff000000) === 0) {
      out.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
  };
  const putByte = (byte: number) => {
    for (let at = 7; at >= 0; at -= 1) put((byte >> at) & 1);
  };
  for (const byte of [...pairOf(bytes.length), ...pairOf(numbers.length), ...bytes]) putByte(byte);
  model.countNumbers();
  for (const number of numbers) for (const byte of bytesOf(number)) putByte(byte);
  // As many bytes as tell the last stretch from all others.
  out.push((low >>> 24) + 1);
  return toLetters(out);
}

/** Texts are at most so long, in UTF-8. */
export const LONGEST = 65_535;

/** The text that was packed; null where the letters are none that `pack` gives. */
export function unpack(letters: string): Packed | null {
  const bytes = fromLetters(letters);
  if (!bytes) return null;
  const model = primedModel();
  let next = 0;
  const take = () => bytes[next++] ?? 0;
  let [low, high, code] = [0, 0xffffffff, 0];
  for (let index = 0; index < 4; index += 1) code = ((code << 8) | take()) >>> 0;
  const get = () => {
    const middle = between(low, high, model.guess());
    const bit = code <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    model.learn(bit);
    while (((low ^ high) & 0xff000000) === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      code = ((code << 8) | take()) >>> 0;
    }
    return bit;
  };
  const byte = () => {
    let value = 0;
    for (let at = 0; at < 8; at += 1) value = value * 2 + get();
    return value;
  };
  const pair = () => byte() * 256 + byte();
  const [length, count] = [pair(), pair()];
  const text = new Uint8Array(length);
  // What is damaged may seem to go on for ever.
  const isOver = () => next > bytes.length + 4;
  for (let index = 0; index < length && !isOver(); index += 1) text[index] = byte();
  model.countNumbers();
  const numbers: number[] = [];
  for (let index = 0; index < count && !isOver(); index += 1) {
    const small = byte();
    numbers.push(small === WIDE ? pair() - 32_768 : small - SMALL);
  }
  if (isOver()) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(text), numbers };
  } catch {
    return null;
  }
}

function pairOf(number: number): [number, number] {
  return [number >>> 8, number & 255];
}

/** Numbers from -127 to 127 take a byte; this one says that two more follow. */
const [WIDE, SMALL] = [255, 127];

function bytesOf(number: number): number[] {
  return Math.abs(number) <= SMALL ? [number + SMALL] : [WIDE, ...pairOf(number + 32_768)];
}

/** Where a stretch is divided, by a guess of 16 bits. */
function between(low: number, high: number, guess: number): number {
  const range = high - low;
  return low + Math.floor(range / 65_536) * guess + Math.floor(((range % 65_536) * guess) / 65_536);
}

/** Letters before a letter that the contexts look at; one more looks at the word so far. */
const ORDERS = [0, 1, 2, 3, 4, 5, 6] as const;
const CONTEXTS = ORDERS.length + 1;
/** What ends a word: a line, `-` and `/`. */
const ENDS = new Set([10, 45, 47]);
const SLOTS = 1 << 16;
/** Of how many bits a slot remembers at most; the more, the slower it learns. */
const PATIENCE = 30;

class Model {
  private readonly chances = Array.from({ length: CONTEXTS }, () => new Uint16Array(SLOTS).fill(32_768));
  private readonly counts = Array.from({ length: CONTEXTS }, () => new Uint8Array(SLOTS));
  private readonly weights = new Int32Array(CONTEXTS * 256).fill(14_000);
  private readonly stretched = new Int32Array(CONTEXTS);
  private readonly slots = new Int32Array(CONTEXTS);
  private readonly hashes = new Int32Array(CONTEXTS);
  private readonly before: number[] = [];
  /** The bits of the letter so far, after a leading one. */
  private partial = 1;
  private guessed = 32_768;
  /** Contexts that are looked at. */
  private used = CONTEXTS;

  /** A model that has learnt the same, and goes on learning by itself. */
  copy(): Model {
    const other = new Model();
    for (const [index, chances] of this.chances.entries()) other.chances[index]?.set(chances);
    for (const [index, counts] of this.counts.entries()) other.counts[index]?.set(counts);
    other.weights.set(this.weights);
    other.hashes.set(this.hashes);
    other.before.push(...this.before);
    return other;
  }

  /** From now on come numbers, of which those before say nothing. */
  countNumbers(): void {
    this.used = 1;
    this.chances[0]?.fill(32_768);
    this.counts[0]?.fill(0);
    this.weights.fill(65_536);
  }

  /** How likely a one comes next, from 1 to 65535. */
  guess(): number {
    let sum = 0;
    for (let order = 0; order < this.used; order += 1) {
      const slot = (Math.imul((this.hashes[order] ?? 0) + this.partial, 0x2c1b3c6d) >>> 16) & (SLOTS - 1);
      this.slots[order] = slot;
      const confident = (this.counts[order]?.[slot] ?? 0) > 0;
      const stretched = confident ? stretch((this.chances[order]?.[slot] ?? 0) >>> 4) : 0;
      this.stretched[order] = stretched;
      sum += stretched * (this.weights[order * 256 + this.partial] ?? 0);
    }
    this.guessed = Math.min(65_535, Math.max(1, squash(Math.trunc(sum / 65_536)) * 16));
    return this.guessed;
  }

  learn(bit: number): void {
    const missed = (bit === 1 ? 65_535 : 0) - this.guessed;
    for (let order = 0; order < this.used; order += 1) {
      const [chances, counts] = [this.chances[order], this.counts[order]];
      const slot = this.slots[order] ?? 0;
      if (!chances || !counts) continue;
      const weight = order * 256 + this.partial;
      this.weights[weight] =
        (this.weights[weight] ?? 0) + Math.trunc(((this.stretched[order] ?? 0) * missed) / 9000);
      const [chance, count] = [chances[slot] ?? 0, counts[slot] ?? 0];
      chances[slot] = chance + Math.trunc((((bit === 1 ? 65_535 : 0) - chance) * 2) / (2 * count + 3));
      if (count < PATIENCE) counts[slot] = count + 1;
    }
    this.partial = this.partial * 2 + bit;
    if (this.partial >= 256) this.nextLetter(this.partial - 256);
  }

  private nextLetter(letter: number): void {
    this.before.unshift(letter);
    this.before.length = Math.min(this.before.length, 6);
    this.partial = 1;
    for (const [index, order] of ORDERS.entries()) {
      let hash = order * 0x9e3779b1;
      for (let at = 0; at < order; at += 1) hash = Math.imul(hash + (this.before[at] ?? 0) + 1, 0x85ebca6b);
      this.hashes[index] = hash ^ (hash >>> 15);
    }
    const word = this.hashes[ORDERS.length] ?? 0;
    this.hashes[ORDERS.length] = ENDS.has(letter) ? 0 : Math.imul(word + letter, 0x2f0b4c47);
  }
}

let primed: Model | undefined;

/** A model that knows what addresses look like. */
function primedModel(): Model {
  if (!primed) {
    primed = new Model();
    for (const byte of new TextEncoder().encode(primer)) {
      for (let at = 7; at >= 0; at -= 1) {
        primed.guess();
        primed.learn((byte >> at) & 1);
      }
    }
  }
  return primed.copy();
}

/** 4096 / (1 + e^(-x / 256)) at multiples of 128, rounded: what is between is interpolated. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(x: number): number {
  if (x > 2047) return 4095;
  if (x < -2047) return 1;
  const at = (x >> 7) + 16;
  const part = x & 127;
  return Math.max(1, ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 4095) * part + 64) >> 7);
}

/** The inverse of `squash`, for 12 bits. */
const STRETCHED = (() => {
  const table = new Int16Array(4096);
  let next = 0;
  for (let x = -2047; x <= 2047; x += 1) {
    const value = squash(x);
    for (; next <= value; next += 1) table[next] = x;
  }
  table.fill(2047, next);
  return table;
})();

function stretch(chance: number): number {
  return STRETCHED[chance] ?? 0;
}

function toLetters(bytes: readonly number[]): string {
  const binary = String.fromCharCode(...bytes.map((byte) => byte & 255));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    const binary = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
