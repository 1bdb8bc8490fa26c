import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of a theme by name, the light ones where the dark theme says nothing else. */
function colours(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'found', 'clear', 'undetermined', 'money-in', 'money-out', 'broken'];
const grounds = ['paper', 'sheet', 'ground', 'ground-strong', 'accent-soft', 'found-soft'];

describe('the colours of the product', () => {
  it.each([
    ['light', ':root {'],
    ['dark', ":root[data-theme='dark'] {"],
  ])('every ink can be read on every ground of the %s theme, a chosen row included', (_, selector) => {
    const named = colours(selector);
    expect(named.size).toBeGreaterThan(15);
    const faint = texts.flatMap((text) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(named.get(text)!, named.get(ground)!);
        return ratio < 4.5 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(faint).toEqual([]);
  });
});
