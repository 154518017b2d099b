import { RISK_WORDS } from '#read/alert/risk-words.ts';
import { RISK_SIGNS } from '#read/alert/risk-signs.ts';
import { plainWords } from '#read/alert/sentences.ts';
const [id, text] = process.argv.slice(2);
const p = plainWords(text!);
for (const id2 of id === '*' ? Object.keys(RISK_WORDS) : [id!]) {
for (const { weight, patterns, unless } of RISK_WORDS[id2] ?? []) for (const q of patterns) { const m = [...p.matchAll(q)].map((x) => x[0]); if (m.length) console.log(id2, 'word', weight, m, unless?.test(p) ? 'UNLESS' : ''); }
for (const { weight, all, unless } of RISK_SIGNS[id2] ?? []) if (all.every((a) => a.test(p))) console.log(id2, 'sign', weight, all.map((a) => a.exec(p)?.[0]), unless?.test(p) ? 'UNLESS' : '');
}
