/** Reads format and size from the first bytes of a PNG, JPEG or GIF. Does not decode pictures. */

export interface ImageHeader {
  format: 'png' | 'jpeg' | 'gif';
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

const PNG = '89504e470d0a1a0a';

/** Undefined when the bytes are no such picture, or end before its size. */
export function readImageHeader(bytes: Buffer): ImageHeader | undefined {
  if (bytes.toString('hex', 0, 8) === PNG && bytes.length >= 24) {
    return { format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) && bytes.length >= 10) {
    return { format: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  return bytes.toString('hex', 0, 3) === 'ffd8ff' ? readJpegHeader(bytes) : undefined;
}

/** Frame headers are C0 to CF without C4, C8 and CC, which are tables. Source: ITU T.81, table B.1. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpegHeader(bytes: Buffer): ImageHeader | undefined {
  let offset = 2;
  while (offset + 9 <= bytes.length && bytes[offset] === 0xff) {
    if (isFrame(bytes[offset + 1] ?? 0)) {
      return { format: 'jpeg', height: bytes.readUInt16BE(offset + 5), width: bytes.readUInt16BE(offset + 7) };
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return undefined;
}
