/** The kit room's styles, inlined into each page: on a slow connection it renders with its first bytes. */
import sheet from './styles/kit-room.css?inline';

/**
 * @param to Gives relative URLs of the site's files (`linksFrom`).
 * @returns The styles with relative font URLs, which work in any folder and on a USB stick.
 */
export const stylesFrom = (to: (file: string) => string): string =>
  sheet.replace(/url\("?(\/[^")]+)"?\)/g, (_, file: string) => `url(${to(file)})`);
