import { defineService } from "rclts";

/**
 * A service of one's own, from the text of its `MyNumberGame.srv`: nothing is generated or built, and
 * TypeScript knows the types of its values.
 */
export const MyNumberGame = defineService(
  "part4_services/srv/MyNumberGame",
  `
int32 guess
bool cheat
---
int32 num_guesses
string hint
bool correct
`,
);
