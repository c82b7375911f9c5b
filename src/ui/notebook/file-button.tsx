/** A button that asks for a JSON file. */
export function FileButton({ label, onFile }: { readonly label: string; onFile(file: File): void }) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        class="unseen"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
