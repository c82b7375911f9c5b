/*
 * What a description of a page may say of its markup. Everything else, a page may have made of what somebody wrote or of
 * whom they write to: ids with an address in them are common.
 */

/** Attributes that are named in a description, their values only if listed below. */
export const ATTRIBUTE_NAMES = [
  'id',
  'class',
  'name',
  'type',
  'role',
  'title',
  'contenteditable',
  'hidden',
  'dir',
  'spellcheck',
  'tabindex',
  'autocomplete',
  'readonly',
  'disabled',
  'sandbox',
  'srcdoc',
  'aria-label',
  'aria-labelledby',
  'aria-multiline',
  'aria-hidden',
  'aria-haspopup',
  'aria-expanded',
  'aria-controls',
  'data-testid',
  'data-test-id',
  'data-hovercard-id',
  'data-name',
  'peoplekit-id',
  'g_editable',
] as const;

/** Attributes whose values are words of the standards. */
const STANDARD_VALUES: Record<string, RegExp> = {
  type: /^(?:button|checkbox|email|file|hidden|password|radio|search|submit|tel|text|url)$/u,
  role: /^(?:alert|alertdialog|application|button|combobox|complementary|dialog|document|form|grid|gridcell|group|heading|link|list|listbox|listitem|main|menu|menubar|menuitem|navigation|none|option|presentation|region|row|search|searchbox|tab|tablist|tabpanel|textbox|toolbar|tree|treeitem)$/u,
  contenteditable: /^(?:true|false|plaintext-only|)$/u,
  dir: /^(?:ltr|rtl|auto)$/u,
  spellcheck: /^(?:true|false)$/u,
  autocomplete: /^(?:on|off|no)$/u,
  'aria-multiline': /^(?:true|false)$/u,
  'aria-hidden': /^(?:true|false)$/u,
  'aria-expanded': /^(?:true|false)$/u,
  'aria-haspopup': /^(?:true|false|menu|listbox|dialog|tree|grid)$/u,
};

/** Attributes that hold words of the page's code. All others hold words that were written for people, or by them. */
const OF_CODE: readonly string[] = ['id', 'class', 'name', 'data-testid', 'data-test-id', 'peoplekit-id'];

/** Words of webmails' own code, by which their composers are known. */
const KNOWN_WORDS: readonly RegExp[] = [
  /^_?(?:to|cc|bcc|subject|from)$/u,
  /^(?:subjectbox|composeid|rm|ishtml|body|M9|Am|Ak|Ap|Ar|As|Au|vR|vO|anm|aoD|hl|ajR|aoO)$/u,
  /^(?:composebody|composebody_ifr|tinymce|compose-content|compose-subject|recipient-input|recipient|_is_html)$/u,
  /^(?:_EType_RECIPIENT_ENTITY|Signature|appendonsend|divRplyFwdMsg)$/u,
  /^(?:rte|compose|pill|y-pill|compose-subject|compose-send-button)$/u,
  /^(?:container|compose-header-field)-(?:to|cc|bcc)$/u,
  /^(?:composer|rooster-iframe|rooster-editor|editor-textarea)$/u,
  /^composer:(?:to|cc|bcc|to-cc|to-bcc|subject|send-button)$/u,
  /^composer-addresses-(?:item|item-label|container|fakefield)$/u,
  /^v-(?:Compose|RichText-input|EmailInput|EmailInput-tokens|EmailInput-input)$/u,
  /^(?:squire-wysiwyg|squire-plain|textAreaParent|emailaddresses|cc-row|bcc-row|V-PopupsCompose|rl-app)$/u,
  /^(?:message-composer|message-editor|ck-editor__editable|v-select|vs__search|recipient-overflow)$/u,
  /^(?:mail-editor|bubble-text-field|text-bubble|details|text_editor|child-application|ze_area)$/u,
];

/** Ids that end or begin with a number of the page's own. */
const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/^editorParent_\d+$/u, 'editorParent_*'],
  [/^docking_InitVisiblePart_\d+$/u, 'docking_InitVisiblePart_*'],
  [/^MSG_\w+_(?:TO|CC|BCC)$/u, 'MSG_*'],
  [/^v\d+-(?:to|cc|bcc|subject)-input$/u, 'v*-input'],
];

/** As much of an attribute's value as may be told; empty when that is nothing. */
export function safeValue(name: string, value: string): string {
  const standard = STANDARD_VALUES[name];
  if (standard !== undefined) return standard.test(value) ? value : '';
  if (!OF_CODE.includes(name)) return '';
  return value
    .split(/\s+/u)
    .flatMap((word) => {
      if (KNOWN_WORDS.some((known) => known.test(word))) return [word];
      const numbered = NUMBERED.find(([pattern]) => pattern.test(word));
      return numbered === undefined ? [] : [numbered[1]];
    })
    .join(' ');
}
