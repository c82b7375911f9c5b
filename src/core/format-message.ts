/** One entry of a `messages.json`, https://developer.chrome.com/docs/extensions/reference/api/i18n */
export interface MessageEntry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The text of a message as `chrome.i18n.getMessage` gives it: `$1` to `$9` become the arguments, or nothing when there
 * is none, `$name$` the placeholder of that name in any case, and `$$` a dollar sign. Arguments go in literally.
 */
export function formatMessage(entry: MessageEntry, args: readonly string[] = []): string {
  const placeholders = new Map(
    Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return entry.message.replace(REFERENCE, (found, name: string | undefined, dollars: string | undefined) => {
    if (dollars !== undefined) return dollars;
    if (name === undefined) return argumentOf(found, args);
    const content = placeholders.get(name.toLowerCase());
    return content === undefined
      ? ''
      : content.replace(ARGUMENT, (all, escaped: string | undefined) => escaped ?? argumentOf(all, args));
  });
}

const REFERENCE = /\$(?!\d+\$)([A-Za-z0-9_@]+)\$|\$(\$)|\$[1-9]/gu;
const ARGUMENT = /\$(\$)|\$[1-9]/gu;

function argumentOf(reference: string, args: readonly string[]): string {
  return args[Number(reference.slice(1)) - 1] ?? '';
}
