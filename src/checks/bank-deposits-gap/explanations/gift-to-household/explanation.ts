export { default } from '#explanations/gift-to-household/explanation.ts';
