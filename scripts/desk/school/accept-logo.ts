/** Accepts an uploaded logo: checks its bytes, and redraws it, which drops metadata and hidden content. */
import { startOf } from '#diagnostics/problem.ts';
import { detectLogo, MAX_LOGO_BYTES } from '#read/read-logo.ts';
import { redrawPicture } from '../../engines/rasterise.ts';

/** @returns A PNG, or the reason for a refusal. */
export async function acceptLogo(
  bytes: Uint8Array,
): Promise<{ png: Uint8Array } | { says: string }> {
  if (bytes.length > MAX_LOGO_BYTES)
    return {
      says: `The logo is larger than ${MAX_LOGO_BYTES / 1000} KB. Make it smaller, about 600 pixels high, and choose it again`,
    };
  const kind = detectLogo(bytes, { path: 'the logo', alt: '', place: startOf('') }, () => {});
  if (!kind)
    return { says: 'The logo must be a PNG or JPEG picture of at most 6,000 pixels each way' };
  const drawn = redrawPicture(bytes, kind);
  return drawn
    ? { png: drawn.png }
    : {
        says: 'This picture is damaged or empty. Open it in a picture program, and save it again as PNG',
      };
}
