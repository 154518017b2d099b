/** The kit room's styles as they stand in a page: on a slow line it shows with its first bytes, and waits for no other file. */
import sheet from './styles/kit-room.css?inline';

/**
 * @param to What leads from the page to a file of the site (`linksFrom`).
 * @returns The styles, whose fonts are where the page finds them: in any folder, and from a USB stick.
 */
export const stylesFrom = (to: (file: string) => string): string =>
  sheet.replace(/url\("?(\/[^")]+)"?\)/g, (_, file: string) => `url(${to(file)})`);
