import type { Draft } from './block.js';
import { decode } from './decode.js';
import { blocksOf } from './lines.js';

export function readTxt(bytes: Uint8Array): Draft {
  const { text, remarks } = decode(bytes);
  return { text, blocks: blocksOf(text), given: {}, remarks };
}
