import { randomInt } from "node:crypto";
import { createNode } from "rclts";
import { MyNumberGame } from "./my-number-game.ts";

await using node = await createNode("number_game_server");

let secret = randomInt(1, 101);
let guesses = 0;

node.createService(MyNumberGame, "number_game", ({ guess, cheat }) => {
  if (cheat) return { num_guesses: guesses, hint: `It is ${secret}.`, correct: false };
  const answer = {
    num_guesses: ++guesses,
    hint: guess < secret ? "Higher!" : guess > secret ? "Lower!" : "That is it!",
    correct: guess === secret,
  };
  if (answer.correct) [secret, guesses] = [randomInt(1, 101), 0];
  return answer;
});

console.log("Thinking of a number from 1 to 100, until Ctrl-C.");
await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
