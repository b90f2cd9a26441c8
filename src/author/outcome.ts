/** What a command answers: values for programs and lines for people, made only when asked for. */
export interface Outcome {
  code: 0 | 1 | 2;
  values: Iterable<object>;
  lines: Iterable<string>;
  /** Files to be written, by their path. */
  files?: ReadonlyMap<string, string>;
  /** Said on the error output in both forms. */
  error?: string;
}

/** An outcome that is only a message: what kept the command from its answer. */
export function failure(error: string, code: 1 | 2 = 1): Outcome {
  return { code, values: [], lines: [], error };
}
