#include "clock.h"
#include "endpoint.h"
#include <stdlib.h>

#define GUARD_US 100000u
#define GUARD_STEP_US 10000u

struct server {
  struct endpoint endpoint;
  const struct service_kind *kind;
};

// rmw_cyclonedds_cpp sends a reply only when the client's reply reader is there to hear it, and waits for it a while.
static enum reply_fate guard_reply(const struct endpoint *endpoint, dds_instance_handle_t client) {
  char token[SERVICE_TOKEN_MAX];
  dds_builtintopic_endpoint_t *writer = dds_get_matched_publication_data(endpoint->reader, client);
  if (writer == NULL) return REPLY_GONE;
  const bool has_token = service_token_read(token, "clientid", writer);
  dds_builtintopic_free_endpoint(writer);
  if (!has_token) return REPLY_SENT;

  const uint64_t until = now_us() + GUARD_US;
  while (!endpoint_has_reader_with(endpoint, "clientid", token)) {
    if (now_us() >= until) return REPLY_TIMEOUT;
    sleep_until_us(now_us() + GUARD_STEP_US);
  }
  return REPLY_SENT;
}

static enum reply_fate answer(void *self, struct queued_request *request) {
  struct server *server = self;
  struct taken_sample *taken = (struct taken_sample *) request;
  const struct endpoint *endpoint = &server->endpoint;
  void *reply = calloc(1, endpoint->outgoing->m_size);
  *(RequestHeader *) reply = *(const RequestHeader *) taken->message;
  server->kind->answer(reply, taken->message);

  enum reply_fate fate = guard_reply(endpoint, taken->writer);
  if (fate == REPLY_SENT && dds_write(endpoint->writer, reply) != DDS_RETCODE_OK) fate = REPLY_TIMEOUT;
  dds_sample_free(reply, endpoint->outgoing, DDS_FREE_CONTENTS);
  free(reply);
  taken_sample_free(taken, endpoint);
  return fate;
}

int serve(const struct options *options, const struct service_kind *kind) {
  struct server server = { .kind = kind };
  endpoint_open(&server.endpoint, options, kind);
  const struct server_transport transport = { &server, server.endpoint.queue, answer };
  const int code = run_server(options, &transport);
  endpoint_close(&server.endpoint);
  return code;
}
