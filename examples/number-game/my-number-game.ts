import { defineService } from "rclts";

interface Request {
  guess: number;
  cheat: boolean;
}

interface Response {
  num_guesses: number;
  hint: string;
  correct: boolean;
}

/** A service of one's own, from the text of its `MyNumberGame.srv`: nothing is generated or built. */
export const MyNumberGame = defineService<Request, Response>(
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
