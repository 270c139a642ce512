#include "endpoint.h"
#include "clock.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MATCHES_MAX 256
#define DEPTH 10  // Of the QoS profile services_default.

static dds_entity_t or_fail(dds_entity_t entity, const char *what) {
  if (entity >= 0) return entity;
  fprintf(stderr, "%s: %s\n", what, dds_strretcode(-entity));
  exit(70);
}

// Runs on Cyclone's receive thread for each sample that arrives.
static void on_data(dds_entity_t reader, void *argument) {
  struct endpoint *endpoint = argument;
  for (;;) {
    struct taken_sample *taken = calloc(1, sizeof *taken);
    taken->message = calloc(1, endpoint->incoming->m_size);
    dds_sample_info_t info;
    if (dds_take(reader, &taken->message, &info, 1, 1) != 1) {
      taken_sample_free(taken, endpoint);
      return;
    }
    if (!info.valid_data) {  // A writer has left.
      taken_sample_free(taken, endpoint);
      continue;
    }
    taken->base.arrived_us = now_us();
    taken->writer = info.publication_handle;
    queue_push(endpoint->queue, taken);
  }
}

static dds_entity_t open_participant(uint32_t domain) {
  static const char enclave[] = "enclave=/;";
  dds_qos_t *qos = dds_create_qos();
  dds_qset_userdata(qos, enclave, sizeof enclave - 1);
  const dds_entity_t participant = or_fail(dds_create_participant(domain, qos, NULL), "participant");
  dds_delete_qos(qos);
  return participant;
}

static dds_entity_t open_topic(const struct endpoint *endpoint, const struct options *options, bool request) {
  char name[256];
  snprintf(name, sizeof name, "%s%s%s", request ? "rq" : "rr", options->name, request ? "Request" : "Reply");
  const dds_topic_descriptor_t *type = request == options->server ? endpoint->incoming : endpoint->outgoing;
  return or_fail(dds_create_topic(endpoint->participant, type, name, NULL, NULL), name);
}

void endpoint_open(struct endpoint *endpoint, const struct options *options, const struct service_kind *kind) {
  char token[SERVICE_TOKEN_MAX];
  endpoint->incoming = options->server ? kind->request : kind->reply;
  endpoint->outgoing = options->server ? kind->reply : kind->request;
  endpoint->queue = queue_new();
  endpoint->participant = open_participant(options->domain);
  service_token_make(token, options->server ? "serviceid" : "clientid", endpoint->participant);

  dds_qos_t *qos = dds_create_qos();
  dds_qset_reliability(qos, DDS_RELIABILITY_RELIABLE, DDS_INFINITY);
  dds_qset_durability(qos, DDS_DURABILITY_VOLATILE);
  dds_qset_history(qos, DDS_HISTORY_KEEP_LAST, DEPTH);
  dds_qset_writer_data_lifecycle(qos, false);
  dds_qset_data_representation(qos, 1, (dds_data_representation_id_t[]) { DDS_DATA_REPRESENTATION_XCDR1 });
  dds_qset_userdata(qos, token, strlen(token));

  dds_listener_t *listener = dds_create_listener(endpoint);
  dds_lset_data_available(listener, on_data);
  const dds_entity_t incoming = open_topic(endpoint, options, options->server);
  const dds_entity_t outgoing = open_topic(endpoint, options, !options->server);
  // The writer first: a request must not arrive before there is something to answer with.
  endpoint->writer = or_fail(dds_create_writer(endpoint->participant, outgoing, qos, NULL), "writer");
  endpoint->reader = or_fail(dds_create_reader(endpoint->participant, incoming, qos, listener), "reader");
  dds_delete_listener(listener);
  dds_delete_qos(qos);
}

void endpoint_close(struct endpoint *endpoint) { dds_delete(endpoint->participant); }

void taken_sample_free(struct taken_sample *taken, const struct endpoint *endpoint) {
  dds_sample_free(taken->message, endpoint->incoming, DDS_FREE_CONTENTS);
  free(taken->message);
  free(taken);
}

static bool carries(dds_builtintopic_endpoint_t *remote, const char *key, const char *token) {
  char value[SERVICE_TOKEN_MAX];
  if (remote == NULL) return false;
  const bool same = service_token_read(value, key, remote) && strcmp(value, token) == 0;
  dds_builtintopic_free_endpoint(remote);
  return same;
}

bool endpoint_has_reader_with(const struct endpoint *endpoint, const char *key, const char *token) {
  dds_instance_handle_t readers[MATCHES_MAX];
  const dds_return_t count = dds_get_matched_subscriptions(endpoint->writer, readers, MATCHES_MAX);
  for (int at = 0; at < count && at < MATCHES_MAX; at++)
    if (carries(dds_get_matched_subscription_data(endpoint->writer, readers[at]), key, token)) return true;
  return false;
}

bool endpoint_has_writer_with(const struct endpoint *endpoint, const char *key, const char *token) {
  dds_instance_handle_t writers[MATCHES_MAX];
  const dds_return_t count = dds_get_matched_publications(endpoint->reader, writers, MATCHES_MAX);
  for (int at = 0; at < count && at < MATCHES_MAX; at++)
    if (carries(dds_get_matched_publication_data(endpoint->reader, writers[at]), key, token)) return true;
  return false;
}
