/** Assembles an Open Packaging Conventions package: parts, content types and relationships, as a reproducible zip. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { part, x } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Relationship types, by the last segment of their URI. */
type Relation =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'image'
  | 'hyperlink';

/** Content types of XML parts, by folder or file. */
const TYPES: readonly [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${POWERPOINT}.presentation.main+xml`],
  [/^ppt\/slideMasters\//, `${POWERPOINT}.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${POWERPOINT}.slideLayout+xml`],
  [/^ppt\/slides\//, `${POWERPOINT}.slide+xml`],
  [/^ppt\/notesMasters\//, `${POWERPOINT}.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${POWERPOINT}.notesSlide+xml`],
  [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^ppt\/presProps\.xml$/, `${POWERPOINT}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${POWERPOINT}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${POWERPOINT}.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** A fixed date for every entry, so that bytes are reproducible; local time, since zip stores no time zone. */
const MTIME = '1980-01-01T12:00:00';

export interface OfficePackage {
  add(path: string, content: string | Uint8Array): void;
  /** @returns The relationship id by which part `from` refers to `to`; the same one for repeated targets. */
  relate(from: string, kind: Relation, to: string): string;
  zip(): Uint8Array;
}

export function createPackage(): OfficePackage {
  const parts = new Map<string, string | Uint8Array>();
  const relations = new Map<string, Map<string, { kind: Relation; target: string }>>();
  return {
    add: (path, content) => parts.set(path, content),
    relate(from, kind, to) {
      const links = relations.get(from) ?? new Map();
      relations.set(from, links);
      const target = kind === 'hyperlink' ? to : between(from, to);
      const key = `${kind} ${target}`;
      if (!links.has(key)) links.set(key, { kind, target });
      return `rId${[...links.keys()].indexOf(key) + 1}`;
    },
    zip() {
      const entries: Zippable = {};
      const put = (path: string, content: string | Uint8Array) => {
        entries[path] =
          typeof content === 'string'
            ? [strToU8(content), { mtime: MTIME, level: 6 }]
            : [content, { mtime: MTIME, level: 0 }];
      };
      put('[Content_Types].xml', contentTypes([...parts.keys()]));
      for (const [from, links] of [...relations].sort(([a], [b]) => (a < b ? -1 : 1)))
        put(relationsPath(from), relationsPart([...links.values()]));
      for (const [path, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
        put(path, content);
      return zipSync(entries);
    },
  };
}

/** Relative path between parts in `ppt/` or a folder below it; the package root is ''. */
function between(from: string, to: string): string {
  if (from === '') return to;
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}

function relationsPath(from: string): string {
  const at = from.lastIndexOf('/') + 1;
  return `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
}

const relationsPart = (relations: readonly { kind: Relation; target: string }[]): string =>
  part(
    x(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relations.map(({ kind, target }, index) =>
        x('Relationship', {
          Id: `rId${index + 1}`,
          Type:
            kind === 'core-properties'
              ? `${PACKAGE}/relationships/metadata/core-properties`
              : `${OFFICE}/${kind}`,
          Target: target,
          ...(kind === 'hyperlink' ? { TargetMode: 'External' } : {}),
        }),
      ),
    ),
  );

const contentTypes = (paths: readonly string[]): string =>
  part(
    x('Types', { xmlns: `${PACKAGE}/content-types` }, [
      x('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      x('Default', { Extension: 'png', ContentType: 'image/png' }),
      ...[...paths].sort().flatMap((path) => {
        const type = TYPES.find(([where]) => where.test(path))?.[1];
        return type ? [x('Override', { PartName: `/${path}`, ContentType: type })] : [];
      }),
    ]),
  );
