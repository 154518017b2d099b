/**
 * Drawing in fewer bytes (ISO 32000-1, 7.8.2), told the same: numbers as fine as any printer draws them, no more spaces
 * than words need, and colours as those of the device, so that black is black ink alone. A page has tens of thousands of
 * bytes of it: they are read and written one by one, without a text between.
 */

/** How many numbers a colour has, by the name of its space in the drawing; none where it is not a plain one. */
export type Spaces = ReadonlyMap<string, 1 | 3>;

/** Decimals of lengths where one unit is about a point: a hundredth of it is 1/7200 inch. */
const LENGTH = 2;
const COLOUR = 3;
const MATRIX = 5;
const TYPE = 3;
/** Units that are drawn larger than so many points are told more finely; those drawn smaller, less. */
const [LARGE, SMALL] = [1.5, 0.15];

/** An operator of up to three letters as one number; others are copied, whatever they are. */
const word = (name: string): number =>
  name.charCodeAt(0) | ((name.charCodeAt(1) || 0) << 8) | ((name.charCodeAt(2) || 0) << 16);
const [SAVE, RESTORE, MOVE, TEXT_MATRIX, FONT] = ['q', 'Q', 'cm', 'Tm', 'Tf'].map(word);
/** Operators that choose a space and a colour: for what is filled, then for lines. */
const CHOOSE = ['cs', 'CS'].map(word);
const PAINT = ['scn', 'SCN'].map(word);
const DEVICE = { 1: ['g', 'G'], 3: ['rg', 'RG'] } as const;
const BLACK = { 1: '0', 3: '0 0 0' } as const;
const COLOURS: ReadonlySet<number> = new Set([
  ...['g', 'G', 'rg', 'RG', 'k', 'K', 'sc', 'SC'].map(word),
  ...PAINT,
]);

/** What stands before an operator. */
const [OTHER, NUMBER, STRING, ESCAPED] = [0, 1, 2, 3];
/** More digits than a number of the machine is sure of. */
const MANY_DIGITS = 15;
const POWERS = Array.from({ length: MANY_DIGITS + 1 }, (_, digits) => 10 ** digits);
const [SPACE, QUOTE, APOSTROPHE, PERCENT, OPEN, CLOSE] = [0x20, 0x22, 0x27, 0x25, 0x28, 0x29];
const [PLUS, MINUS, POINT, SLASH, ZERO, NINE] = [0x2b, 0x2d, 0x2e, 0x2f, 0x30, 0x39];
const [LESS, GREATER, FROM, BACKSLASH, TO] = [0x3c, 0x3e, 0x5b, 0x5c, 0x5d];

interface State {
  /** Points that one unit is drawn as. */
  scale: number;
  /** The plain spaces in force. */
  spaces: readonly [(1 | 3)?, (1 | 3)?];
}

export const slimContent = (drawing: Uint8Array, spaces: Spaces): Uint8Array =>
  new SlimDrawing(drawing, spaces).slim();

class SlimDrawing {
  readonly #from: Uint8Array;
  readonly #named: Spaces;
  readonly #to: Uint8Array;
  #length = 0;
  /** Does what is written end in a word that the next would run into? */
  #open = false;
  /** Operands that wait for their operator: where each begins and ends, and what it is. */
  readonly #operands: number[] = [];
  #count = 0;
  readonly #saved: State[] = [];
  #state: State = { scale: 1, spaces: [] };
  /** Spaces that were chosen and whose first colour is still to come. */
  readonly #fresh = [false, false];

  constructor(drawing: Uint8Array, spaces: Spaces) {
    this.#from = drawing;
    this.#named = spaces;
    // Nothing gets longer than a colour by its name; between two words there may be a space that was none before.
    this.#to = new Uint8Array(2 * drawing.length + 64);
  }

  slim(): Uint8Array {
    const bytes = this.#from;
    const end = bytes.length;
    let at = 0;
    while (at < end) {
      const code = bytes[at] as number;
      if (code <= SPACE) {
        at += 1;
        continue;
      }
      const from = at;
      if (code === OPEN) {
        at = this.#string(at);
        continue;
      }
      if (code === PERCENT) {
        while (at < end && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
        continue;
      }
      at += 1;
      if (code === LESS && bytes[at] !== LESS) at = bytes.indexOf(GREATER, at) + 1 || end;
      else if (code === LESS || code === GREATER) at += 1;
      else if (code !== FROM && code !== TO)
        while (at < end && !isDelimiter(bytes[at] as number)) at += 1;
      if (isNumber(code)) this.#operand(from, at, NUMBER);
      else if (isLetter(code) && !this.#isValue(from, at)) this.#operator(from, at);
      else this.#operand(from, at, OTHER);
    }
    return this.#to.subarray(0, this.#length);
  }

  #operand(from: number, end: number, kind: number): void {
    const at = 3 * this.#count;
    this.#operands[at] = from;
    this.#operands[at + 1] = end;
    this.#operands[at + 2] = kind;
    this.#count += 1;
  }

  /** @returns Where the string that begins at `from` ends. */
  #string(from: number): number {
    const bytes = this.#from;
    let depth = 0;
    let kind = STRING;
    let at = from;
    for (; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === BACKSLASH) {
        kind = ESCAPED;
        at += 1;
      } else if (code === OPEN) depth += 1;
      else if (code === CLOSE && --depth === 0) break;
    }
    const end = Math.min(at + 1, bytes.length);
    this.#operand(from, end, kind);
    return end;
  }

  /** `true`, `false` and `null` are no operators. */
  #isValue(from: number, end: number): boolean {
    if (end - from !== 4 && end - from !== 5) return false;
    const said = this.#text(from, end);
    return said === 'true' || said === 'false' || said === 'null';
  }

  #operator(from: number, end: number): void {
    const bytes = this.#from;
    const length = end - from;
    const operator =
      length > 3
        ? 0
        : (bytes[from] as number) |
          (length > 1 ? (bytes[from + 1] as number) << 8 : 0) |
          (length > 2 ? (bytes[from + 2] as number) << 16 : 0);
    const chooses = CHOOSE.indexOf(operator);
    const paints = PAINT.indexOf(operator);
    if (this.#fresh[0]) this.#black(0, paints);
    if (this.#fresh[1]) this.#black(1, paints);
    if (chooses >= 0) {
      const name = this.#text((this.#operands[0] ?? 0) + 1, this.#operands[1] ?? 0);
      const space = this.#count > 0 ? this.#named.get(name) : undefined;
      const both: [(1 | 3)?, (1 | 3)?] = [...this.#state.spaces];
      both[chooses] = space as 1;
      this.#state = { ...this.#state, spaces: both };
      this.#fresh[chooses] = space !== undefined;
      if (space === undefined) this.#emit(operator, from, end);
    } else if (paints >= 0) {
      const space = this.#state.spaces[paints];
      if (space === undefined) this.#emit(operator, from, end);
      else {
        this.#values(operator);
        this.#word(DEVICE[space][paints] as string);
      }
      this.#fresh[paints] = false;
    } else {
      if (operator === SAVE) this.#saved.push(this.#state);
      if (operator === MOVE)
        this.#state = { ...this.#state, scale: this.#state.scale * this.#size() };
      this.#emit(operator, from, end);
      if (operator === RESTORE) this.#state = this.#saved.pop() ?? this.#state;
    }
    this.#count = 0;
  }

  /** A space without a colour of its own begins with black. */
  #black(line: number, paints: number): void {
    const space = this.#state.spaces[line];
    if (space === undefined || paints === line) return;
    this.#word(BLACK[space]);
    this.#word(DEVICE[space][line] as string);
    this.#fresh[line] = false;
  }

  /** Length of what a matrix makes of one unit. */
  #size(): number {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) =>
      at < this.#count
        ? Number(this.#text(this.#operands[3 * at] ?? 0, this.#operands[3 * at + 1] ?? 0))
        : Number.NaN,
    ) as [number, number, number, number];
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  #emit(operator: number, from: number, end: number): void {
    this.#values(operator);
    this.#part(this.#from[from] as number);
    this.#copy(from, end);
  }

  #values(operator: number): void {
    const operands = this.#operands;
    const length = lengthDigits(this.#state.scale);
    for (let at = 0; at < this.#count; at++) {
      const from = operands[3 * at] as number;
      const end = operands[3 * at + 1] as number;
      const kind = operands[3 * at + 2];
      this.#part(kind === NUMBER ? ZERO : (this.#from[from] as number));
      if (kind === NUMBER) this.#number(from, end, decimals(operator, at, length));
      else if (kind === ESCAPED) this.#escaped(from, end);
      else this.#copy(from, end);
    }
  }

  /** A space, where the next would run into what stands before it. */
  #part(first: number): void {
    const bare =
      first === OPEN || first === LESS || first === GREATER || first === FROM || first === TO;
    if (this.#open && !bare && first !== SLASH) this.#put(0x20);
    this.#open = !bare;
  }

  #put(code: number): void {
    this.#to[this.#length++] = code;
  }

  #copy(from: number, end: number): void {
    const [bytes, to] = [this.#from, this.#to];
    let length = this.#length;
    for (let at = from; at < end; at++) to[length++] = bytes[at] as number;
    this.#length = length;
  }

  #word(text: string): void {
    this.#part(text.charCodeAt(0));
    this.#write(text);
  }

  #write(text: string): void {
    for (let at = 0; at < text.length; at++) this.#put(text.charCodeAt(at));
  }

  #text(from: number, end: number): string {
    let text = '';
    for (let at = from; at < end; at++) text += String.fromCharCode(this.#from[at] as number);
    return text;
  }

  /** A number, to so many decimals. */
  #number(from: number, end: number, digits: number): void {
    const bytes = this.#from;
    const sign = bytes[from] === MINUS || bytes[from] === PLUS ? 1 : 0;
    let value = 0;
    let point = -1;
    for (let at = from + sign; at < end; at++) {
      const code = bytes[at] as number;
      if (code === POINT && point < 0) point = at;
      else if (code >= ZERO && code <= NINE) value = 10 * value + code - ZERO;
      else {
        this.#rare(from, end, digits);
        return;
      }
    }
    if (point < 0) this.#copy(from, end);
    else if (end - from > MANY_DIGITS) this.#rare(from, end, digits);
    else {
      const exact = value / (POWERS[end - point - 1] as number);
      this.#rounded(bytes[from] === MINUS ? -exact : exact, digits);
    }
  }

  /** Told in another way, or in more digits than a number of the machine is sure of. */
  #rare(from: number, end: number, digits: number): void {
    const text = this.#text(from, end);
    if (text.includes('.')) this.#rounded(Number(text), digits);
    else this.#copy(from, end);
  }

  /** With as few digits as there may be, and no zero before the point. */
  #rounded(value: number, digits: number): void {
    let rest = Math.round(value * (POWERS[digits] as number));
    if (rest < 0) {
      this.#put(MINUS);
      rest = -rest;
    }
    let decimals = digits;
    while (decimals > 0 && rest % 10 === 0) {
      rest /= 10;
      decimals -= 1;
    }
    const whole = Math.floor(rest / (POWERS[decimals] as number));
    if (whole > 0 || decimals === 0) this.#digits(whole);
    if (decimals === 0) return;
    this.#put(POINT);
    let part = rest - whole * (POWERS[decimals] as number);
    for (let at = decimals - 1; at >= 0; at--) {
      const power = POWERS[at] as number;
      const digit = Math.floor(part / power);
      this.#put(ZERO + digit);
      part -= digit * power;
    }
  }

  /** @param value A whole number, not below zero. */
  #digits(value: number): void {
    if (value < 10) this.#put(ZERO + value);
    else this.#write(String(value));
  }

  /** A string with no escape that it can do without. */
  #escaped(from: number, end: number): void {
    const bytes = this.#from;
    this.#put(OPEN);
    for (let at = from + 1; at < end - 1; at++) {
      let code = bytes[at] as number;
      if (code === BACKSLASH) {
        code = bytes[++at] as number;
        const octal = code - ZERO;
        if (octal >= 0 && octal <= 7) {
          code = octal;
          for (let more = 0; more < 2; more++) {
            const digit = (bytes[at + 1] as number) - ZERO;
            if (!(digit >= 0 && digit <= 7)) break;
            code = code * 8 + digit;
            at += 1;
          }
          code &= 0xff;
        } else if (code === 0x0a || code === 0x0d) continue;
        else code = ESCAPES.get(code) ?? code;
      }
      if (code === OPEN || code === CLOSE || code === BACKSLASH) this.#put(BACKSLASH);
      if (code === 0x0d) this.#write('\\r');
      else this.#put(code);
    }
    this.#put(CLOSE);
  }
}

/** Letters that stand for another byte after a backslash (ISO 32000-1, 7.3.4.2). */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([letter, byte]) => [
    letter.charCodeAt(0),
    byte,
  ]),
);

const lengthDigits = (scale: number): number =>
  scale > LARGE ? LENGTH + 1 : scale < SMALL ? LENGTH - 1 : LENGTH;

function decimals(operator: number, at: number, length: number): number {
  if (operator === MOVE || operator === TEXT_MATRIX) return at < 4 ? MATRIX : LENGTH + 1;
  if (operator === FONT) return TYPE;
  return COLOURS.has(operator) ? COLOUR : length;
}

const isNumber = (first: number): boolean =>
  (first >= ZERO && first <= NINE) || first === MINUS || first === POINT || first === PLUS;

/** Operators are words of letters; `'` and `"` are two more. */
const isLetter = (first: number): boolean =>
  (first >= 0x41 && first <= 0x5a) ||
  (first >= 0x61 && first <= 0x7a) ||
  first === APOSTROPHE ||
  first === QUOTE;

const isDelimiter = (code: number): boolean =>
  code <= SPACE ||
  code === OPEN ||
  code === LESS ||
  code === GREATER ||
  code === FROM ||
  code === TO ||
  code === SLASH ||
  code === PERCENT;
