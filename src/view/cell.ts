/** A value that parts of a page look at, and that may change while they do. */
export class Cell<T> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(value: T) {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }
}
