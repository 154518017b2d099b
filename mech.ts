import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { alertText } from '#scripts/engines/alert-text.ts';
import { readAlert } from '#scripts/draft-alert.ts';
for (const dir of process.argv.slice(2)) for (const f of readdirSync(dir).filter((x) => /\.(txt|md)$/.test(x))) {
  const jp = `${dir}/${f.replace(/\.\w+$/, '.json')}`; const ep = `${dir}/${f.replace(/\.\w+$/, '.expected.json')}`;
  const g = existsSync(jp) ? JSON.parse(readFileSync(jp, 'utf8')) : existsSync(ep) ? JSON.parse(readFileSync(ep, 'utf8')) : null; if (!g) continue;
  const r: any = await readAlert('lessons', (await alertText(`${dir}/${f}`, (() => {}) as any)) as any, (() => {}) as any); if (!r) continue;
  const gm = g.mechanism ?? g.leadMechanism; const fair = [gm, ...(g.mechanismAlsoFair ?? [])];
  const m = r.mechanisms.find((x: any) => x.id === r.leadMechanism); if (!m) continue;
  const uns = r.unsure.some((u: any) => u.what === 'leadMechanism') || m.isUnsure;
  const tells = r.statements.filter((s: any) => s.uses.some((u: string) => /^(risk|mechanism):/.test(u))).length;
  console.log(fair.includes(r.leadMechanism) ? 'RIGHT' : 'WRONG', uns ? 'unsure' : 'sure', 'evidence', m.evidence.length, 'of', tells, 'statements', r.statements.length, f, r.leadMechanism, 'gold', gm);
}
