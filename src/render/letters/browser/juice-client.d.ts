/** Types for juice's browser entry; the package has them only for Node. */
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
