/** The same members under the same names, in the order of the names given; a name without a member is left out. */
export function inOrder<Member>(
  members: Readonly<Record<string, Member>>,
  order: readonly string[],
): Readonly<Record<string, Member>> {
  return Object.fromEntries(
    order.flatMap((name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return member === undefined ? [] : [[name, member] as const];
    }),
  );
}
