import type { PictureLibrary } from '#render/pictures/picture-library.ts';

/** A library of three: an animal, a thing with ids of its own, and a person who is head and shoulders. */
export const library: PictureLibrary = (name) =>
  ({
    otter: {
      colour: '<path fill="#7d4533" d="M4 4h24v24H4z"/>',
      mono: '<path fill="#1a1a1a" d="M5 5h9v9H5z"/>',
    },
    laptop: {
      colour:
        '<clipPath id="a"><path d="M0 0h32v32H0z"/></clipPath><g clip-path="url(#a)"><path fill="#09f" d="M1 1h30v30H1z"/></g>',
      mono: '<path fill="#1a1a1a" d="M2 2h28v28H2z"/>',
    },
    'cast:amira': {
      colour: '<path fill="#c68642" d="M8 0h16v32H8z"/>',
      mono: '<path fill="#fff" d="M8 0h16v32H8z"/>',
      bust: true,
    },
  })[name] ?? null;
