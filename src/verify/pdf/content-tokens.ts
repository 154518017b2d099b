/**
 * Tokenises a content stream (ISO 32000-1, 7.8.2): numbers, names, strings, brackets and operators. Inline images are
 * skipped.
 */
const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[\da-fA-F\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;

export interface Operation {
  operator: string;
  /** Operands before the operator. */
  operands: string[];
}

const OPERAND = /^(?:[-+.\d(<[\]/>]|true$|false$|null$)/;

export function* operationsIn(drawing: string): Generator<Operation> {
  let operands: string[] = [];
  for (const [token] of drawing.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (OPERAND.test(token)) operands.push(token);
    else {
      yield { operator: token, operands };
      operands = [];
    }
  }
}

/** The bytes of a string token. */
export function stringBytes(token: string): number[] {
  if (token.startsWith('<')) {
    const digits = token.replace(/[^\da-fA-F]/g, '');
    const bytes: number[] = [];
    for (let at = 0; at < digits.length; at += 2)
      bytes.push(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
    return bytes;
  }
  const bytes: number[] = [];
  const inside = token.slice(1, -1);
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] !== '\\') {
      bytes.push(inside.charCodeAt(at));
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(inside.slice(at + 1, at + 4))?.[0];
    if (octal) {
      bytes.push(Number.parseInt(octal, 8) & 0xff);
      at += octal.length;
    } else {
      const letter = inside[++at] ?? '';
      if (letter !== '\n' && letter !== '\r') bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    }
  }
  return bytes;
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
