/** Opens an address in the browser that a person uses, where there is one. */
import { spawn } from 'node:child_process';

/** The system's own way to open an address; `null` where there is no screen to open it on. */
function opener(): readonly string[] | null {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (process.platform === 'darwin') return ['open'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** @returns Was a browser asked to open it? */
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
