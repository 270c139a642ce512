// Generated; do not edit.
export { FloatingPointRange, type FloatingPointRangeInput } from "./floating-point-range.ts";
export { IntegerRange, type IntegerRangeInput } from "./integer-range.ts";
export { ListParametersResult, type ListParametersResultInput } from "./list-parameters-result.ts";
export { Log, type LogInput } from "./log.ts";
export { LoggerLevel, type LoggerLevelInput } from "./logger-level.ts";
export { Parameter, type ParameterInput } from "./parameter.ts";
export { ParameterDescriptor, type ParameterDescriptorInput } from "./parameter-descriptor.ts";
export { ParameterEvent, type ParameterEventInput } from "./parameter-event.ts";
export { ParameterEventDescriptors, type ParameterEventDescriptorsInput } from "./parameter-event-descriptors.ts";
export { ParameterType, type ParameterTypeInput } from "./parameter-type.ts";
export { ParameterValue, type ParameterValueInput } from "./parameter-value.ts";
export { SetLoggerLevelsResult, type SetLoggerLevelsResultInput } from "./set-logger-levels-result.ts";
export { SetParametersResult, type SetParametersResultInput } from "./set-parameters-result.ts";
