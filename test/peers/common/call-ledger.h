// What became of each call of a client. Calls are numbered from 1 in the order they are sent.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
struct call_ledger;
struct call_ledger *ledger_new(uint32_t capacity);
void ledger_sent(struct call_ledger *ledger);
void ledger_unsent(struct call_ledger *ledger);  // The middleware refused the latest call: it is lost.
void ledger_reply(struct call_ledger *ledger, uint64_t call, bool right);
void ledger_foreign(struct call_ledger *ledger);
void ledger_expire(struct call_ledger *ledger, uint64_t timeout_us);
uint32_t ledger_sent_count(const struct call_ledger *ledger);
uint32_t ledger_pending_count(const struct call_ledger *ledger);
// Prints the line of the end, frees the ledger, and says whether every call was answered once and right.
bool ledger_close(struct call_ledger *ledger);
#ifdef __cplusplus
}
#endif
