// lett.ts DIR [--band uks2] [--show] [--lost] [--only a,b] [--why]: what of each alert's gold stands in letter, briefing; all proposals accepted
import { readdirSync, readFileSync } from 'node:fs';
import { toString as mdText } from 'mdast-util-to-string';
import { draftAlert, readAlert } from '#scripts/draft-alert.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { decisionsOf, withDecisions } from '#draft/correct/decide-words.ts';
import { undecidedWords } from '#model/alert/alert-words.ts';
import { timelessOf } from '#model/language/timeless.ts';
import { prepare } from '#pipeline';
import { knownPictures } from '#scripts/engines/pictures.ts';
import { moduleFiles, sharedFiles } from '#scripts/sources.ts';
const args = process.argv.slice(2);
const dir = args[0]!;
const opt = (n: string) => args.includes(n);
const val = (n: string) => (args.includes(n) ? args[args.indexOf(n) + 1] : undefined);
const only = val('--only')?.split(',');
const norm = (t: string) => (t.toLowerCase().replace(/[’']/g, "'").match(/[a-z0-9']+/g) ?? []);
const STOP = new Set('the a an and or of to in on for is are it they you your that this with as be was were has have i we at by not do their them he she his her him if from but can will who which what when there our my'.split(' '));
const content = (t: string) => norm(t).filter((w) => !STOP.has(w));
// share of a sentence's content words in one line/paragraph of text
const stands = (s: string, lines: string[]) => {
  const words = content(s);
  return Math.max(0, ...lines.map((l) => { const set = new Set(content(l)); return words.filter((w) => set.has(w)).length / Math.max(1, words.length); }));
};
const report = (p: any) => { if (opt('--problems')) console.log(p.ruleId, p.reason); };
const cause: Record<string, number> = {};
const tot: Record<string, [number, number]> = {};
const add = (k: string, ok: boolean) => { const t = (tot[k] ??= [0, 0]); t[1]++; if (ok) t[0]++; };
const lessons = 'lessons';
let homeLetterOf: any; try { homeLetterOf = (await import('#adapt/home-letter.ts')).homeLetter; } catch {}
const shared = await sharedFiles(lessons, undefined, report);
const modules = await moduleFiles(lessons, report);
for (const f of readdirSync(dir).filter((f) => f.endsWith('.txt')).sort()) {
  const name = f.replace('.txt', '');
  if (only && !only.includes(name)) continue;
  let gold: any = null;
  try { gold = JSON.parse(readFileSync(`${dir}/${name}.gold.json`, 'utf8')); } catch { }
  const text = await alertText(`${dir}/${f}`, report);
  const reading = text && (await readAlert(lessons, text, report));
  if (!text || !reading) { console.log(name, 'NOT READ'); continue; }
  const d = await draftAlert({ lessons, text, reading, subject: null, today: '2026-11-30', school: undefined, isChecked: false, folderFor: async (slug) => ({ slug, existing: null }) }, report);
  const leadOk = gold && reading.lead === gold.lead, mechOk = gold && reading.leadMechanism === gold.mechanism;
  if (gold) { add('lead', leadOk); add('mech', mechOk);
    for (const s of gold.services) add('services', reading.platformNames.some((p) => p.name.toLowerCase().includes(s.toLowerCase()) || s.toLowerCase().includes(p.name.toLowerCase()))); }
  console.log(`\n## ${name}: lead ${reading.lead}${gold ? `${leadOk ? '' : ' ≠ ' + gold.lead}; mech ${reading.leadMechanism}${mechOk ? '' : ' ≠ ' + gold.mechanism}` : ''}; publisher ${reading.publisher}; sharing ${JSON.stringify(reading.sharing)}; names ${reading.platformNames.map((p) => p.name).join(', ')} ${gold ? '(' + gold.services + ')' : ''} unsure ${JSON.stringify(reading.unsure)}`);
  if (!d) { console.log('  no draft'); continue; }
  const source = JSON.parse(d.draft.files['alert.source.json']);
  const own = source.own;
  const open = undecidedWords({}, source);
  const { decisions } = decisionsOf({ quote: ['all'], out: [], own: {} } as any, own, open, timelessOf(open, source));
  const alertMd = withDecisions(d.draft.files['alert.md'], decisions, source.about?.says);
  const older = /\b(1[3-7])\b/.test(JSON.stringify(d.draft.alert.reading?.ages ?? '')) ; const bandOf = (t: string) => { const m = [...t.matchAll(/\b(?:aged?|ages|as young as|under|children of|year[- ]olds?)\b[^.]{0,14}?\b(\d{1,2})\b|\b(\d{1,2})(?:[- ]year[- ]old|s? to \d\d)/gi)].map((x) => Number(x[1] ?? x[2])).filter((n) => n > 3 && n < 18); return m.length && Math.min(...m) >= 12 ? 'ks3' : 'uks2'; };
  const wish = bandOf(reading.statements.map((x) => x.text).join('\n'));
  const band = val('--band') ?? d.draft.choices.find((c: any) => c.band.id === wish && c.taught.length > 0)?.band.id ?? d.draft.choices.find((c: any) => c.taught.length > 0 && ['uks2', 'ks3'].includes(c.band.id))?.band.id ?? d.draft.choices.find((c: any) => c.taught.length > 0)?.band.id;
  const hasPicture = knownPictures();
  const { lessons: made, sharedData: sharedRead } = await prepare({ sharedData: shared!, modules, frames: modules, lessons: [{ slug: d.slug, lesson: { path: `lessons/${d.slug}/lesson.mdx`, text: d.draft.files['lesson.mdx'] }, alert: { path: `lessons/${d.slug}/alert.md`, text: alertMd! }, source: { path: `lessons/${d.slug}/alert.source.json`, text: d.draft.files['alert.source.json'] }, shingles: d.files['alert.shingles'] } as any] }, { today: '2026-11-30', hasPicture, ...(band ? { band } : {}) });
  const version: any = made[0]?.versions[0];
  const letter = version?.version?.letter ?? (homeLetterOf ? homeLetterOf(made[0]!.lesson, sharedRead)?.letter : undefined);
  if (!letter && opt('--keys')) console.log(Object.keys(version ?? {}), Object.keys(version?.version ?? {}));
  const flow = (nodes: any[]): string[] => nodes.flatMap((n: any) => (n.type === 'list' ? n.children.map(mdText) : [mdText(n)]));
  const front = letter ? flow(letter.front) : [];
  const later = (version?.version?.laterLetters ?? []).find((l: any) => l.id === 'after');
  const after = later ? flow(later.front) : [];
  const page = later?.forPage ? flow(later.forPage) : [];
  const words = front.join(' ').split(/\s+/).length;
  console.log(`  band ${band} front ${words} words; own ${own.length}, closed ${own.filter((o: any) => o.whyNot).length}, notHome ${own.filter((o: any) => !o.whyNot && o.notHome).length}`);
  if (opt('--show')) console.log(front.map((l) => '    | ' + l).join('\n') + '\n    ====\n' + after.map((l) => '    | ' + l).join('\n'));
  if (gold && gold.families) for (const k of ['signs', 'advice', 'weighty']) for (const s of gold[k]) {
    const onFront = stands(s, front) >= 0.7; add(k, onFront); const ok = onFront || stands(s, after) >= 0.7; add(k + " home", ok); add(k + " page", ok || stands(s, page) >= 0.7);
    if (!ok) { const os = own.filter((x: any) => x.text.includes(s) || s.includes(x.text) || stands(s, [x.text]) > 0.8); const st = reading.statements.filter((x) => x.text.includes(s) || s.includes(x.text)); const best = os.find((x: any) => !x.whyNot && !x.notHome) ?? os.find((x: any) => !x.whyNot) ?? os[0]; const c = !best ? 'not own: ' + ([...new Set(st.flatMap((x) => x.uses.map((u) => u.split(':')[0])))].join('+') || 'NO STATEMENT') : best.whyNot ? 'closed: ' + best.whyNot : best.notHome ? 'staff: ' + best.notHome : 'ROOM'; cause[k + ' | ' + c] = (cause[k + ' | ' + c] ?? 0) + 1; }
    if (!ok && opt('--lost')) {
      const st = reading.statements.filter((x) => x.text.includes(s) || s.includes(x.text));
      const o = own.filter((x: any) => x.text.includes(s) || s.includes(x.text) || stands(s, [x.text]) > 0.8);
      console.log(`  - ${k}: “${s}”\n      uses ${st.map((x) => x.uses.join('+')).join(' / ') || 'NO STATEMENT'}\n      ${o.map((x: any) => `[${x.kind}] whyNot ${x.whyNot} notHome ${x.notHome ?? '-'} says “${x.says.slice(0, 160)}”`).join('\n      ') || 'NOT OWN'}`);
    }
  }
  for (const s of gold?.never ?? []) { const bad = stands(s, [...front, ...after, ...page]) >= 0.7; add('never', bad); if (bad) console.log('  !! NEVER stands: ' + s); }
}
console.log('\n' + Object.entries(tot).map(([k, [a, b]]) => `${k} ${a}/${b}`).join('; '));

console.log(Object.entries(cause).sort((a, b) => a[0].localeCompare(b[0])).map(([k, n]) => `${n}  ${k}`).join('\n'));
