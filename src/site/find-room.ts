/**
 * Finds the kit room for the 404 page: the parent folder with a manifest. The function's source is inlined into the
 * page, so it cannot use anything from outside.
 */
export async function findRoom(): Promise<void> {
  const parts = location.pathname.split('/').slice(1, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = `/${parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('')}`;
    const answer = await fetch(`${folder}manifest.json`, { method: 'HEAD' }).catch(() => null);
    if (!answer?.ok) continue;
    document.querySelector('a')?.setAttribute('href', `${folder}index.html`);
    return;
  }
}
