/** Text as headings are compared: no accent, no case, no punctuation, `camelCase` and `snake_case` apart, units in brackets left out. */
export function plainHeading(text: string): string {
  return repaired(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:en )?(?:euros?|eur)\b/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** `dÃ©but`, UTF-8 once read as windows-1252 and saved again, is put right before it is compared. */
function repaired(text: string): string {
  if (!/[ÃÂ][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
