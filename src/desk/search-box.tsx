import { useId } from 'react';

/** A longer list would keep the page busy, and nobody reads it. */
const mostOffered = 400;

interface Props {
  /** Every node that can be gone to. */
  ids: readonly string[];
  onSelect: (id: string) => void;
}

/** Looks a node up by its id, or a part of it. */
export function SearchBox({ ids, onSelect }: Props) {
  const list = useId();
  const find = (text: string) => {
    const found = ids.includes(text) ? text : ids.find((id) => id.includes(text));
    if (text && found) onSelect(found);
  };
  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        find(String(new FormData(event.currentTarget).get('id')).trim());
      }}
    >
      <label>
        Find a node <input name="id" type="search" list={list} autoComplete="off" />
      </label>
      <datalist id={list}>
        {ids.slice(0, mostOffered).map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
      <button type="submit">Go</button>
    </form>
  );
}
