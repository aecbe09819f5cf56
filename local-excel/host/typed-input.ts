/** What Excel makes of something typed into a cell. `numberFormat` is what it gives a cell that had "General". */
export interface TypedInput {
  value: string | number | boolean | null;
  error?: boolean;
  formula?: string;
  quotePrefix?: boolean;
  numberFormat?: string;
}

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/i;

/**
 * Values written by an add-in are read as if typed by a user of an English (US) Excel, whatever the user's language
 * (OfficeDev/office-js#1559).
 * @param asText the cell is formatted as text ("@")
 */
export function readTyped(
  input: string | number | boolean,
  asText: boolean,
  date1904: boolean
): TypedInput {
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (asText) return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input.slice(1) };
  const text = input.trim();
  if (ERROR.test(text)) return { value: text.toUpperCase(), error: true };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return readNumber(text) ?? readDate(text, date1904) ?? { value: input };
}

function readNumber(text: string): TypedInput | undefined {
  const found =
    /^(\()?([+-])?\s*(\$)?\s*([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(
      text
    );
  if (!found) return undefined;
  const [, open, sign1, dollar, sign2, digits = "", exponent = "", percent, close] = found;
  if (
    !/\d/.test(digits) ||
    (open === undefined) !== (close === undefined) ||
    (sign1 !== undefined && sign2 !== undefined)
  )
    return undefined;
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const size = Number(Number(digits.replace(/,/g, "") + exponent).toPrecision(15));
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (dollar) return { value, numberFormat: `$#,##0${decimals}_);[Red]($#,##0${decimals})` };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { value, numberFormat: `#,##0${decimals}` };
  return { value };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readDate(text: string, date1904: boolean): TypedInput | undefined {
  const [, dayPart = "", timePart] =
    /^(.*?)(?:(?:^|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?))?$/i.exec(text) ?? [];
  const time = timePart === undefined ? 0 : readTime(timePart);
  if (time === undefined) return undefined;
  if (dayPart === "")
    return timePart === undefined
      ? undefined
      : { value: time, numberFormat: /m$/i.test(timePart) ? "h:mm AM/PM" : "h:mm" };
  const day = readDay(dayPart);
  const serial = day && serialOf(day.year, day.month, day.day, date1904);
  if (!day || serial === undefined) return undefined;
  return {
    value: serial + time,
    numberFormat: timePart === undefined ? day.numberFormat : "m/d/yyyy h:mm",
  };
}

function readDay(
  text: string
): { year: number; month: number; day: number; numberFormat: string } | undefined {
  const thisYear = new Date().getFullYear();
  const fullYear = (digits: string | undefined): number =>
    digits === undefined
      ? thisYear
      : digits.length > 2
        ? Number(digits)
        : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
  let found = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (found)
    return {
      year: fullYear(found[3]),
      month: Number(found[1]),
      day: Number(found[2]),
      numberFormat: found[3] ? "m/d/yyyy" : "d-mmm",
    };
  found = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (found)
    return {
      year: Number(found[1]),
      month: Number(found[2]),
      day: Number(found[3]),
      numberFormat: "m/d/yyyy",
    };
  found = /^(\d{1,2})[\s-]?([a-z]{3,9})(?:[\s,-]*(\d{2}|\d{4}))?$/i.exec(text);
  if (found) return dayOf(found[2], found[1], found[3]);
  found = /^([a-z]{3,9})[\s-]?(\d{1,2}),\s*(\d{4})$/i.exec(text);
  if (found) return dayOf(found[1], found[2], found[3]);
  found = /^([a-z]{3,9})[\s-]?(\d{1,2}|\d{4})$/i.exec(text);
  const month = found && monthOf(found[1]);
  if (!found || !month) return undefined;
  const number = found[2]!;
  if (number.length === 4) return { year: Number(number), month, day: 1, numberFormat: "mmm-yy" };
  return Number(number) <= 31
    ? { year: thisYear, month, day: Number(number), numberFormat: "d-mmm" }
    : { year: fullYear(number), month, day: 1, numberFormat: "mmm-yy" };

  function dayOf(
    monthName: string | undefined,
    day: string | undefined,
    year: string | undefined
  ): ReturnType<typeof readDay> {
    const number = monthOf(monthName);
    return number
      ? {
          year: fullYear(year),
          month: number,
          day: Number(day),
          numberFormat: year ? "d-mmm-yy" : "d-mmm",
        }
      : undefined;
  }
}

function monthOf(name = ""): number | undefined {
  const short = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const full =
    "january february march april may june july august september october november december".split(
      " "
    );
  return short > 0 && (name.length === 3 || full[short - 1] === name.toLowerCase())
    ? short
    : undefined;
}

function readTime(text: string): number | undefined {
  const [, hours, minutes, seconds, half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i.exec(text) ?? [];
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  return Number(minutes) < 60 && Number(seconds ?? 0) < 60
    ? hour / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400
    : undefined;
}

function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900)
    return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days; // Excel counts a 29 February 1900
}
