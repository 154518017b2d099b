/** Two pictures in one document may share ids (clip paths, gradients); a prefix keeps each to its own. */
export function ownIds(body: string, prefix: string): string {
  if (!body.includes('id="')) return body;
  const idPrefix = `${prefix.replaceAll(/[^a-z0-9-]/gi, '-')}-`;
  return body
    .replaceAll(/\bid="([^"]+)"/g, `id="${idPrefix}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${idPrefix}$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${idPrefix}$1"`);
}
