#include "client-loop.h"
#include "endpoint.h"
#include <stdlib.h>

#define MATCHES_MAX 256

struct client {
  struct endpoint endpoint;
  const struct service_kind *kind;
  uint32_t size_octets;
  uint64_t token;  // As rmw_cyclonedds_cpp: the instance handle of the request writer.
};

// The rule of rmw_cyclonedds_cpp: when matched request readers carry a `serviceid`, a reply writer with the same one
// must be matched; when none does, any reply writer will do.
static bool available(void *self) {
  const struct endpoint *endpoint = &((struct client *) self)->endpoint;
  dds_instance_handle_t readers[MATCHES_MAX];
  const dds_return_t count = dds_get_matched_subscriptions(endpoint->writer, readers, MATCHES_MAX);
  bool some_token = false;
  for (int at = 0; at < count && at < MATCHES_MAX; at++) {
    char token[SERVICE_TOKEN_MAX];
    dds_builtintopic_endpoint_t *reader = dds_get_matched_subscription_data(endpoint->writer, readers[at]);
    if (reader == NULL) continue;
    const bool has_token = service_token_read(token, "serviceid", reader);
    dds_builtintopic_free_endpoint(reader);
    if (has_token && endpoint_has_writer_with(endpoint, "serviceid", token)) return true;
    some_token = some_token || has_token;
  }
  return count > 0 && !some_token && dds_get_matched_publications(endpoint->reader, NULL, 0) > 0;
}

static bool send_request(void *self, uint64_t call) {
  struct client *client = self;
  void *request = calloc(1, client->endpoint.outgoing->m_size);
  *(RequestHeader *) request = (RequestHeader) { client->token, (int64_t) call };
  client->kind->fill(request, call, client->size_octets);
  const dds_return_t code = dds_write(client->endpoint.writer, request);
  dds_sample_free(request, client->endpoint.outgoing, DDS_FREE_CONTENTS);
  free(request);
  return code == DDS_RETCODE_OK;
}

static enum verdict receive_reply(void *self, uint64_t timeout_us, uint64_t *call) {
  struct client *client = self;
  struct taken_sample *taken = queue_pop(client->endpoint.queue, timeout_us);
  if (taken == NULL) return NO_REPLY;
  const RequestHeader header = *(const RequestHeader *) taken->message;
  enum verdict verdict = FOREIGN_REPLY;
  if (header.client == client->token) {
    *call = (uint64_t) header.number;
    verdict = client->kind->is_right(taken->message, *call, client->size_octets) ? RIGHT_REPLY : WRONG_REPLY;
  }
  taken_sample_free(taken, &client->endpoint);
  return verdict;
}

int call(const struct options *options, const struct service_kind *kind) {
  struct client client = { .kind = kind, .size_octets = options->size_octets };
  endpoint_open(&client.endpoint, options, kind);
  dds_get_instance_handle(client.endpoint.writer, &client.token);
  const struct client_transport transport = { &client, available, send_request, receive_reply };
  const int code = run_client(options, &transport);
  endpoint_close(&client.endpoint);
  return code;
}
