const PLAIN: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '',
  '”': '',
  '…': '',
};

/** Names that Windows keeps for its devices, whatever ending they are given. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest name: leaves room for a school's own folders below Windows' limit of 260. */
const LONGEST = 100;

/**
 * A name for a file or folder that Windows, macOS, Linux and every unzipper read alike: plain ASCII, no separator, no
 * trailing dot. Text that has no ASCII left gives the fallback.
 */
export function safeName(text: string, fallback: string): string {
  const name = text
    .replace(/[–—‘’“”…]/g, (mark) => PLAIN[mark] ?? '')
    .normalize('NFKD')
    .replace(/[^ -~]/g, '')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[ .-]+|[ .]+$/g, '');
  if (!/[a-z0-9]/i.test(name)) return fallback;
  return DEVICE.test(name) ? `${name} file` : name;
}
