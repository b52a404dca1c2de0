import type { GazetteerArrays } from './gazetteer.ts';
import { PACK_MAGIC, PACK_VERSION, SECTIONS, type Section, aligned } from './pack-format.ts';

/** A pack that can't be opened: another format, another version, or cut short. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** The typed arrays of a pack, over its bytes; what they hold is said in `SECTIONS`. */
export type Columns = GazetteerArrays & {
  readonly kinds: Uint8Array;
  readonly salience: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly countries: Uint16Array;
  readonly officeOffsets: Uint32Array;
  readonly termEntities: Uint32Array;
  readonly termStarts: Int32Array;
  readonly termEnds: Int32Array;
  readonly termFlags: Uint8Array;
  readonly termOffices: Uint16Array;
  readonly ownTermOffsets: Uint32Array;
  readonly ownTerms: Uint32Array;
  readonly relationOffsets: Uint32Array;
  readonly relations: Uint32Array;
  readonly recordOffsets: Uint32Array;
  readonly records: Uint8Array;
};

/** The sections of a pack's bytes. */
export type Sections = {
  /** Made once: a new view of a section costs more than what is read from it. */
  readonly columns: Columns;
  /** Decodes a section of JSON; the writer encoded the type that the caller names. */
  readonly json: (name: Section) => unknown;
};

/** Lays views over a pack. @throws PackError when the bytes are not a pack of this version. */
export function openSections(buffer: ArrayBuffer): Sections {
  const sections = readHeader(buffer);
  const section = (name: Section): readonly [ArrayBuffer, number, number] => {
    const found = sections.get(name);
    if (!found) throw new PackError(`the pack has no section "${name}"`);
    return [buffer, found.at, found.length];
  };
  const bytes = (name: Section) => new Uint8Array(...section(name));
  const words = (name: Section) => {
    const [, at, length] = section(name);
    return new Uint32Array(buffer, at, length / 4);
  };
  const days = (name: Section) => {
    const [, at, length] = section(name);
    return new Int32Array(buffer, at, length / 4);
  };
  const shorts = (name: Section) => {
    const [, at, length] = section(name);
    return new Uint16Array(buffer, at, length / 2);
  };
  const columns = {
    beginnings: words('beginnings'),
    checks: words('checks'),
    values: words('values'),
    offsets: words('aliasOffsets'),
    senses: words('senses'),
    dated: days('dated'),
    kinds: bytes('kinds'),
    salience: bytes('salience'),
    starts: days('starts'),
    ends: days('ends'),
    countries: shorts('countries'),
    officeOffsets: words('officeOffsets'),
    termEntities: words('termEntities'),
    termStarts: days('termStarts'),
    termEnds: days('termEnds'),
    termFlags: bytes('termFlags'),
    termOffices: shorts('termOffices'),
    ownTermOffsets: words('ownTermOffsets'),
    ownTerms: words('ownTerms'),
    relationOffsets: words('relationOffsets'),
    relations: words('relations'),
    recordOffsets: words('recordOffsets'),
    records: bytes('records'),
  };
  return { columns, json: (name) => JSON.parse(new TextDecoder().decode(bytes(name))) as unknown };
}

function readHeader(buffer: ArrayBuffer): Map<Section, { at: number; length: number }> {
  const headerLength = 8 + SECTIONS.length * 8;
  if (buffer.byteLength < headerLength) throw new PackError('is too short for a pack');
  const header = new DataView(buffer);
  if (header.getUint32(0, true) !== PACK_MAGIC) throw new PackError('is not a pack');
  const version = header.getUint32(4, true);
  if (version !== PACK_VERSION) throw new PackError(`has version ${version}, not ${PACK_VERSION}`);
  return new Map(
    SECTIONS.map((name, index) => {
      const at = header.getUint32(8 + index * 8, true);
      const length = header.getUint32(12 + index * 8, true);
      if (at + aligned(length) > buffer.byteLength)
        throw new PackError(`is cut short in section "${name}"`);
      return [name, { at, length }];
    }),
  );
}
