/** Maps from a font's codes to letters (ISO 32000-1, 9.10.3), in as few bytes as they can be told in. */

/** Entries that a block may hold. */
const BLOCK = 100;

/** Codes one after the other, all under one high byte, and what they say; in hexadecimal. */
export type Run = readonly [first: string, last: string, says: string | readonly string[]];

export function toUnicode(runs: readonly Run[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < runs.length; from += BLOCK) {
    const some = runs.slice(from, from + BLOCK);
    const lines = some.map(
      ([first, last, says]) =>
        `<${first}><${last}>${typeof says === 'string' ? `<${says}>` : `[${says.map((said) => `<${said}>`).join('')}]`}`,
    );
    blocks.push(`${lines.length} beginbfrange\n${lines.join('\n')}\nendbfrange`);
  }
  return inMap(blocks);
}

/** Code by code, what a map says, in hexadecimal; `null` where it is told in another way than one by one. */
export function lettersOf(map: string): [code: number, says: string][] | null {
  if (/beginbfrange|begincid|usecmap/.test(map)) return null;
  return [...map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, block = '']) =>
    [...block.matchAll(/<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f]+)>/g)].map(
      ([, code = '', says = '']): [number, string] => [Number.parseInt(code, 16), says],
    ),
  );
}

/** The same map in fewer bytes; `null` where it is not told one by one. */
export function slimToUnicode(map: string): string | null {
  const runs: { first: number; says: string[] }[] = [];
  const letters = lettersOf(map);
  for (const [code, says] of letters ?? []) {
    const run = runs.at(-1);
    if (run && code === run.first + run.says.length && code % 256 !== 0) run.says.push(says);
    else runs.push({ first: code, says: [says] });
  }
  return (
    letters &&
    toUnicode(
      runs.map(({ first, says }) => [hex(first), hex(first + says.length - 1), says] as const),
    )
  );
}

export const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

const inMap = (blocks: readonly string[]): string => `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/U def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
