/** What an alert is made of once its format is gone: blocks of text that know their lines. */

/** From this offset of the text on, it stands on this line. */
export interface LineMark {
  at: number;
  line: number;
}

/** A stretch of text with the lines it came from. */
export interface LinedText {
  text: string;
  marks: LineMark[];
  /** Length of the bold words that it begins with; 0 for none. */
  lead: number;
}

export interface Block extends LinedText {
  /** `caption` is a picture's description: it may hold a name, and says nothing else. */
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'caption';
  /** Level of a heading, or nesting depth of a list item. From 1. */
  level: number;
  /** The sign an item was marked with, e.g. “•” or “✗”; empty where the format has real lists. */
  sign: string;
  /** Header of a cell's column; empty for other blocks. */
  under: string;
  /** Addresses behind links in it. */
  urls: string[];
  /** Its words in bold or italics, as they stand. */
  emphasised: string[];
}

/** An alert as it came: its name for messages, its blocks, and what the file says of itself. */
export interface AlertText {
  file: string;
  blocks: Block[];
  about: { title?: string; publisher?: string; issued?: string };
}

/** The line on which an offset of a text stands. */
export function lineAt({ marks }: LinedText, offset: number): number {
  let line = marks[0]?.line ?? 1;
  for (const mark of marks) if (mark.at <= offset) line = mark.line;
  return line;
}

/** @param from May know more, as a line does of its page: none of that is the block's. */
export function makeBlock(
  kind: Block['kind'],
  { text, marks, lead }: LinedText,
  rest: Partial<Pick<Block, 'level' | 'sign' | 'under' | 'urls' | 'emphasised'>> = {},
): Block {
  return {
    kind,
    level: 1,
    sign: '',
    under: '',
    urls: [],
    emphasised: [],
    text,
    marks,
    lead,
    ...rest,
  };
}

/** A part of a text, trimmed, with its own line marks. */
export function sliceText(source: LinedText, from: number, to = source.text.length): LinedText {
  const part = source.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const text = part.trim();
  const marks = [
    { at: 0, line: lineAt(source, start) },
    ...source.marks
      .filter((mark) => mark.at > start && mark.at < start + text.length)
      .map((mark) => ({ at: mark.at - start, line: mark.line })),
  ];
  return { text, marks, lead: Math.max(0, Math.min(source.lead - start, text.length)) };
}

/** Words broken over two lines stay hyphenated after these. */
const HYPHENATED =
  /(?:^|[\s(])(?:self|semi|non|pre|co|anti|over|under|well|age|end|live|face|follow|check|sign|log|pop|child|peer|in|on|up|cyber|e|multi|third|long|short|high|low|full|part|real|first|drop|add|opt|one)-$/i;

/** How much of a text's end is searched for a hyphenated prefix, in characters: longer than any of these. */
const TAIL = 40;

/** Joins lines of one paragraph, as a printer would have set them. */
export function joinTexts(texts: readonly LinedText[]): LinedText {
  const pieces: string[] = [];
  let length = 0;
  let tail = '';
  let lead = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    tail = (tail + piece).slice(-TAIL);
  };
  const marks: LineMark[] = [];
  for (const part of texts) {
    if (part.text === '') continue;
    const wasBold = length === 0 || lead >= length;
    if (/\p{L}-$/u.test(tail) && /^\p{Ll}/u.test(part.text)) {
      if (!HYPHENATED.test(tail)) {
        pieces.push((pieces.pop() ?? '').slice(0, -1));
        length -= 1;
        tail = tail.slice(0, -1);
      }
    } else if (length > 0) add(' ');
    if (wasBold && part.lead > 0) lead = length + part.lead;
    for (const mark of part.marks) marks.push({ at: mark.at + length, line: mark.line });
    add(part.text);
  }
  return { text: pieces.join(''), marks, lead };
}
