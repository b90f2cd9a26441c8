/** A file to be kept: its address, and where that does not change with its content, a hash of it. */
export interface KeptFile {
  url: string;
  revision: string | null;
  /** What its bytes must hash to, so that no stale copy is taken for the new one: "sha256-…". */
  integrity?: string;
}

/** What a device keeps so that the wizard works without a network. */
export interface KeptLists {
  /** The path the site lives below. */
  base: string;
  /** What every language needs. */
  app: KeptFile[];
  /** What each language needs besides. */
  locales: Record<string, KeptFile[]>;
}
