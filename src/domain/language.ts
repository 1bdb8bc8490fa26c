export const languages = ['fr', 'en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in every language of the product: leaving one out does not compile. */
export type Trilingual<Value> = { readonly [key in Language]: Value };
