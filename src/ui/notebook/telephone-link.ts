/** The `tel:` address of a number as somebody wrote it; `null` for what is none. An extension is left to be dialled. */
export function telephoneLink(phone: string): string | null {
  const [number = ''] = phone.split(/[a-z#;,]/iu, 1);
  const digits = number
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/(?!^)\+/gu, '');
  return digits.replace('+', '').length < 3 ? null : `tel:${digits}`;
}
