// Generated; do not edit.
export { Field, type FieldInput } from "./field.ts";
export { FieldType, type FieldTypeInput } from "./field-type.ts";
export { IndividualTypeDescription, type IndividualTypeDescriptionInput } from "./individual-type-description.ts";
export { KeyValue, type KeyValueInput } from "./key-value.ts";
export { TypeDescription, type TypeDescriptionInput } from "./type-description.ts";
export { TypeSource, type TypeSourceInput } from "./type-source.ts";
