/** Opens a URL in the default browser. */
import { spawn } from 'node:child_process';

/** The platform's command for opening a URL; `null` without a display. */
function opener(): readonly string[] | null {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (process.platform === 'darwin') return ['open'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** @returns Was a browser started? */
export function openBrowser(url: string): Promise<boolean> {
  const [program, ...words] = opener() ?? [];
  if (!program) return Promise.resolve(false);
  return new Promise((done) => {
    const child = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
