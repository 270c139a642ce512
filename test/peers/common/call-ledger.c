#include "call-ledger.h"
#include "clock.h"
#include <stdio.h>
#include <stdlib.h>

enum state { PENDING, ANSWERED, LOST };

struct call {
  uint64_t sent_us;
  uint32_t took_us;
  enum state state;
};

struct call_ledger {
  struct call *calls;
  uint32_t oldest;  // No call before this one is pending.
  uint32_t sent, answered, wrong, duplicated, lost, foreign;
};

struct call_ledger *ledger_new(uint32_t capacity) {
  struct call_ledger *ledger = calloc(1, sizeof *ledger);
  ledger->calls = calloc((size_t) capacity + 1, sizeof *ledger->calls);
  return ledger;
}

void ledger_sent(struct call_ledger *ledger) {
  struct call *call = &ledger->calls[ledger->sent++];
  call->sent_us = now_us();
  call->state = PENDING;
}

void ledger_unsent(struct call_ledger *ledger) {
  ledger->calls[ledger->sent - 1].state = LOST;
  ledger->lost++;
}

void ledger_reply(struct call_ledger *ledger, uint64_t number, bool right) {
  if (number == 0 || number > ledger->sent) {
    ledger->wrong++;
    return;
  }
  struct call *call = &ledger->calls[number - 1];
  if (call->state == LOST) return;  // Too late; it is counted as lost already.
  if (call->state == ANSWERED) {
    ledger->duplicated++;
    return;
  }
  call->state = ANSWERED;
  call->took_us = (uint32_t) (now_us() - call->sent_us);
  ledger->answered++;
  if (!right) ledger->wrong++;
}

void ledger_foreign(struct call_ledger *ledger) { ledger->foreign++; }

void ledger_expire(struct call_ledger *ledger, uint64_t timeout_us) {
  const uint64_t now = now_us();
  for (; ledger->oldest < ledger->sent; ledger->oldest++) {
    struct call *call = &ledger->calls[ledger->oldest];
    if (call->state != PENDING) continue;
    if (now - call->sent_us < timeout_us) break;
    call->state = LOST;
    ledger->lost++;
  }
}

uint32_t ledger_sent_count(const struct call_ledger *ledger) { return ledger->sent; }

uint32_t ledger_pending_count(const struct call_ledger *ledger) {
  return ledger->sent - ledger->answered - ledger->lost;
}

static int by_value(const void *left, const void *right) {
  const uint32_t a = *(const uint32_t *) left, b = *(const uint32_t *) right;
  return (a > b) - (a < b);
}

bool ledger_close(struct call_ledger *ledger) {
  uint32_t *times = calloc((size_t) ledger->answered + 1, sizeof *times);
  uint32_t count = 0;
  for (uint32_t at = 0; at < ledger->sent; at++)
    if (ledger->calls[at].state == ANSWERED) times[count++] = ledger->calls[at].took_us;
  qsort(times, count, sizeof *times, by_value);
  const uint32_t p50 = times[count / 2 < count ? count / 2 : 0];
  const uint32_t p99 = count == 0 ? 0 : times[(uint64_t) (count - 1) * 99u / 100u];

  printf("{\"event\":\"done\",\"sent\":%u,\"answered\":%u,\"wrong\":%u,\"duplicated\":%u,\"lost\":%u,"
         "\"foreign\":%u,\"p50_us\":%u,\"p99_us\":%u}\n",
         ledger->sent, ledger->answered, ledger->wrong, ledger->duplicated, ledger->lost, ledger->foreign, p50, p99);
  fflush(stdout);
  const bool perfect = ledger->answered == ledger->sent && ledger->wrong == 0 && ledger->duplicated == 0;
  free(times);
  free(ledger->calls);
  free(ledger);
  return perfect;
}
