import type { Filter } from '#domain/filter.ts';
import { groupNode, type Groups, linksFigure, nodeFigure, whoOf } from '#figures/link-chart/links.ts';
import type { Laid, LinkNode, LinksDrawn } from '#workers/requests.ts';
import type { Words } from '#ui/words.svelte.ts';
import { resource, type Resource } from '../../resource.svelte.ts';
import type { Session } from '../../session.svelte.ts';
import { choiceIn, choiceText, type LinkChoice } from './link-choice.ts';
import { linksAsked, stateOf, withinMonths } from './link-question.ts';
import { type ChartLink, type ChartNode, keyOf, linksAt, type MonthRange, namesIn, viewOf } from './link-view.ts';
import { layoutAsked, type Places, placesFrom, rounded, withGroups } from './places.ts';

/** What the reader made of the chart: kept while the case is open, so that coming back finds it as it was. */
interface Kept {
  places: Places;
  groups: Groups;
  names: ReadonlyMap<number, string>;
}
const kept = new WeakMap<Session, Map<string, Kept>>();

/** The link chart as it is worked on: which links, which months, where nodes stand, what stands out. */
export class LinkDesk {
  readonly #session: Session;
  readonly #words: Words;
  readonly choice = $derived.by(() => choiceIn(this.#session.chosen.links));
  readonly drawn: Resource<LinksDrawn>;
  range = $state.raw<MonthRange>(null);
  groups = $state.raw<Groups>(new Map());
  #groupNames = $state.raw<ReadonlyMap<number, string>>(new Map());
  places = $state.raw<Places>(new Map());
  isLaying = $state(false);
  /** Counts the times the whole was laid out anew: the frame follows. */
  framed = $state(0);
  node = $state<number | null>(null);
  link = $state<string | null>(null);
  chosen = $state.raw<ReadonlySet<number>>(new Set());
  #ask = 0;

  constructor(session: Session, words: Words) {
    this.#session = session;
    this.#words = words;
    this.drawn = resource(() => {
      if (!session.isOpen) return null;
      const asked = linksAsked(this.choice, session.filter, this.state);
      const { kind, filter, state, rule } = asked;
      return {
        key: `${state}:links:${JSON.stringify([kind, filter, { ...rule, mostPartners: this.choice.partners }])}`,
        ask: async (signal) => (await session.engine()).ask('links', asked, { signal }),
      };
    }, session.answers);
    const known = kept.get(session)?.get(this.choice.kind);
    if (known) {
      this.places = known.places;
      this.groups = known.groups;
      this.#groupNames = known.names;
    }
  }

  readonly view = $derived.by(() =>
    this.drawn.value
      ? viewOf(this.drawn.value, {
          range: this.range,
          groups: this.groups,
          isParty: this.choice.kind === 'party',
          groupName: (group) => this.#groupNames.get(group) ?? '',
        })
      : null,
  );
  readonly #names = $derived.by(() => namesIn(this.view?.nodes ?? [], this.drawn.value?.nodes ?? []));
  readonly #known = $derived.by(() => new Map((this.drawn.value?.nodes ?? []).map((node) => [node.node, node])));
  readonly #partners = $derived.by(() => new Map(this.drawn.value?.partners ?? []));
  readonly pinned = $derived.by((): ReadonlySet<number> => {
    const marks = this.#session.dossier.all('linkPlaces');
    return new Set([...this.#known.values()].filter(({ mark }) => marks.has(mark)).map(({ node }) => node));
  });
  readonly atNode = $derived.by(() => this.view?.nodes.find(({ node }) => node === this.node) ?? null);
  readonly atLink = $derived.by(() => this.view?.links.find((link) => keyOf(link) === this.link) ?? null);

  /** Names the state of the ledger that links are read from. */
  get state(): string {
    return stateOf(this.#session);
  }

  fact(node: number): LinkNode | null {
    return this.#known.get(node) ?? null;
  }

  nameOf(node: number): string {
    return this.#names(node);
  }

  /** Different partners of what is drawn as one node, whether they are drawn or not. */
  partnersOf({ members }: ChartNode): number {
    return members.reduce((sum, member) => sum + (this.#partners.get(member) ?? 0), 0);
  }

  choose(change: Partial<LinkChoice>): void {
    const next = { ...this.choice, ...change };
    const isOther = next.kind !== this.choice.kind;
    if (isOther) this.#begin();
    this.#session.choose({
      links: choiceText(isOther ? { ...next, subjects: [], opened: [], ...change } : next),
    });
  }

  #begin(): void {
    this.places = new Map();
    this.groups = new Map();
    this.#groupNames = new Map();
    this.chosen = new Set();
    this.leave();
  }

  leave(): void {
    this.node = null;
    this.link = null;
  }

  /** Has every node that has none found a place; those that have one stay. Called when what is drawn changes. */
  async place(): Promise<void> {
    const view = this.view;
    if (!view) return;
    const fixed = this.#fixedPlaces(view.nodes);
    const before = withGroups(view.nodes, new Map([...this.places, ...fixed]));
    const nodes = view.nodes.map(({ node }) => node);
    if (nodes.every((node) => before.has(node))) {
      this.#put(before);
      return;
    }
    await this.#lay(nodes, view.links, before, (node) => before.has(node));
  }

  /** Lays everything out anew; only what was pinned stays. */
  async layAnew(): Promise<void> {
    const view = this.view;
    if (!view) return;
    const fixed = this.#fixedPlaces(view.nodes);
    await this.#lay(
      view.nodes.map(({ node }) => node),
      view.links,
      fixed,
      (node) => fixed.has(node),
    );
    this.framed += 1;
  }

  #fixedPlaces(nodes: readonly ChartNode[]): Map<number, { x: number; y: number }> {
    const marks = this.#session.dossier.all('linkPlaces');
    return new Map(
      nodes.flatMap(({ node }) => {
        const place = marks.get(this.fact(node)?.mark ?? '');
        return place ? [[node, { x: place.x, y: place.y }] as const] : [];
      }),
    );
  }

  async #lay(
    nodes: readonly number[],
    links: readonly ChartLink[],
    places: Places,
    stays: (node: number) => boolean,
  ): Promise<void> {
    const mine = ++this.#ask;
    const isFirst = this.places.size === 0;
    this.isLaying = true;
    try {
      const engine = await this.#session.engine();
      const laid: Laid = await engine.ask('layout', layoutAsked(nodes, links, places, stays));
      if (mine !== this.#ask) return;
      this.#put(new Map([...this.places, ...placesFrom(nodes, laid)]));
      if (isFirst) this.framed += 1;
    } finally {
      if (mine === this.#ask) this.isLaying = false;
    }
  }

  #put(places: Places): void {
    this.places = places;
    const all = kept.get(this.#session) ?? new Map<string, Kept>();
    all.set(this.choice.kind, { places, groups: this.groups, names: this.#groupNames });
    kept.set(this.#session, all);
  }

  /** A node was put somewhere by hand: it stays there, in the case too. Nodes taken together stay while the case is open. */
  pin(node: number, x: number, y: number): void {
    this.#put(new Map([...this.places, [node, { x, y }]]));
    const fact = this.fact(node);
    if (fact && !this.#session.dossier.readOnly)
      this.#session.dossier.keep('linkPlaces', fact.mark, { x: rounded(x), y: rounded(y), subject: fact.name });
  }

  turnPin(node: number): void {
    const fact = this.fact(node);
    const place = this.places.get(node);
    if (!fact || !place) return;
    if (this.pinned.has(node)) this.#session.dossier.remove('linkPlaces', fact.mark);
    else this.pin(node, place.x, place.y);
  }

  turnChosen(node: number): void {
    const next = new Set(this.chosen);
    if (!next.delete(node)) next.add(node);
    this.chosen = next;
  }

  /** Takes the chosen nodes together; what was together already joins them. */
  together(nodes: Iterable<number>, name: string | null = null): void {
    const all = [...new Set(nodes)];
    const members = this.view?.nodes.filter(({ node }) => all.includes(node)).flatMap(({ members: own }) => own) ?? [];
    if (members.length < 2) return;
    const group = groupNode(1 + Math.max(0, ...[...this.groups.values()].map((one) => groupNode(0) - one)));
    const [first] = all.map((node) => this.nameOf(node));
    this.#groupNames = new Map([
      ...this.#groupNames,
      [group, name ?? this.#words.say('links.groupName', { name: first ?? '', n: members.length - 1 })],
    ]);
    this.groups = new Map([...this.groups, ...members.map((member) => [member, group] as const)]);
    this.chosen = new Set();
    this.leave();
    this.node = group;
  }

  /** Takes the accounts of each holder together. */
  byHolder(): void {
    const holders = new Map<number, number[]>();
    for (const { node, holder } of this.#known.values())
      if (holder !== null && !this.groups.has(node)) holders.set(holder, [...(holders.get(holder) ?? []), node]);
    for (const accounts of holders.values()) {
      const drawn = accounts.filter((node) => this.view?.nodes.some((one) => one.node === node));
      if (drawn.length > 1) this.together(drawn, this.fact(drawn[0] ?? 0)?.holderName ?? null);
    }
    this.leave();
  }

  apart(group: number): void {
    this.groups = new Map([...this.groups].filter(([, of]) => of !== group));
    this.leave();
  }

  /** The filter of the page, narrowed to the months in view. */
  readonly filter = $derived.by((): Filter => withinMonths(this.#session.filter, this.range));

  /** Opens the rows of a link, both ways. */
  openLink(link: ChartLink, title: string): Promise<void> {
    const key = { one: Math.min(link.from, link.to), other: Math.max(link.from, link.to) };
    const isOneWay = link.back === 0 && this.choice.kind === 'party' && !this.groups.size;
    const narrows = isOneWay ? { between: [whoOf(link.from), whoOf(link.to)] as const } : null;
    return this.#session.openMark(linksFigure(this.choice.kind, this.groups), key, title, null, this.filter, narrows);
  }

  /** Opens the rows of all money between a node and others. */
  openNode({ node, name }: ChartNode): Promise<void> {
    return this.#session.openMark(nodeFigure(this.choice.kind, this.groups), { node }, name, null, this.filter);
  }

  linksOf(node: number): readonly ChartLink[] {
    return this.view ? linksAt(this.view, node) : [];
  }
}
