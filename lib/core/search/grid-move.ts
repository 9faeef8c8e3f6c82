// Where the keys of a grid lead (ARIA APG). A pure function of the place and the key.

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that PageUp and PageDown pass. */
const PAGE = 8;

/** @returns the next place, `out` above the first row, undefined for keys that are none of the grid's */
export function moveInGrid(
  { row, column }: GridPlace,
  key: string,
  control: boolean,
  size: GridSize,
): GridPlace | 'out' | undefined {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowUp':
      return row === 0 ? 'out' : { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(row + PAGE, lastRow), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
