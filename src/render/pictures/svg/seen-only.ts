/**
 * A place without what its windows and doors show where they are out of the picture: nobody sees it, and the engine that
 * makes pixels ends at it.
 */
interface Seen {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A view through a frame, as `clipped` writes it: its shape, and the beginning of what is behind. */
const VIEW =
  /<clipPath id="[^"]+"><rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"[^>]*\/><\/clipPath><g clip-path="[^"]+">/g;

/** @param drawing Markup whose views, where they are not inside a group, stand where they are seen. */
export function seenOnly(drawing: string, seen: Seen): string {
  let kept = '';
  let end = 0;
  for (const view of drawing.matchAll(VIEW)) {
    if (view.index < end || depthAt(drawing, view.index) > 0) continue;
    const [x = 0, y = 0, width = 0, height = 0] = view.slice(1).map(Number);
    const isSeen =
      x < seen.x + seen.width &&
      x + width > seen.x &&
      y < seen.y + seen.height &&
      y + height > seen.y;
    if (isSeen) continue;
    kept += drawing.slice(end, view.index);
    end = endOfGroup(drawing, view.index + view[0].length);
  }
  return kept + drawing.slice(end);
}

const GROUP = /<(\/?)g[\s>]/g;

const depthAt = (drawing: string, at: number): number =>
  [...drawing.slice(0, at).matchAll(GROUP)].reduce(
    (depth, [, close]) => depth + (close ? -1 : 1),
    0,
  );

/** Just after the end of a group, of which the beginning has been read. */
function endOfGroup(drawing: string, from: number): number {
  let depth = 1;
  for (const tag of drawing.slice(from).matchAll(GROUP)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return from + tag.index + '</g>'.length;
  }
  return drawing.length;
}
