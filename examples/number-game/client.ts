import { createNode } from "rclts";
import { MyNumberGame } from "./my-number-game.ts";

await using node = await createNode("number_game_client");
const client = node.createClient(MyNumberGame, "number_game");

let [low, high] = [1, 100];
for (let isOver = false; !isOver; ) {
  const guess = Math.floor((low + high) / 2);
  const { num_guesses, hint, correct } = await client.call({ guess, cheat: false }, { timeout: 5_000 });
  console.log(`${num_guesses}. ${guess}? ${hint}`);
  if (hint === "Higher!") low = guess + 1;
  else high = guess - 1;
  isOver = correct;
}
