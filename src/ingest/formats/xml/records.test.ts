import { expect, test } from 'vitest';
import { ProblemError } from '#domain/problem.ts';
import { Leaves, type XmlElement } from './element.ts';
import { type RecordCutter, xmlLimits, xmlRecords } from './records.ts';

const cutter: RecordCutter<XmlElement> = {
  closed(element, _, give) {
    if (element.name !== 'r') return true;
    give(element);
    return false;
  },
};

async function recordsOf(xml: BlobPart, limits = xmlLimits): Promise<readonly XmlElement[]> {
  const all: XmlElement[] = [];
  for await (const items of xmlRecords(new Blob([xml]), 'x.xml', cutter, undefined, limits)) all.push(...items);
  return all;
}

async function problemOf(xml: BlobPart, limits = xmlLimits) {
  try {
    await recordsOf(xml, limits);
  } catch (cause) {
    if (cause instanceof ProblemError) return cause.problem;
    throw cause;
  }
  return null;
}

test('records are cut out with their texts, attributes, prefixes and lines', async () => {
  const [first, second] = await recordsOf(
    '\n\n<?xml version="1.0"?>\n<d xmlns:n="u"><n:r k="1"><a>x &amp; <![CDATA[<y>]]></a>\n<a u="m">z</a><b/></n:r>\n<r/></d>',
  );
  expect([first!.name, first!.line, second!.line]).toEqual(['r', 4, 6]);
  const leaves = new Leaves(first);
  expect(leaves.texts('a')).toEqual(['x & <y>', 'z']);
  expect(leaves.text('a/@u')).toBe('m');
  expect(leaves.rest(new Set())).toBe('a: x & <y>\na[2]: z\na[2]/@u: m');
});

test('a file of many records is read whole, wherever the slices cut it', async () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `é${'€'.repeat(at % 7)}${at}`);
  const records = await recordsOf(`<d>${texts.map((text) => `<r><a>${text}</a></r>`).join('\n')}</d>`);
  expect(records.map((one) => new Leaves(one).text('a'))).toEqual(texts);
});

test('a document type is refused, however long it is and wherever it hides', async () => {
  expect(await problemOf('<!-- x --><!DOCTYPE d><d/>')).toMatchObject({ code: 'xml-entities' });
  expect(await problemOf(`<!DOCTYPE d [${'<!ENTITY a "b">'.repeat(200_000)}]><d/>`)).toMatchObject({
    code: 'xml-entities',
  });
});

test.each([
  ['a comment', `<d><!--${'x'.repeat(3_000_000)}--></d>`],
  ['an attribute', `<d a="${'x'.repeat(3_000_000)}"/>`],
  ['a name', `<${'x'.repeat(3_000_000)}/>`],
  ['a text in pieces', `<d>${'<![CDATA[xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]]>'.repeat(40_000)}</d>`],
])('%s without end is refused before it fills the memory', async (_, xml) => {
  expect(await problemOf(xml)).toMatchObject({ code: 'xml-damaged' });
});

test('a record of too many elements is refused; many records of few are not', async () => {
  const limits = { ...xmlLimits, held: 1_000 };
  expect(await problemOf(`<d><r>${'<a/>'.repeat(2_000)}</r></d>`, limits)).toMatchObject({ code: 'xml-damaged' });
  expect(await recordsOf(`<d>${'<r><a/></r>'.repeat(2_000)}</d>`, limits)).toHaveLength(2_000);
});
