/** The school's logo: redrawn in the browser, and stored there with the school's details. */
import { bytesOf } from '#render/letters/browser/base64.ts';
import { element, findElement } from './elements.ts';
import type { DeskLogo } from './protocol.ts';
import type { Ask } from './worker-client.ts';

const STORAGE_KEY = 'forewarned-logo';
/** Longest side in pixels that letters need. */
const MAX_SIDE = 900;
/** Most bytes when redrawn: every mail carries it. */
const MAX_BYTES = 500_000;
/** Most bytes of the chosen file. */
const MAX_FILE_BYTES = 10_000_000;

export interface LogoField {
  value: () => DeskLogo | null;
  /** Takes the logo from a school's file, or none. `named`: the file refers to a logo that it does not contain. */
  take: (png: Uint8Array | null, named: boolean) => Promise<void>;
}

export function openLogoField(ask: Ask, changed: () => void): LogoField {
  const input = findElement<HTMLInputElement>('logo');
  const shown = findElement<HTMLImageElement>('logo-shown');
  const status = findElement('logo-status');
  let logo: DeskLogo | null = null;
  let count = 0;

  const show = (picture: Picture | null, message: string) => {
    logo = picture && { ...picture, id: ++count };
    shown.hidden = !picture;
    if (picture) shown.src = picture.url;
    else shown.removeAttribute('src');
    findElement('logo-remove').hidden = !picture;
    findElement('logo-alt').hidden = !picture;
    status.textContent = message;
  };
  const store = (url: string | null) => {
    try {
      if (url) localStorage.setItem(STORAGE_KEY, url);
      else localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Storage is disabled: the logo has to be chosen again next time.
    }
  };
  const none = (message = 'PNG or JPEG.') => {
    store(null);
    show(null, message);
  };
  /** @returns Why it was refused; `null` when it was accepted. */
  const takeBytes = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const { type, says } = await ask({ type: 'logo', name, bytes });
    if (!type) return says;
    const picture = await redraw(new Blob([bytes as BlobPart], { type })).catch(() => null);
    if (!picture)
      return `${name} is damaged or empty: open it in a picture program, and save it again as PNG.`;
    if (picture.png.length > MAX_BYTES)
      return `${name} has more detail than a mail should carry: save it smaller, about 600 pixels high, or with fewer colours.`;
    store(picture.url);
    show(picture, `${picture.width} by ${picture.height} pixels.`);
    return null;
  };

  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const refused =
      file.size > MAX_FILE_BYTES
        ? `${file.name} is larger than any logo: check that it is the right file.`
        : await takeBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if (refused) status.textContent = refused;
    else changed();
  });
  findElement('logo-remove').addEventListener('click', () => {
    none();
    changed();
  });

  const before = storedLogo();
  if (before) show(before, `${before.width} by ${before.height} pixels.`);
  return {
    value: () => logo,
    async take(png, named) {
      const refused = png ? await takeBytes('logo.png', png) : null;
      if (!png || refused)
        none(refused ?? (named ? 'The school’s file names a logo: choose it here.' : undefined));
    },
  };
}

interface Picture extends Omit<DeskLogo, 'id'> {
  /** A data URL. */
  url: string;
}

/** Redraws an image as PNG, which drops its metadata; `null` where it is blank. */
async function redraw(file: Blob): Promise<Picture | null> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const canvas = element('canvas', { width: String(width), height: String(height) });
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const isSeen = context
    .getImageData(0, 0, width, height)
    .data.some((value, index) => index % 4 === 3 && value > 0);
  return isSeen ? pictureOf(canvas.toDataURL('image/png'), width, height) : null;
}

const START = 'data:image/png;base64,';
const pictureOf = (url: string, width: number, height: number): Picture => ({
  png: bytesOf(url.slice(START.length)),
  width,
  height,
  url,
});

/** The stored logo; its size is in the PNG header. */
function storedLogo(): Picture | null {
  try {
    const url = localStorage.getItem(STORAGE_KEY);
    if (!url?.startsWith(START)) return null;
    const { png } = pictureOf(url, 0, 0);
    const header = new DataView(png.buffer);
    return pictureOf(url, header.getUint32(16), header.getUint32(20));
  } catch {
    return null;
  }
}
