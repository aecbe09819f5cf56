import type { Call } from "../core/rules/rule";
import { BLUEPRINT_2025 } from "./blueprint-2025/call";
import { BLUEPRINT_2026 } from "./blueprint-2026/call";
import { BLUEPRINT_2027 } from "./blueprint-2027/call";
import { ENTERPRISES_2026 } from "./enterprises-2026/call";
import { STEM_2026 } from "./stem-2026/call";

/** All calls that can be checked, the default first and what is provisional last. */
export const CALLS: readonly [Call, ...Call[]] = [
  BLUEPRINT_2026,
  BLUEPRINT_2025,
  ENTERPRISES_2026,
  STEM_2026,
  BLUEPRINT_2027,
];
