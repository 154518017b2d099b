/**
 * Drawing in fewer bytes (ISO 32000-1, 7.8.2), told the same: numbers as fine as any printer draws them, no more spaces
 * than words need, and colours as those of the device, so that black is black ink alone.
 */
import { literalBytes } from './pdf-values.ts';

/** How many numbers a colour has, by the name of its space in the drawing; none where it is not a plain one. */
export type Spaces = ReadonlyMap<string, 1 | 3>;

/** Decimals of lengths where one unit is about a point: a hundredth of it is 1/7200 inch. */
const LENGTH = 2;
const COLOUR = 3;
const MATRIX = 5;
const TYPE = 3;
/** Units that are drawn larger than so many points are told more finely; those drawn smaller, less. */
const [LARGE, SMALL] = [1.5, 0.15];

/** Operators that choose a space and a colour: for what is filled, then for lines. */
const CHOOSE = ['cs', 'CS'];
const PAINT = ['scn', 'SCN'];
const DEVICE = { 1: ['g', 'G'], 3: ['rg', 'RG'] } as const;
const COLOURS: ReadonlySet<string> = new Set([
  'g',
  'G',
  'rg',
  'RG',
  'k',
  'K',
  'sc',
  'SC',
  ...PAINT,
]);

interface State {
  /** Points that one unit is drawn as. */
  scale: number;
  /** The plain spaces in force. */
  spaces: readonly [(1 | 3)?, (1 | 3)?];
}

export function slimContent(drawing: string, spaces: Spaces): string {
  const saved: State[] = [];
  let state: State = { scale: 1, spaces: [] };
  /** Spaces that were chosen and whose first colour is still to come. */
  const fresh = [false, false];
  let operands: string[] = [];
  let text = '';
  let open = false;
  const put = (token: string): void => {
    const first = token.charCodeAt(0);
    const bare =
      first === 0x28 || first === 0x3c || first === 0x3e || first === 0x5b || first === 0x5d;
    text += open && !bare && first !== 0x2f ? ` ${token}` : token;
    open = !bare;
  };
  const emit = (operator: string): void => {
    let at = 0;
    for (const operand of operands) {
      put(isNumber(operand) ? rounded(operand, decimals(operator, at, state.scale)) : operand);
      at += 1;
    }
    put(operator);
  };
  eachToken(drawing, (token) => {
    if (!isOperator(token)) {
      operands.push(token.charCodeAt(0) === 0x28 ? shortString(token) : token);
      return;
    }
    const chooses = CHOOSE.indexOf(token);
    const paints = PAINT.indexOf(token);
    // A space without a colour of its own begins with black.
    for (const line of [0, 1]) {
      const space = state.spaces[line];
      if (!fresh[line] || space === undefined || paints === line) continue;
      put(Array(space).fill('0').join(' '));
      put(DEVICE[space][line] as string);
      fresh[line] = false;
    }
    if (chooses >= 0) {
      const space = spaces.get((operands[0] ?? '').slice(1));
      const both: [(1 | 3)?, (1 | 3)?] = [...state.spaces];
      both[chooses] = space as 1;
      state = { ...state, spaces: both };
      fresh[chooses] = space !== undefined;
      if (space === undefined) emit(token);
    } else if (paints >= 0) {
      const space = state.spaces[paints];
      emit(space === undefined ? token : (DEVICE[space][paints] as string));
      fresh[paints] = false;
    } else {
      if (token === 'q') saved.push(state);
      if (token === 'cm') state = { ...state, scale: state.scale * sizeOf(operands) };
      emit(token);
      if (token === 'Q') state = saved.pop() ?? state;
    }
    operands = [];
  });
  return text;
}

function decimals(operator: string, at: number, scale: number): number {
  if (COLOURS.has(operator)) return COLOUR;
  if (operator === 'Tf') return TYPE;
  if (operator === 'cm' || operator === 'Tm') return at < 4 ? MATRIX : LENGTH + 1;
  return scale > LARGE ? LENGTH + 1 : scale < SMALL ? LENGTH - 1 : LENGTH;
}

/** Length of what a matrix makes of one unit. */
function sizeOf([a, b, c, d]: readonly string[]): number {
  return Math.sqrt(Math.abs(Number(a) * Number(d) - Number(b) * Number(c)));
}

const POWERS = [1, 10, 100, 1000, 10000, 100000];

function rounded(number: string, digits: number): string {
  if (!number.includes('.')) return number;
  const power = POWERS[digits] ?? 1;
  const value = Math.round(Number(number) * power) / power;
  if (value === 0) return '0';
  const short = Math.abs(value) < 1e-4 ? value.toFixed(digits) : String(value);
  return short.startsWith('0.')
    ? short.slice(1)
    : short.startsWith('-0.')
      ? `-${short.slice(2)}`
      : short;
}

function isNumber(token: string): boolean {
  const first = token.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2e || first === 0x2b;
}

/** Operators are words of letters; `'` and `"` are two more. */
function isOperator(token: string): boolean {
  const first = token.charCodeAt(0);
  if (token === 'true' || token === 'false' || token === 'null') return false;
  return (
    (first >= 0x41 && first <= 0x5a) ||
    (first >= 0x61 && first <= 0x7a) ||
    first === 0x27 ||
    first === 0x22
  );
}

/** A string with no escape that it can do without. */
function shortString(token: string): string {
  if (!token.includes('\\')) return token;
  let text = '(';
  for (const byte of literalBytes(token))
    text +=
      byte === 0x28 || byte === 0x29 || byte === 0x5c
        ? `\\${String.fromCharCode(byte)}`
        : byte === 0x0d
          ? '\\r'
          : String.fromCharCode(byte);
  return `${text})`;
}

/** Numbers, names, strings, brackets and operators, one after the other. */
function eachToken(drawing: string, then: (token: string) => void): void {
  const end = drawing.length;
  let at = 0;
  while (at < end) {
    const code = drawing.charCodeAt(at);
    if (code <= 0x20) {
      at += 1;
      continue;
    }
    const from = at;
    if (code === 0x25) {
      while (at < end && drawing.charCodeAt(at) !== 0x0a && drawing.charCodeAt(at) !== 0x0d)
        at += 1;
      continue;
    }
    if (code === 0x28) at = endOfString(drawing, at);
    else if (code === 0x3c && drawing.charCodeAt(at + 1) !== 0x3c)
      at = drawing.indexOf('>', at) + 1;
    else if (code === 0x3c || code === 0x3e) at += 2;
    else if (code === 0x5b || code === 0x5d) at += 1;
    else {
      at += 1;
      while (at < end && !isDelimiter(drawing.charCodeAt(at))) at += 1;
    }
    then(drawing.slice(from, at));
  }
}

const isDelimiter = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x28 ||
  code === 0x3c ||
  code === 0x3e ||
  code === 0x5b ||
  code === 0x5d ||
  code === 0x2f ||
  code === 0x25;

function endOfString(drawing: string, from: number): number {
  let depth = 0;
  for (let at = from; at < drawing.length; at++) {
    const code = drawing.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29 && --depth === 0) return at + 1;
  }
  return drawing.length;
}
