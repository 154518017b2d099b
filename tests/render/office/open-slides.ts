import { strFromU8, unzipSync } from 'fflate';

/** A `.pptx` as its parts, with what tests ask of it. */
export interface OpenSlides {
  /** Markup of parts, by path. */
  parts: Record<string, string>;
  /** Every file’s path. */
  names: string[];
  /** Markup of slides, and of their notes pages, in order. */
  slides: string[];
  notes: string[];
  /** Relations of a part: id → kind and target. */
  relations: (path: string) => Map<string, { kind: string; target: string; external: boolean }>;
}

export function openSlides(bytes: Uint8Array): OpenSlides {
  const files = unzipSync(bytes);
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) parts[name] = strFromU8(content);
  const numbered = (folder: string, stem: string) => {
    const all: string[] = [];
    for (let at = 1; parts[`ppt/${folder}/${stem}${at}.xml`]; at++)
      all.push(parts[`ppt/${folder}/${stem}${at}.xml`] ?? '');
    return all;
  };
  return {
    parts,
    names: Object.keys(files),
    slides: numbered('slides', 'slide'),
    notes: numbered('notesSlides', 'notesSlide'),
    relations(path) {
      const at = path.lastIndexOf('/') + 1;
      const markup = parts[`${path.slice(0, at)}_rels/${path.slice(at)}.rels`] ?? '';
      return new Map(
        (markup.match(/<Relationship .*?\/>/g) ?? []).map((each) => {
          const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(each)?.[1] ?? '';
          const external = value('TargetMode') === 'External';
          const kind = value('Type').slice(value('Type').lastIndexOf('/') + 1);
          const target = external ? value('Target') : resolved(path, value('Target'));
          return [value('Id'), { kind, target, external }];
        }),
      );
    },
  };
}

function resolved(from: string, target: string): string {
  const way = from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') way.pop();
    else way.push(step);
  return way.join('/');
}

/** Text of a slide or a notes page, a string a paragraph. */
export const slideWords = (markup: string): string[] =>
  (markup.match(/<a:p>.*?<\/a:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, text = '']) => text.replace(/&#x3C;/g, '<').replace(/&amp;/g, '&'))
      .join(''),
  );
