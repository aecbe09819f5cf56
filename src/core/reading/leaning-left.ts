/**
 * How columns fit fields, `fits[field][column]`, with a difference between ways to deal them out that fit equally, so that the
 * same is told whatever a search comes by first: a column goes to the field that comes first, of two columns the one further
 * left is taken, and of two fields the first has the one further left. Fits that differ have to do so by a millionth at least.
 */
export function leaningLeft(fits: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return fits.map((ofField, at) =>
    ofField.map((fit, column) =>
      fit > 0 ? fit - LEAN * (column * (1 - at / 1000) + MOST_COLUMNS * at) : 0
    )
  );
}

const LEAN = 1e-10;
// Excel's 16,384, in thousands.
const MOST_COLUMNS = 17;
