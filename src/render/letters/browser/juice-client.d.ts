/** juice for the browser: the typings that it ships know its Node entry alone. */
declare module 'juice/client' {
  export default function juice(
    html: string,
    options: {
      preserveMediaQueries: boolean;
      preserveImportant: boolean;
      removeStyleTags: boolean;
    },
  ): string;
}
