/** What is in a jar that somebody has signed. */
export const signed = {
  'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\nMain-Class: nobody.Wrote\r\n\r\n',
  'META-INF/SIGNED.SF': 'Signature-Version: 1.0\r\n\r\n',
  'META-INF/SIGNED.RSA': 'broken',
};

/** A jar of files that are not compressed. */
export function jar(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    // Version, flags, method, time, date, checksum, and both sizes, as a file and the directory both have them.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(10, 0);
    common.writeUInt32LE(text.length, 14);
    common.writeUInt32LE(text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + text)]);
    parts.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
