import { ProblemError, type Problem } from '#domain/problem.ts';
import type { IntakeFile } from '../proposal.ts';
import { isArchive, openArchive, type WhyAside } from './archive.ts';

export interface Expanded {
  /** The files given, each archive replaced by the files in it. */
  readonly files: readonly IntakeFile[];
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
}

function problemOf(path: string, why: WhyAside): Problem | null {
  if (why === 'system-file') return null;
  if (why === 'encrypted') return { code: 'archive-member-encrypted', name: path };
  if (why === 'damaged') return { code: 'archive-member-damaged', name: path };
  if (why === 'too-deep') return { code: 'archive-too-deep', name: path };
  return { code: 'archive-member-twice', name: path, twin: why.twin };
}

/**
 * Puts the files inside ZIP archives in the place of the archives; everything else passes through as it is.
 *
 * @throws ProblemError `cancelled`
 */
export async function expandFiles(files: readonly IntakeFile[], signal?: AbortSignal): Promise<Expanded> {
  const expanded: IntakeFile[] = [];
  const problems: { readonly file: string; readonly problem: Problem }[] = [];
  for (const file of files) {
    if (!(await isReadableArchive(file))) {
      expanded.push(file);
      continue;
    }
    const opened = await openArchive(file.blob, file.path, undefined, signal);
    if (!opened.ok) {
      if (opened.problem.code === 'cancelled') throw new ProblemError(opened.problem);
      problems.push({ file: file.path, problem: opened.problem });
      continue;
    }
    expanded.push(...opened.value.members);
    for (const { path, why } of opened.value.aside) {
      const problem = problemOf(path, why);
      if (problem !== null) problems.push({ file: path, problem });
    }
  }
  return { files: expanded, problems };
}

/** A file that cannot be read any more passes through: whoever reads it next says so. */
async function isReadableArchive({ blob, path }: IntakeFile): Promise<boolean> {
  try {
    return await isArchive(blob, path);
  } catch (cause) {
    if (cause instanceof Error && /^(?:NotReadableError|NotFoundError)$/.test(cause.name)) return false;
    throw cause;
  }
}
