/** Tags that mean nothing are taken out: boxes of the layout that hold other tags, or nothing at all. */
import {
  type Dict,
  dictOf,
  isStream,
  listOf,
  type PdfFile,
  Ref,
  type Value,
} from './pdf-values.ts';

/** Where anything may stand that may stand in a `Div`. */
const OPEN: ReadonlySet<string> = new Set([
  '/Document',
  '/Part',
  '/Sect',
  '/Div',
  '/TD',
  '/TH',
  '/LBody',
  '/BlockQuote',
]);
/** Keys of a tag that says no more than where it stands. */
const PLAIN: ReadonlySet<string> = new Set(['Type', 'S', 'P', 'K', 'Pg']);

export function slimStructure(pdf: PdfFile): void {
  const root = dictOf(pdf, pdf.root)?.get('StructTreeRoot');
  const tree = dictOf(pdf, root);
  if (!(root instanceof Ref) || !tree) return;
  const pointed = pointedAt(pdf);
  const slim = (element: Dict, self: Ref): void => {
    // A tag is one without saying so (ISO 32000-1, 14.7.2).
    element.delete('Type');
    slimAttributes(element);
    const kids = listOf(pdf, element.get('K'));
    if (kids.length === 0) return;
    const open = OPEN.has(String(element.get('S')));
    const kept = kids.flatMap((kid) => keep(kid, open));
    for (const kid of kept) {
      const child = kid instanceof Ref ? tagOf(pdf, kid) : null;
      child?.set('P', self);
    }
    element.set('K', kept.length === 1 ? (kept[0] as Value) : kept);
  };
  /** What stays of a tag's child: itself, what it holds, or nothing. */
  const keep = (kid: Value, open: boolean): Value[] => {
    const child = kid instanceof Ref ? tagOf(pdf, kid) : null;
    if (!child || !(kid instanceof Ref)) return [kid];
    slim(child, kid);
    if (!isPlainBox(child) || pointed.has(kid.id)) return [kid];
    const inside = listOf(pdf, child.get('K'));
    if (inside.length === 0) return [];
    return open && inside.every((one) => one instanceof Ref && tagOf(pdf, one)) ? inside : [kid];
  };
  for (const kid of listOf(pdf, tree.get('K'))) {
    const element = kid instanceof Ref ? tagOf(pdf, kid) : null;
    if (element && kid instanceof Ref) slim(element, kid);
  }
}

/** Attributes of how a tag looks, which say nothing to who cannot see it. */
const LOOKS = [
  'BackgroundColor',
  'BorderColor',
  'BorderStyle',
  'BorderThickness',
  'Padding',
  'Color',
];

function slimAttributes(element: Dict): void {
  const list = element.get('A');
  if (!Array.isArray(list)) return;
  const kept = list.filter((attributes) => {
    if (!(attributes instanceof Map)) return true;
    for (const key of LOOKS) attributes.delete(key);
    const headers = attributes.get('Headers');
    if (Array.isArray(headers) && headers.length === 0) attributes.delete('Headers');
    return attributes.size > 1;
  });
  if (kept.length === 0) element.delete('A');
  else element.set('A', kept.length === 1 ? (kept[0] as Value) : kept);
}

const isPlainBox = (element: Dict): boolean =>
  element.get('S') === '/Div' && [...element.keys()].every((key) => PLAIN.has(key));

/** The structure element that a reference points to. */
function tagOf(pdf: PdfFile, ref: Ref): Dict | null {
  const object = pdf.objects.get(ref.id);
  return object instanceof Map && object.has('S') && object.has('P') ? object : null;
}

/** Objects that something else than a tag points to. */
function pointedAt(pdf: PdfFile): Set<number> {
  const found = new Set<number>();
  const visit = (value: Value): void => {
    if (value instanceof Ref) found.add(value.id);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) for (const one of value.values()) visit(one);
  };
  for (const object of pdf.objects.values()) {
    if (isStream(object)) visit(object.dict);
    else if (!(object instanceof Map && object.has('S') && object.has('P'))) visit(object);
  }
  return found;
}
