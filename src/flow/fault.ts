/** Every kind of fault a check can find. The name is for tools; the message is for people. */
export type FaultCode =
  | 'circle'
  | 'crowded-return'
  | 'dangling-target'
  | 'dead-address'
  | 'duplicate-use'
  | 'empty-words'
  | 'few-answers'
  | 'folder-name'
  | 'journey-channel'
  | 'journey-plan'
  | 'journey-trail'
  | 'json-syntax'
  | 'long-message'
  | 'long-road'
  | 'lost-return'
  | 'missing-condition-words'
  | 'missing-fallback'
  | 'missing-field'
  | 'missing-file'
  | 'missing-placeholder'
  | 'missing-words'
  | 'no-channel'
  | 'named-copy'
  | 'no-default-route'
  | 'no-otherwise'
  | 'no-start-flow'
  | 'own-call'
  | 'reserved-id'
  | 'round-body'
  | 'round-most'
  | 'round-start'
  | 'secret-blank'
  | 'settled-call'
  | 'settles-answer'
  | 'settles-question'
  | 'stray-condition-words'
  | 'stray-file'
  | 'stray-otherwise'
  | 'stray-return'
  | 'stray-words'
  | 'twin-id'
  | 'twin-key'
  | 'unasked-question'
  | 'unknown-answer'
  | 'unknown-channel'
  | 'unknown-key'
  | 'unknown-label'
  | 'unknown-question'
  | 'unknown-region'
  | 'unknown-task'
  | 'unknown-thing'
  | 'unofficial-address'
  | 'unreachable-node'
  | 'unreachable-route'
  | 'unreadable-file'
  | 'unused-channel'
  | 'unused-label'
  | 'unused-task'
  | 'unused-thing'
  | 'vain-call'
  | 'wrong-type'
  | 'wrong-value';

/** What a check may advise: the folder is sound all the same. */
export type WarningCode =
  | 'long-title'
  | 'no-help'
  | 'past-review'
  | 'same-words'
  | 'unpromised-plan'
  | 'unwritten-words';

/** A fault as an author reads it. Lines and columns count from 1. */
export interface Fault<Code = FaultCode> {
  code: Code;
  file: string;
  line: number;
  column: number;
  /** What was found, in words of the flow. */
  message: string;
  /** What to do about it. */
  help: string;
}

/** A place in the data: a file of the folder, and the way to it through the JSON of that file. */
export interface Place {
  file: string;
  path: readonly (string | number)[];
  /** True when the name itself is at fault, not what stands under it. */
  isName?: true;
}

/** A fault as a check finds it, before its place has a line and a column. */
export interface Finding<Code = FaultCode> extends Omit<Fault<Code>, 'file' | 'line' | 'column'> {
  place: Place;
}

/** Advice as an author reads it. */
export type Warning = Fault<WarningCode>;
