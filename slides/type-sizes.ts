/** A band's smallest type sizes are data on the page; a strict policy takes no style attribute, so they are set here. */
export function setTypeSizes(): void {
  const page = document.documentElement;
  const pixels = (points: string | undefined) => `${(Number(points) * 4) / 3}px`;
  page.style.setProperty('--body', pixels(page.dataset.body));
  page.style.setProperty('--title', pixels(page.dataset.title));
}
