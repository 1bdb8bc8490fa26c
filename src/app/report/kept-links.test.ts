import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptLinks } from '#domain/report-block.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { columnsOf } from '#engine/columns.ts';
import { groupNode, type Groups } from '#figures/link-chart/links.ts';
import { emptyLedger } from '#test/figures-ledger.ts';
import { Words } from '#ui/words.svelte.ts';
import { linkParts, linksChosen, nodesNamed, readLinks } from '#workers/link-queries.ts';
import { laidOut } from '#workers/link-layout.ts';
import type { LayoutAsked, LinksAsked, LinksDrawn } from '#workers/requests.ts';
import { firstChoice, type LinkChoice } from '../flows/links/link-choice.ts';
import { linksAsked } from '../flows/links/link-question.ts';
import { viewOf } from '../flows/links/link-view.ts';
import type { Session } from '../session.svelte.ts';
import { keptLinks, linksKept } from './kept-links.ts';
import { linksAnswer } from './links-answer.ts';

/** Anna, Bruno and Chloé with an account each, and an account of nobody known. */
const people = ['ANNA', "BRUNO D'OR", 'CHLOE'];

describe('the link chart that a block of a report keeps', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  /** @param turn  gives each account and each person the number it has in this reading of the files */
  async function ledger(turn: (id: number) => number, names = people): Promise<void> {
    await emptyLedger(database);
    await database.exec('delete from ledger.same_party');
    for (const [at, name] of [...names, null].entries()) {
      const id = turn(at + 1);
      await database.exec(
        `insert into ledger.account (account_id, account_key, in_file, name) values (${id}, 'C''${at + 1}', ${at === 0}, 'Compte ${at + 1}')`,
      );
      if (name === null) continue;
      const text = name.replaceAll("'", "''");
      await database.exec(
        `insert into ledger.party (party_id, name_raw, name_norm, type) values (${id}, '${text}', '${text}', 'person')`,
      );
      await database.exec(
        `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values (${id}, ${id}, 'account', ${id}, 'holder')`,
      );
    }
    const paid = [
      [1, 2, 500, '2024-03-05'],
      [2, 1, 500, '2024-04-01'],
      [2, 3, 70, '2024-04-02'],
      [4, 3, 30, '2024-05-02'],
      [1, 4, 20, '2024-05-03'],
    ] as const;
    for (const [row, [from, to, amount, on]] of paid.entries())
      await database.exec(`
        insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method)
        values (${4294967296 + row}, date '${on}', ${turn(from)}, ${turn(from)}, ${turn(to)}, 'debit', ${amount}, ${amount}, 'transfer')`);
    await database.exec(`
      insert into ledger.txn (row_id, booked_on, account_id, from_account_id, direction, amount, amount_ref, method)
      values (4294967396, date '2024-05-09', ${turn(1)}, ${turn(1)}, 'debit', 60, 60, 'cash')`);
  }

  async function drawnOf({ kind, filter, rule }: LinksAsked): Promise<LinksDrawn> {
    const chosen = linksChosen(readLinks(columnsOf(await linkParts(database, kind, filter))), rule);
    const ends = chosen.links.flatMap(({ one, other }) => [one, other]);
    return { ...chosen, nodes: await nodesNamed(database, kind, [...ends, ...rule.subjects, ...rule.opened]) };
  }

  /** The chart as its page would put it in the report, its nodes on a line in the order of their marks. */
  async function kept(change: Partial<LinkChoice>, groups: Groups = new Map()): Promise<KeptLinks | null> {
    const choice = { ...firstChoice, ...change };
    const drawn = await drawnOf(linksAsked(choice, {}, 'now'));
    const view = viewOf(drawn, { range: null, groups, groupName: () => 'Elles' });
    const markOf = (node: number): string => drawn.nodes.find((one) => one.node === node)?.mark ?? 'zz';
    const inOrder = view.nodes.map(({ node }) => node).sort((a, b) => (markOf(a) < markOf(b) ? -1 : 1));
    const places = new Map(inOrder.map((node, at) => [node, { x: at * 10.04, y: -1 / 3 }]));
    const fact = (node: number) => drawn.nodes.find((one) => one.node === node) ?? null;
    return keptLinks({ choice, range: null, view, places, fact }, {});
  }

  async function answered(asked: KeptLinks, language: 'fr' | 'es' = 'fr') {
    let laid = 0;
    const engine = {
      database,
      ask: async (name: string, input: unknown) => {
        if (name === 'links') return drawnOf(input as LinksAsked);
        laid += 1;
        let step = laidOut(input as LayoutAsked).next();
        for (const steps = laidOut(input as LayoutAsked); !step.done;) step = steps.next();
        return step.value;
      },
    };
    const session = { engine: () => Promise.resolve(engine), accounts: [], edition: 1, followed: 0 };
    const answer = await linksAnswer(asked, {
      session: session as unknown as Session,
      words: new Words(() => language),
    });
    return { facts: answer?.facts, content: await answer?.content(), laid: () => laid };
  }

  it('names the same nodes and gives the same facts when the files are read again in another order', async () => {
    await ledger((id) => id);
    const first = await kept({ subjects: [1], opened: [-4] });
    expect(first).toMatchObject({
      kind: 'links',
      nodes: 'party',
      subjects: ['party:ANNA'],
      opened: ["account:C'4"],
      places: [
        { node: "account:C'4", x: 0, y: -0.3 },
        { node: 'party:ANNA', x: 10, y: -0.3 },
        { node: "party:BRUNO D'OR", x: 20.1, y: -0.3 },
        { node: 'party:CHLOE', x: 30.1, y: -0.3 },
      ],
    });
    if (!first) return;
    const before = await answered(first);
    await ledger((id) => 5 - id);
    expect((await linksKept(first, database))?.choice).toMatchObject({ subjects: [4], opened: [-1] });
    expect(await kept({ subjects: [4], opened: [-1] })).toEqual(first);
    const after = await answered(first, 'es');
    expect(after.facts).toEqual(before.facts);
    expect(JSON.stringify(after.facts)).toContain('"rows":1,"cents":6000');
    // an even link may turn; nodes stand where they stood, and nothing is laid out anew
    expect(after.laid()).toBe(0);
    const named = (svg = '') =>
      [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)"[^>]*font-weight[^>]*>([^<]+)</g)]
        .map(([, x, y, name]) => [name, x, y].join(' '))
        .sort();
    expect(named(after.content?.picture?.svg)).toHaveLength(4);
    expect(named(after.content?.picture?.svg)).toEqual(named(before.content?.picture?.svg));
    expect(before.content?.tables[0]?.rows[0]).toEqual([
      'ANNA',
      "BRUNO D'OR",
      50_000,
      50_000,
      0,
      2,
      '2024-03-05',
      '2024-04-01',
    ]);
  });

  it('keeps nodes that were taken together, with their name and their one place', async () => {
    await ledger((id) => id);
    const together = await kept({}, new Map([1, 3].map((node) => [node, groupNode(7)])));
    expect(together?.groups).toEqual([
      { name: 'Elles', members: ['party:ANNA', 'party:CHLOE'], x: expect.any(Number) as number, y: -0.3 },
    ]);
    expect(together?.places.map(({ node }) => node)).toEqual(["account:C'4", "party:BRUNO D'OR"]);
    if (!together) return;
    await ledger((id) => 5 - id);
    const { content, laid } = await answered(together);
    expect(content?.picture?.svg).toContain('Elles');
    expect(content?.tables[0]?.rows).toHaveLength(2);
    expect(laid()).toBe(0);
  });

  it('finds a person again under the record that stands for it once two records are joined', async () => {
    await ledger((id) => id);
    const one = await kept({ subjects: [3] });
    await database.exec(`insert into ledger.same_party (record, stands_for) values ('CHLOE', 'ANNA')`);
    expect(one && (await linksKept(one, database))?.choice.subjects).toEqual([1]);
  });

  it('is gone, not guessed, when a node it begins with is not in the case or could be two', async () => {
    await ledger((id) => id);
    const one = await kept({ subjects: [3] });
    expect(one).not.toBeNull();
    await ledger((id) => id, ['ANNA', "BRUNO D'OR", 'DORA']);
    expect(one && (await answered(one)).facts).toBeUndefined();
    await ledger((id) => id, ['ANNA', 'CHLOE', 'CHLOE']);
    expect(one && (await answered(one)).facts).toBeUndefined();
  });

  it('lays out only what is new, beside where the others stood, and says that its figures changed', async () => {
    await ledger((id) => id);
    const one = await kept({});
    if (!one) throw new Error('no chart');
    const was = await answered(one);
    await ledger((id) => id, ['ANNA', "BRUNO D'OR", 'DORA']);
    const now = await answered(one);
    expect(now.facts).not.toEqual(was.facts);
    expect(now.laid()).toBe(1);
    expect(now.content?.picture?.svg).toContain('DORA');
  });

  it('is not kept before every node has found its place', async () => {
    await ledger((id) => id);
    const drawn = await drawnOf(linksAsked(firstChoice, {}, 'now'));
    const view = viewOf(drawn, { range: null, groups: new Map(), groupName: () => '' });
    expect(keptLinks({ choice: firstChoice, range: null, view, places: new Map(), fact: () => null }, {})).toBeNull();
  });
});
