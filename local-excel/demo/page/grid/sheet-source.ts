import type { Box } from "../../../file/addresses";
import type { CellView } from "../../../view/cell-view";
import type { ChartView } from "../../../view/chart-view";
import type { Layout, Place } from "./layout";

/** What the grid asks of the sheet in front. */
export interface SheetSource {
  /** Changes when another sheet is in front. */
  readonly id: string;
  readonly name: string;
  /** Last row and column with contents. */
  readonly last: Place;
  layout(): Layout;
  cells(area: Box): readonly (readonly CellView[])[];
  /** What lies over the cells, lowest first. */
  charts(): readonly ChartView[];
  /** What is selected, the area of the active cell first. */
  selection(): Box | undefined;
  select(area: Box): void;
  /** What the formula bar shows of a cell. */
  input(place: Place): string;
}
