/**
 * Loads parts on demand: a lesson's letters, a font, the worker's program. Each is a classic script that calls a global
 * function with its data, since on `file://` nothing else can be loaded.
 */
import { unzlibSync } from 'fflate';
import type { DeskIndex, DeskLesson } from '#model/desk.ts';
import { bytesOf } from '#render/letters/browser/base64.ts';

interface Handed {
  kit: DeskIndex;
  lesson: DeskLesson;
  font: Uint8Array;
  worker: string;
}

const handed = new Map<string, unknown>();

declare global {
  interface Window {
    forewarned: {
      kit: (index: DeskIndex) => void;
      lesson: (lesson: DeskLesson) => void;
      font: (id: string, base64: string) => void;
      worker: (program: () => void) => void;
    };
  }
}

/** Must be called before anything is loaded. @param folder URL of the desk's files, with a trailing slash. */
export function openParts(folder: string) {
  window.forewarned = {
    kit: (index) => handed.set('kit', index),
    lesson: (lesson) => handed.set(`lessons/${lesson.slug}`, lesson),
    font: (id, base64) => handed.set(`fonts/${id}`, unzlibSync(bytesOf(base64))),
    worker: (program) => handed.set('letters', `(${program})()`),
  };
  return {
    kit: () => part<'kit'>('kit'),
    lesson: (slug: string) => part<'lesson'>(`lessons/${slug}`),
    font: (id: string) => part<'font'>(`fonts/${id}`),
    worker: () => part<'worker'>('letters'),
  };

  async function part<K extends keyof Handed>(name: string): Promise<Handed[K]> {
    if (!handed.has(name))
      await new Promise<void>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = `${folder}${name}.js`;
        script.onload = () => resolve();
        script.onerror = () =>
          reject(
            new Error(
              `desk/${name}.js is not there: copy the whole kit room, not this page alone.`,
            ),
          );
        document.head.append(script);
      });
    return handed.get(name) as Handed[K];
  }
}

export type Parts = ReturnType<typeof openParts>;
