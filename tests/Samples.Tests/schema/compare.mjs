// node compare.mjs RELEASED.graphql CURRENT.graphql…
//
// Prints a JSON array for each current schema: what differs from the released one, each { type, path, message, isBreaking }.
// @graphql-inspector/core finds the differences and what of them breaks clients. Two rules are ours: what was deprecated in
// the released schema, with a reason that names a replacement, may go; and a default that goes from something required breaks.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, ChangeType } from '@graphql-inspector/core';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isObjectType, isRequiredArgument, isRequiredInputField } from 'graphql';

/** Field, argument, input field or enum value of a path such as Query.cells.order, CellFilter.text or MeetingKind.MODEL. */
function find(schema, path) {
  const [typeName, member, argument] = path.split('.');
  const type = schema.getType(typeName);
  if (!member) return type;
  if (isEnumType(type)) return type.getValue(member);
  const field = isObjectType(type) || isInputObjectType(type) ? type.getFields()[member] : undefined;
  return argument ? field?.args?.find((a) => a.name === argument) : field;
}

/** Whether the reason of a deprecation names, in backticks, something that there is. */
export function hasReplacement(schema, reason) {
  return [...(reason ?? '').matchAll(/`([\w.]+)`/g)].some(([, path]) => find(schema, path));
}

function* members(schema) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) yield { path: `${type.name}.${value.name}`, member: value };
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield { path: `${type.name}.${field.name}`, member: field };
      for (const argument of field.args ?? []) yield { path: `${type.name}.${field.name}.${argument.name}`, member: argument };
    }
  }
}

/** Whether the member, or everything that leads to the type, was deprecated with a replacement when it was released. */
function mayGo(released, current, path) {
  const gone = find(released, path);
  const isType = !path.includes('.');
  const ways = isType ? [...members(released)].filter((m) => m.member.type && getNamedType(m.member.type).name === path) : [{ member: gone }];
  return ways.length > 0 && ways.every((w) => w.member && hasReplacement(current, w.member.deprecationReason));
}

const removals = new Set([
  ChangeType.FieldRemoved, ChangeType.FieldArgumentRemoved, ChangeType.InputFieldRemoved, ChangeType.EnumValueRemoved, ChangeType.TypeRemoved,
]);

function isBreaking(change, released, current) {
  if (removals.has(change.type)) return !mayGo(released, current, change.path);
  if (change.criticality.level === CriticalityLevel.Breaking) return true;
  if (change.type !== ChangeType.InputFieldDefaultValueChanged && change.type !== ChangeType.FieldArgumentDefaultChanged) return false;
  const after = find(current, change.path);
  return after !== undefined && after.defaultValue === undefined && (isRequiredArgument(after) || isRequiredInputField(after));
}

async function changes(released, current) {
  const found = (await diff(released, current))
    .filter((c) => !c.type.includes('DESCRIPTION') && !c.type.startsWith('DIRECTIVE'))
    .map((c) => ({ type: c.type, path: c.path ?? '', message: c.message, isBreaking: isBreaking(c, released, current) }));
  const unexplained = [...members(current)]
    .filter((m) => m.member.deprecationReason != null && !hasReplacement(current, m.member.deprecationReason))
    .map((m) => ({ type: 'DEPRECATED_WITHOUT_REPLACEMENT', path: m.path, message: `${m.path} is deprecated and its reason names no replacement`, isBreaking: true }));
  return [...found, ...unexplained];
}

const [first, ...others] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, 'utf8')));
for (const current of others) console.log(JSON.stringify(await changes(first, current)));
