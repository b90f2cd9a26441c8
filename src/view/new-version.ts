/** A newer version of the wizard that lies ready, until the reader wants it. */
export class NewVersion {
  readonly #listeners = new Set<() => void>();
  #take: (() => void) | undefined;

  /** Puts it to use and loads the page again; undefined while there is none. */
  readonly take = (): (() => void) | undefined => this.#take;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says that a newer version lies ready, and how it is put to use. */
  announce(take: () => void) {
    this.#take = take;
    for (const listener of this.#listeners) listener();
  }
}
