/** A language, and whether its lines run from right to left. */
export interface Script {
  /** Language and region; `null`: the document's own. */
  lang: string | null;
  turned: boolean;
}

export const OWN_SCRIPT: Script = { lang: null, turned: false };
