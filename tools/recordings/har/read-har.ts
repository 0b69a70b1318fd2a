/**
 * Reads a HAR file piece by piece and hands over one entry after the other, in memory that does not grow with the file. Owns
 * what is said of files that are none. What an entry means is not its business.
 */
import { Tokenizer, TokenParser } from '@streamparser/json';
import { RecordingError, SAVE_AGAIN } from '../recording-error.ts';
import { refuseOtherFormats } from './other-formats.ts';
import { KEPT, type HarEntry } from './har-types.ts';
import { TokenFilter } from './token-filter.ts';

export interface HarHead {
  /** `WebInspector`, `Firefox`, `Playwright`; empty where the file does not say. */
  writer: string;
  /** How many entries there were. */
  entries: number;
}

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Sixty-four kilobytes: longer texts are put together from pieces of this size. */
const PIECE = 65_536;

/** @throws RecordingError for what is no HAR file, or only the beginning of one */
export async function readHar(bytes: Bytes, onEntry: (entry: HarEntry) => void): Promise<HarHead> {
  const reader = new HarReader(onEntry);
  for await (const chunk of bytes) reader.write(chunk);
  return reader.end();
}

class HarReader {
  readonly #tokenizer = new Tokenizer({ stringBufferSize: PIECE });
  readonly #parser = new TokenParser({
    paths: ['$.log.entries.*', '$.log.entries', '$.log.creator.name', '$.log.browser.name'],
    keepStack: false,
  });
  readonly #head: HarHead & { creator?: string; browser?: string; hasList: boolean } = {
    writer: '',
    entries: 0,
    hasList: false,
  };
  #bytes = 0;
  /** A file is named by its first bytes, which can come one by one. */
  #opening: Uint8Array | undefined = new Uint8Array(0);

  constructor(onEntry: (entry: HarEntry) => void) {
    const parser = this.#parser;
    const filter = new TokenFilter(KEPT, (token) => parser.write(token as Parameters<TokenParser['write']>[0]));
    parser.onValue = ({ value, key, stack }) => {
      const parent = stack.at(-1)?.key;
      if (key === 'entries') this.#head.hasList = Array.isArray(value);
      else if (parent === 'creator' && typeof value === 'string') this.#head.creator = value;
      else if (parent === 'browser' && typeof value === 'string') this.#head.browser = value;
      else if (typeof key === 'number') {
        this.#head.entries += 1;
        filter.rest();
        if (typeof value === 'object' && value !== null) onEntry(value as HarEntry);
      }
    };
    this.#tokenizer.onToken = (token) => filter.write(token);
    // Without these two, the library throws past its own state.
    this.#tokenizer.onError = (error) => this.#refuse(error);
    parser.onError = (error) => this.#refuse(error);
  }

  write(chunk: Uint8Array): void {
    let piece = chunk;
    if (this.#opening !== undefined) {
      piece = Buffer.concat([this.#opening, chunk]);
      this.#opening = piece;
      if (piece.length < 4) return;
      this.#opening = undefined;
      piece = refuseOtherFormats(piece);
    }
    this.#bytes += chunk.length;
    this.#tokenizer.write(piece);
  }

  end(): HarHead {
    if (this.#opening !== undefined) this.#tokenizer.write(refuseOtherFormats(this.#opening));
    if (!this.#parser.isEnded) this.#refuseCut();
    const { creator, browser, entries, hasList } = this.#head;
    if (!hasList)
      throw new RecordingError('log.entries', 'This JSON is no HAR file: it has no list of requests.', SAVE_AGAIN);
    if (entries === 0) {
      const remedy = 'Open the Network panel before you load the page, then save again.';
      throw new RecordingError('log.entries', 'The recording holds no request.', remedy);
    }
    return { writer: creator ?? browser ?? '', entries };
  }

  #refuse(error: Error): never {
    if (error instanceof RecordingError) throw error;
    const at = /absolute position "(\d+)"/.exec(error.message)?.[1] ?? this.#bytes;
    throw new RecordingError(`byte ${at}`, `This is not JSON any more, ${this.#progress}.`, SAVE_AGAIN);
  }

  #refuseCut(): never {
    const reason = `The file ends in the middle, ${this.#progress}.`;
    throw new RecordingError(`byte ${this.#bytes}`, reason, `It was cut when it was saved or copied. ${SAVE_AGAIN}`);
  }

  get #progress(): string {
    const { entries } = this.#head;
    return entries === 0 ? 'before the first request' : `after ${entries} ${entries === 1 ? 'request' : 'requests'}`;
  }
}
