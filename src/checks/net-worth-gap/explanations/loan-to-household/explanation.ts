export { default } from '#explanations/loan-to-household/explanation.ts';
