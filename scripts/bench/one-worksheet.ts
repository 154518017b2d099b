/**
 * One finished worksheet in a process of its own. Takes what to print as JSON; prints the milliseconds from starting
 * the engine to the finished bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeHandout } from '#write/paper/write-handout.ts';
import { createTypesetter } from '../engines/typst.ts';

const [source = '', out = ''] = process.argv.slice(2);
const { handout, pupils, pictures } = JSON.parse(readFileSync(source, 'utf8'));
const start = performance.now();
const tools = { ...createTypesetter(), pictures: (name: string) => pictures[name] ?? null };
const { bytes } = await writeHandout(handout, pupils, { variant: 'standard' }, tools, () => {});
console.log(performance.now() - start);
writeFileSync(out, bytes);
