/** A screen in its frame, from what the lesson says was on it. */
import type { Screen, ScreenKind } from '#model/lesson/screen.ts';
import { bar } from './bar.ts';
import { call, match } from './kinds/calls.ts';
import { chat, privateChat, program } from './kinds/chats.ts';
import { feed, post } from './kinds/feeds.ts';
import { mail, popup } from './kinds/letters.ts';
import { log, report, settings } from './kinds/lists.ts';
import { live } from './kinds/live.ts';
import { lobby } from './kinds/lobby.ts';
import { map } from './kinds/map.ts';
import { request } from './kinds/request.ts';
import { box, shop } from './kinds/shops.ts';
import { vanish } from './kinds/vanish.ts';
import { drawParts, heightOf, type Part, type Pen, type ScreenBody } from './pen.ts';
import { clipped, outline, panel } from './shapes.ts';
import { COLOUR, MONO, type ScreenTheme } from './theme.ts';

const KINDS: Record<ScreenKind, (screen: Screen, pen: Pen) => ScreenBody> = {
  chat,
  dm: privateChat,
  ai: program,
  live,
  match,
  call,
  request,
  lobby,
  box,
  map,
  vanish,
  shop,
  mail,
  popup,
  feed,
  post,
  settings,
  report,
  log,
};

/** Width of the frame on each side. */
const FRAME = 14;
const CORNERS = [22, 22, 22, 22] as const;
const OUTER = [34, 34, 34, 34] as const;

export interface ScreenOptions {
  /** Width with the frame, in pixels of a slide. */
  width: number;
  /** Size of a message's type. */
  size: number;
  mono: boolean;
  /** Prefix of ids in the markup; unique for each screen of a document. */
  prefix: string;
  portrait?: (who: string) => string | null;
  picture?: (name: string) => string | null;
}

export interface DrawnScreen {
  /** Markup without its `<svg>`. */
  body: string;
  width: number;
  height: number;
}

export function drawScreen(screen: Screen, options: ScreenOptions): DrawnScreen {
  const theme = options.mono ? MONO : COLOUR;
  const width = options.width - 2 * FRAME;
  let ids = 0;
  const pen: Pen = {
    width,
    size: options.size,
    theme,
    newId: () => `${options.prefix}-clip-${++ids}`,
    portrait: options.portrait ?? (() => null),
    picture: options.picture ?? (() => null),
  };
  const { bar: head, parts, foot, paper } = KINDS[screen.app](screen, pen);
  const all: Part[] = [...(head ? [bar(pen, head)] : []), ...parts, ...(foot ? [foot] : [])];
  const height = heightOf(all);
  const glass = { x: FRAME, y: FRAME, width, height };
  const content =
    panel({ x: 0, y: 0, width, height }, [0, 0, 0, 0], { fill: theme.ground }) + drawParts(all, 0);
  if (paper) return onPaper(theme, drawParts(all, 0), { width: options.width, height });
  const line = theme.mono ? { line: theme.line, thick: 4 } : {};
  const outer = { x: 2, y: 2, width: options.width - 4, height: height + 2 * FRAME - 4 };
  return {
    body:
      panel(outer, OUTER, { fill: theme.bezel, ...line }) +
      `<g transform="translate(${FRAME} ${FRAME})">${clipped(pen.newId(), outline({ ...glass, x: 0, y: 0 }, CORNERS), content)}</g>` +
      (theme.mono ? panel(glass, CORNERS, { fill: 'none', line: theme.line }) : ''),
    width: options.width,
    height: height + 2 * FRAME,
  };
}

/** Depth of the teeth of a torn edge, and about how wide each is. */
const TEETH = { deep: 16, wide: 24 } as const;

/** A strip of paper with a torn lower edge. */
function onPaper(
  theme: ScreenTheme,
  content: string,
  { width, height }: { width: number; height: number },
): DrawnScreen {
  const count = Math.round(width / TEETH.wide);
  const foot = height + FRAME;
  const teeth = Array.from({ length: count }, (_, index) => {
    const x = width - (width / count) * (index + 0.5);
    return `L${Math.round(x)} ${foot + TEETH.deep}L${Math.round(x - width / count / 2)} ${foot}`;
  }).join('');
  const line = theme.mono ? ` stroke="${theme.line}" stroke-width="4"` : '';
  return {
    body:
      `<path d="M2 2H${width - 2}V${foot}${teeth}Z" fill="${theme.card}"${line}/>` +
      `<g transform="translate(${FRAME} ${FRAME})">${content}</g>`,
    width,
    height: foot + TEETH.deep,
  };
}

/** Sizes of type that a screen is tried in, largest first: the last row of a classroom reads the smallest. */
const SIZES = [34, 32, 30, 28, 26, 25, 24] as const;

export interface FittedScreen extends DrawnScreen {
  /** Type size. */
  size: number;
  /** Is it no higher than its room? */
  fits: boolean;
}

/** A screen in the largest type in which it is no higher than the room there is; in the smallest where it is higher. */
export function fitScreen(
  screen: Screen,
  { width, height, ...options }: Omit<ScreenOptions, 'size'> & { height: number },
): FittedScreen {
  let fitted: FittedScreen | undefined;
  for (const size of SIZES) {
    const drawn = drawScreen(screen, { ...options, width, size });
    fitted = { ...drawn, size, fits: drawn.height <= height };
    if (fitted.fits) break;
  }
  return fitted as FittedScreen;
}
