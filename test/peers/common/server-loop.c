#include "server-loop.h"
#include "clock.h"
#include "stop.h"
#include <stdio.h>

#define POLL_US 20000u

int run_server(const struct options *options, const struct server_transport *transport) {
  uint32_t requests = 0, fates[3] = { 0, 0, 0 };
  printf("{\"event\":\"ready\"}\n");
  fflush(stdout);
  while (!stop_requested()) {
    struct queued_request *request = queue_pop(transport->requests, POLL_US);
    if (request == NULL) continue;
    requests++;
    // Thinking starts when a request arrives, so that many are thought about at the same time.
    if (options->delay_ms > 0) sleep_until_us(request->arrived_us + (uint64_t) options->delay_ms * 1000u);
    fates[transport->answer(transport->self, request)]++;
  }
  printf("{\"event\":\"done\",\"requests\":%u,\"replies\":%u,\"timeouts\":%u,\"gone\":%u}\n",
         requests, fates[REPLY_SENT], fates[REPLY_TIMEOUT], fates[REPLY_GONE]);
  fflush(stdout);
  return 0;
}
