// Generated; do not edit.
export { DescribeParameters, type DescribeParameters_Request, type DescribeParameters_RequestInput, type DescribeParameters_Response, type DescribeParameters_ResponseInput } from "./describe-parameters.ts";
export { GetLoggerLevels, type GetLoggerLevels_Request, type GetLoggerLevels_RequestInput, type GetLoggerLevels_Response, type GetLoggerLevels_ResponseInput } from "./get-logger-levels.ts";
export { GetParameterTypes, type GetParameterTypes_Request, type GetParameterTypes_RequestInput, type GetParameterTypes_Response, type GetParameterTypes_ResponseInput } from "./get-parameter-types.ts";
export { GetParameters, type GetParameters_Request, type GetParameters_RequestInput, type GetParameters_Response, type GetParameters_ResponseInput } from "./get-parameters.ts";
export { ListParameters, type ListParameters_Request, type ListParameters_RequestInput, type ListParameters_Response, type ListParameters_ResponseInput } from "./list-parameters.ts";
export { SetLoggerLevels, type SetLoggerLevels_Request, type SetLoggerLevels_RequestInput, type SetLoggerLevels_Response, type SetLoggerLevels_ResponseInput } from "./set-logger-levels.ts";
export { SetParameters, type SetParameters_Request, type SetParameters_RequestInput, type SetParameters_Response, type SetParameters_ResponseInput } from "./set-parameters.ts";
export { SetParametersAtomically, type SetParametersAtomically_Request, type SetParametersAtomically_RequestInput, type SetParametersAtomically_Response, type SetParametersAtomically_ResponseInput } from "./set-parameters-atomically.ts";
