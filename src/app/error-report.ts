/** What is known of a failure that no one foresaw. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code: string | null;
}

export interface Setting {
  readonly build: string;
  readonly path: string;
  readonly browser: string;
  readonly language: string;
}

/** Whether a part of the program itself could not be read: the network is cut before the browser kept a copy. */
export const isUnread = ({ message }: Pick<Failure, 'message'>): boolean =>
  /dynamically imported module|importing a module script failed|^unable to preload css/i.test(message);

export function failureOf(cause: unknown): Failure {
  if (!(cause instanceof Error)) return { name: typeof cause, message: String(cause), stack: '', code: null };
  const problem = 'problem' in cause ? (cause.problem as { readonly code?: unknown }) : null;
  return {
    name: cause.name,
    message: cause.message,
    stack: cause.stack ?? '',
    code: typeof problem?.code === 'string' ? problem.code : null,
  };
}

const frame =
  /^\s*at (?:(?<called>[\w$.<>[\] ]+) )?\(?(?:https?:\/\/[^/]+|file:\/\/|blob:[^)]*?)?(?<place>\/[\w@./-]*:\d+:\d+)\)?$|^(?<caller>[\w$.<>/]*)@(?:https?:\/\/[^/]+)?(?<where>\/[\w@./-]*:\d+:\d+)$/;

/** Functions and places of a stack, and nothing else: messages carry values, and values are data of the case. */
export function framesOf(stack: string): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const seen = frame.exec(line)?.groups;
    if (!seen) return [];
    const [called, place] = seen['place'] ? [seen['called'], seen['place']] : [seen['caller'], seen['where']];
    return [`${called || '(anonymous)'} ${place}`];
  });
}

/** A report that can leave the machine: build, code and places in the program, without any text of the case. */
export function errorReport(failure: Failure, setting: Setting): string {
  return [
    `limier ${setting.build}`,
    `page ${setting.path}`,
    `browser ${setting.browser}`,
    `language ${setting.language}`,
    `error ${/^[A-Za-z]+$/.test(failure.name) ? failure.name : 'Error'}${failure.code ? ` (${failure.code})` : ''}`,
    ...framesOf(failure.stack).map((line) => `  ${line}`),
  ].join('\n');
}
