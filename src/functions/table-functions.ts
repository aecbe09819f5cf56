import {
  checkAnswer,
  countAnswer,
  countryListAnswer,
  findingsAnswer,
  missingAnswer,
} from "../core/report/table-answers";
import { followTable } from "./follow-table";

/**
 * How many programme countries the full partners certainly cover.
 * @customfunction COUNTRIES
 * @helpurl https://localhost:3000/help.html#COUNTRIES
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its countries alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of countries.
 */
export function countries(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("programme-countries"), alone: "country" },
    partners,
    call,
    invocation
  );
}

/**
 * The programme countries that the full partners certainly cover, a row each: code, name, how many partners.
 * @customfunction COUNTRYLIST
 * @helpurl https://localhost:3000/help.html#COUNTRYLIST
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its countries alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation Code, name and number of partners of each country.
 */
export function countryList(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  followTable({ answer: countryListAnswer, alone: "country" }, partners, call, invocation);
}

/**
 * How many full partners certainly count.
 * @customfunction PARTNERS
 * @helpurl https://localhost:3000/help.html#PARTNERS
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its countries alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of full partners.
 */
export function partners(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("full-partners"), alone: "country" },
    partners,
    call,
    invocation
  );
}

/**
 * How many labour market actors certainly count.
 * @customfunction LABOURMARKET
 * @helpurl https://localhost:3000/help.html#LABOURMARKET
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its types of organisation alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of labour market actors.
 */
export function labourMarket(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("labour-market-actors"), alone: "organisationType" },
    partners,
    call,
    invocation
  );
}

/**
 * How many education and training providers certainly count.
 * @customfunction PROVIDERS
 * @helpurl https://localhost:3000/help.html#PROVIDERS
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its types of organisation alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of education and training providers.
 */
export function providers(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("education-and-training-providers"), alone: "organisationType" },
    partners,
    call,
    invocation
  );
}

/**
 * How many higher education institutions certainly count.
 * @customfunction HEIS
 * @helpurl https://localhost:3000/help.html#HEIS
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its types of organisation alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of higher education institutions.
 */
export function heis(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("higher-education-institution"), alone: "organisationType" },
    partners,
    call,
    invocation
  );
}

/**
 * How many VET providers certainly count.
 * @customfunction VETPROVIDERS
 * @helpurl https://localhost:3000/help.html#VETPROVIDERS
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or its types of organisation alone, each then taken as a full partner; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of VET providers.
 */
export function vetProviders(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable(
    { answer: countAnswer("vet-provider"), alone: "organisationType" },
    partners,
    call,
    invocation
  );
}

/**
 * Whether the consortium meets the rules of the call: Met, Unmet or Undetermined.
 * @customfunction CHECK
 * @helpurl https://localhost:3000/help.html#CHECK
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation Met, Unmet or Undetermined.
 */
export function check(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<string>
): void {
  followTable({ answer: checkAnswer, alone: null }, partners, call, invocation);
}

/**
 * Each rule of the call, a row each: rule, outcome, required, found, margin, what to do. What is open is shown with both figures.
 * @customfunction FINDINGS
 * @helpurl https://localhost:3000/help.html#FINDINGS
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation Rule, outcome, required, found, margin and what to do.
 */
export function findings(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  followTable({ answer: findingsAnswer, alone: null }, partners, call, invocation);
}

/**
 * What is missing for the call, in words; empty where nothing is.
 * @customfunction MISSING
 * @helpurl https://localhost:3000/help.html#MISSING
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation What is missing, in words.
 */
export function missing(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<string>
): void {
  followTable({ answer: missingAnswer, alone: null }, partners, call, invocation);
}
