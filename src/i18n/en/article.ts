/** `a` or `an`, and the noun: the person's own word for a mentor may be "uncle". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
