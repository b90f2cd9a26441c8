import { type PickedFile, pickedFiles } from './picked.ts';

interface Props {
  label: string;
  onPick: (picked: readonly PickedFile[]) => Promise<void>;
}

/** Asks for a folder of this computer. Nothing of it leaves the page. */
export function FolderPicker({ label, onPick }: Props) {
  return (
    <label className="picker">
      {label}{' '}
      <input
        type="file"
        multiple
        ref={(input) => input?.setAttribute('webkitdirectory', '')}
        onChange={({ currentTarget }) => {
          const picked = pickedFiles(currentTarget.files);
          // The same folder, changed meanwhile, may be picked again.
          currentTarget.value = '';
          void onPick(picked);
        }}
      />
    </label>
  );
}
