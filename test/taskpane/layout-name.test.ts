import { describe, expect, it } from 'vitest';
import { orderLayouts } from '../../src/inputs/orders/layouts/all.ts';
import { layoutName, layoutNames } from '../../src/taskpane/views/layout-name.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';

describe('names of order formats', () => {
  it('are there for every format we read, and no other', () => {
    expect([...layoutNames].sort()).toEqual(['sheet', ...orderLayouts.map(({ name }) => name)].sort());
  });

  it('are said in words', () => {
    expect(layoutName(paneSpeaker('ja'), 'rakuten')).toBe('楽天市場');
    expect(layoutName(paneSpeaker('en'), 'unheard of')).toBe('by its headers');
  });
});
