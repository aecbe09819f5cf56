import type { NewTable } from "./workbook";

/** A partner table to try things on: invented organisations, and two cells that have to be asked about. */
export const SAMPLE_TABLE: NewTable = {
  name: "Sample partners",
  rows: [
    ["Organisation", "Country", "Role", "Organisation type", "ECHE"],
    ["Hollerup University", "Denmark", "Coordinator", "University", "yes"],
    ["Politecnico di Valverda", "Italy", "Full partner", "University", "yes"],
    ["Bergstedt Vocational College", "Germany", "Full partner", "VET school", ""],
    ["Escola Profissional do Lagar", "Portugal", "Full partner", "VET school", ""],
    ["Centrum Kształcenia Zielonka", "Poland", "Full partner", "VET provider", ""],
    ["Aurelle Textiles SAS", "France", "Full partner", "SME", ""],
    ["Tejidos Miralta SL", "SP", "Full partner", "SME", ""],
    ["Kvarnby Robotics AB", "Sweden", "Full partner", "Large enterprise", ""],
    ["Chamber of Commerce of Drava", "Slovenia", "Full partner", "Chamber", ""],
    ["Baltic Fibre Cluster", "Lithuania", "Full partner", "Cluster", ""],
    ["Employers’ Union of Oravsko", "Slovakia", "Full partner", "Employers’ association", ""],
    ["Institute for Fibre Research", "Austria", "Full partner", "Research institute", ""],
    ["Thurwil Weaving School", "Switzerland", "Associated partner", "VET school", ""],
  ],
};
