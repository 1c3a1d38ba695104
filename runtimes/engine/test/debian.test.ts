import { describe, expect, it } from 'vitest';
import { inSuite } from '../src/debian.ts';

describe('the list of sources for another suite', () => {
  it('differs in the suite alone', () => {
    const stanza = 'Types: deb\nURIs: http://archive/debian\nSuites: bookworm bookworm-updates\nComponents: main\n';
    expect(inSuite(stanza, 'trixie')).toBe(
      'Types: deb\nURIs: http://archive/debian\nSuites: trixie\nComponents: main\n',
    );
  });
});
