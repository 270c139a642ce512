// Generated; do not edit.
export { NumberGame, type NumberGame_Request, type NumberGame_RequestInput, type NumberGame_Response, type NumberGame_ResponseInput } from "./number-game.ts";
