import { describe, expect, test } from 'vitest';
import { moveInGrid } from '../../lib/core/search/grid-move.ts';

const SIZE = { rows: 12, columns: 3 };

describe('moveInGrid', () => {
  test.each([
    [[0, 0], 'ArrowDown', false, { row: 1, column: 0 }],
    [[11, 1], 'ArrowDown', false, { row: 11, column: 1 }],
    [[4, 2], 'ArrowUp', false, { row: 3, column: 2 }],
    [[0, 1], 'ArrowUp', false, 'out'],
    [[3, 0], 'ArrowRight', false, { row: 3, column: 1 }],
    [[3, 2], 'ArrowRight', false, { row: 3, column: 2 }],
    [[3, 0], 'ArrowLeft', false, { row: 3, column: 0 }],
    [[1, 0], 'PageDown', false, { row: 9, column: 0 }],
    [[9, 0], 'PageDown', false, { row: 11, column: 0 }],
    [[3, 1], 'PageUp', false, { row: 0, column: 1 }],
    [[5, 2], 'Home', false, { row: 5, column: 0 }],
    [[5, 2], 'Home', true, { row: 0, column: 0 }],
    [[5, 0], 'End', false, { row: 5, column: 2 }],
    [[5, 0], 'End', true, { row: 11, column: 2 }],
    [[5, 0], 'Enter', false, undefined],
    [[5, 0], 'Tab', false, undefined],
  ] as const)('%j %s (control: %s)', ([row, column], key, control, expected) => {
    expect(moveInGrid({ row, column }, key, control, SIZE)).toEqual(expected);
  });
});
