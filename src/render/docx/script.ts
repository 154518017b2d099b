/** A language and its direction. */
export interface Script {
  /** Language and region; `null` for the document's own. */
  lang: string | null;
  turned: boolean;
}

export const OWN_SCRIPT: Script = { lang: null, turned: false };
