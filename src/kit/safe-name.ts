const PLAIN: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '',
  '”': '',
  '…': '',
};

/** Device names that Windows reserves, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest name: leaves room for a school's folders within Windows' limit of 260. */
const MAX_LENGTH = 100;

/**
 * A file or folder name that every system and unzipper reads alike: plain ASCII, no separator, no trailing dot.
 * Returns the fallback when no ASCII is left.
 */
export function safeName(text: string, fallback: string): string {
  const name = text
    .replace(/[–—‘’“”…]/g, (mark) => PLAIN[mark] ?? '')
    .normalize('NFKD')
    .replace(/[^ -~]/g, '')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_LENGTH)
    .replace(/^[ .-]+|[ .]+$/g, '');
  if (!/[a-z0-9]/i.test(name)) return fallback;
  return DEVICE.test(name) ? `${name} file` : name;
}
