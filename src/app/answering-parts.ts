/** Parts of the case document that everything which counts follows. */
export const answeringParts: readonly string[] = ['merges', 'hypotheses', 'assets'];
