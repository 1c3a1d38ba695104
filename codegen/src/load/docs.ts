/** What the loader asks of a doc text: that it is there, is finished, and says more than the name. */

/** What is wrong with this doc, as the predicate of a sentence, or null. */
export function docFault(doc: string | undefined, name: string): string | null {
  if (doc === undefined || doc.trim() === '') return 'has no doc: say in a sentence what it is for';
  if (/\b(TODO|FIXME|TBD|XXX)\b/.test(doc)) return 'has an unfinished doc: write the sentence or leave the entry out';
  if (words(doc) === words(name)) return `has a doc that only repeats the name ("${doc.trim()}"): say what it is for`;
  return null;
}

function words(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => !['the', 'a', 'an', 'of', ''].includes(word))
    .join('');
}
