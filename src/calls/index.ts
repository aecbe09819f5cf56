import type { Call } from "../core/rules/rule";
import { BLUEPRINT_2025 } from "./blueprint-2025/call";
import { BLUEPRINT_2026 } from "./blueprint-2026/call";

/** All calls that can be checked, the default first. */
export const CALLS: readonly [Call, ...Call[]] = [BLUEPRINT_2026, BLUEPRINT_2025];
