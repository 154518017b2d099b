/** Two pictures in one document may share ids (clip paths, gradients); a prefix keeps each to its own. */
export function ownIds(body: string, prefix: string): string {
  if (!body.includes('id="')) return body;
  const own = `${prefix.replaceAll(/[^a-z0-9-]/gi, '-')}-`;
  return body
    .replaceAll(/\bid="([^"]+)"/g, `id="${own}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${own}$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${own}$1"`);
}
