// One end of a service: a participant with a reader and a writer, configured as rmw_cyclonedds_cpp does.
#pragma once
#include "options.h"
#include "queue.h"
#include "server-loop.h"
#include "service-kind.h"
#include "service-token.h"

struct endpoint {
  dds_entity_t participant, reader, writer;
  const dds_topic_descriptor_t *incoming, *outgoing;
  struct queue *queue;  // Of struct taken_sample.
};

struct taken_sample {
  struct queued_request base;
  dds_instance_handle_t writer;  // Whose sample this is.
  void *message;
};

// Ends the process with a message when the middleware refuses.
void endpoint_open(struct endpoint *endpoint, const struct options *options, const struct service_kind *kind);
// Disposes the entities, so that the others hear that we have left.
void endpoint_close(struct endpoint *endpoint);
void taken_sample_free(struct taken_sample *taken, const struct endpoint *endpoint);

// Whether a matched reader of our writer, or a matched writer of our reader, carries this token.
bool endpoint_has_reader_with(const struct endpoint *endpoint, const char *key, const char *token);
bool endpoint_has_writer_with(const struct endpoint *endpoint, const char *key, const char *token);
