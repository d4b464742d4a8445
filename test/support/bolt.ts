/** The two ways of a connection. */
export type Direction = 'to Neo4j' | 'from Neo4j';

/** What both ways of one connection must know of each other: how they agree on the protocol's version. */
export interface Agreement {
  manifest: boolean;
}

/** Neo4j's answer that it will list its versions. */
const MANIFEST = 0x000001ff;

/**
 * Takes a way's bytes as they arrive and returns those of each whole message; a greeting counts as a message. A message
 * is any number of chunks, each two bytes of length and so many bytes, and ends with an empty one.
 */
export function splitMessages(direction: Direction, agreement: Agreement): (data: Buffer) => Buffer[] {
  let rest: Buffer = Buffer.alloc(0);
  let greetings = 0;

  const next = (): number => {
    if (greetings === 0 || (greetings === 1 && agreement.manifest)) {
      const length = greetingLength(direction, greetings, rest);
      if (length === 0) return 0;
      greetings += 1;
      if (direction === 'from Neo4j' && greetings === 1)
        agreement.manifest = rest.readUInt32BE() === MANIFEST;
      return length;
    }
    return messageLength(rest);
  };
  return (data) => {
    rest = Buffer.concat([rest, data]);
    const messages: Buffer[] = [];
    for (let length = next(); length > 0; length = next()) {
      messages.push(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    return messages;
  };
}

/** 0 where it has not yet arrived as a whole, as below. */
function greetingLength(direction: Direction, greetings: number, bytes: Buffer): number {
  if (greetings === 0) return whole(direction === 'to Neo4j' ? 20 : 4, bytes);
  // The version chosen, or their number and the versions themselves; then a byte of capabilities.
  if (direction === 'to Neo4j') return whole(5, bytes);
  return bytes.length === 0 ? 0 : whole(1 + 4 * bytes.readUInt8() + 1, bytes);
}

function messageLength(bytes: Buffer): number {
  let end = 0;
  // An empty chunk before any other is a sign of life, and goes with the message that follows.
  for (let filled = false; end + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(end);
    end += 2 + size;
    if (size === 0 && filled) return whole(end, bytes);
    filled ||= size > 0;
  }
  return 0;
}

function whole(length: number, bytes: Buffer): number {
  return bytes.length >= length ? length : 0;
}
