/**
 * Leads the page for a missing address to the kit room, wherever a host has put that: of the folders above, it is the one
 * with a manifest. It is sent to the page as its own text, so nothing outside of it can be used in it.
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
