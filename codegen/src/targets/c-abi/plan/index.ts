/** Every decision about the C ABI, made here; render only prints. */
import { OLDEST } from '../../../load/link/versions.ts';
import type { ClassModel, EnumModel, Model } from '../../../model/types.ts';
import { byCodeUnit } from '../../../naming/index.ts';
import type { TargetContext } from '../../target.ts';
import { condition, earlier, isBound, together } from './availability.ts';
import { integerLiteral } from './cpp.ts';
import { planNames } from './names.ts';
import { planRow } from './rows.ts';
import type { CAbiPlan, CheckPlan, ClassPlan, EnumPlan } from './types.ts';
import { classHeader, enumHeader, isHandwritten, planUnits } from './units.ts';

export function planCAbi(model: Model, context: TargetContext): CAbiPlan {
  const rows = context.operations.map(planRow);
  const ids = new Map<string, string>();
  for (const row of rows) {
    const other = ids.get(row.id);
    if (other !== undefined)
      throw new Error(`The operations ${other} and ${row.name} would both be called ${row.id} in C.`);
    ids.set(row.id, row.name);
  }
  return {
    templates: context.templates,
    hash: model.hash,
    names: planNames(model),
    classes: model.classes.map(planClass),
    enums: model.enums.map(planEnum),
    units: planUnits(context.operations),
    rows,
    handwritten: context.operations.filter(isHandwritten).map((operation) => planRow(operation).id),
    checks: planChecks(model),
  };
}

function planClass(owner: ClassModel): ClassPlan {
  return {
    name: owner.name,
    cpp: owner.cppName,
    id: owner.id,
    last: owner.lastId,
    root: owner.root.id,
    rootCpp: owner.root.cppName,
    parent: owner.parent?.id ?? 0,
    since: owner.since,
    condition: condition(together(owner)),
    headers: headersOf(owner),
    rootName: owner.root === owner ? null : classHeader(owner.root),
    bound: isBound(owner),
  };
}

const headersOf = (owner: ClassModel | EnumModel): string[] => [owner.header, ...(owner.otherHeaders ?? [])];

function planEnum(owner: EnumModel): EnumPlan {
  return {
    name: owner.name,
    cpp: owner.cppName,
    headers: headersOf(owner),
    condition: condition(together(owner)),
    values: owner.values.map((value) => ({
      cpp: value.cpp,
      value: integerLiteral(value.value),
      condition: value.since === owner.since ? null : condition(together(value)),
    })),
  };
}

/** Values of constants and enumerations, compared with FAISS's own when the library is compiled. */
function planChecks(model: Model): CAbiPlan['checks'] {
  const rows: CheckPlan[] = [];
  const includes = new Map<string, string>();
  for (const owner of model.enums) {
    includes.set(`"${enumHeader(owner)}"`, OLDEST);
    for (const value of owner.values)
      rows.push({ cpp: value.cpp, value: integerLiteral(value.value), condition: condition(together(owner, value)) });
  }
  const constants = [
    ...model.constants.map((constant) => ({ constant, available: together(constant) })),
    ...model.classes
      .filter(isBound)
      .flatMap((owner) => owner.constants.map((constant) => ({ constant, available: together(owner, constant) }))),
  ];
  for (const { constant, available } of constants) {
    const header = `<${constant.header}>`;
    includes.set(header, earlier(includes.get(header), available.since));
    rows.push({ cpp: constant.cpp, value: String(constant.value), condition: condition(available) });
  }
  return {
    includes: [...includes]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([path, since]) => ({ path, condition: condition({ since }) })),
    rows: rows.sort((a, b) => byCodeUnit(a.cpp, b.cpp)),
  };
}
