#include "client-loop.h"
#include "call-ledger.h"
#include "clock.h"
#include "stop.h"
#include <stdio.h>

#define POLL_AVAILABLE_US 1000u
#define POLL_REPLY_US 20000u
#define LINGER_US 100000u  // After the last answer: time for a second answer to show itself.

static bool wait_for_service(const struct options *options, const struct client_transport *transport) {
  const uint64_t start = now_us();
  while (!transport->available(transport->self)) {
    if (stop_requested() || now_us() - start > (uint64_t) options->wait_ms * 1000u) return false;
    sleep_until_us(now_us() + POLL_AVAILABLE_US);
  }
  printf("{\"event\":\"available\",\"ms\":%u}\n", (unsigned) ((now_us() - start) / 1000u));
  fflush(stdout);
  return true;
}

static void receive_one(const struct client_transport *transport, struct call_ledger *ledger, uint64_t timeout_us) {
  uint64_t call = 0;
  const enum verdict verdict = transport->receive(transport->self, timeout_us, &call);
  if (verdict == FOREIGN_REPLY) ledger_foreign(ledger);
  else if (verdict != NO_REPLY) ledger_reply(ledger, call, verdict == RIGHT_REPLY);
}

int run_client(const struct options *options, const struct client_transport *transport) {
  struct call_ledger *ledger = ledger_new(options->count);
  const uint64_t timeout_us = (uint64_t) options->timeout_ms * 1000u;
  if (!wait_for_service(options, transport)) {
    ledger_close(ledger);
    return 2;
  }
  // The middlewares say that a service is there before its server has seen the client: two peers of one vendor lose
  // their first calls in that gap unless they wait it out.
  sleep_until_us(now_us() + (uint64_t) options->settle_ms * 1000u);
  while (!stop_requested()) {
    while (ledger_sent_count(ledger) < options->count && ledger_pending_count(ledger) < options->inflight) {
      ledger_sent(ledger);
      if (!transport->send(transport->self, ledger_sent_count(ledger))) ledger_unsent(ledger);
    }
    if (ledger_sent_count(ledger) == options->count && ledger_pending_count(ledger) == 0) break;
    receive_one(transport, ledger, POLL_REPLY_US);
    ledger_expire(ledger, timeout_us);
  }
  for (const uint64_t until = now_us() + LINGER_US; now_us() < until;) receive_one(transport, ledger, POLL_REPLY_US);
  return ledger_close(ledger) ? 0 : 1;
}
