#include "service-kind.h"
#include "blob.h"
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define TURTLE_MAX 80

// Values differ from client to client, so that the answer to another's call is noticed.
static int64_t salt(void) { return (int64_t) getpid() * 1000000; }

static void add_fill(void *sample, uint64_t call, uint32_t size) {
  (void) size;
  example_interfaces_srv_dds__AddTwoInts_Request_ *request = sample;
  request->a = salt();
  request->b = -(int64_t) call;
}

static void add_answer(void *reply, const void *request) {
  const example_interfaces_srv_dds__AddTwoInts_Request_ *asked = request;
  ((example_interfaces_srv_dds__AddTwoInts_Response_ *) reply)->sum = asked->a + asked->b;
}

static bool add_is_right(const void *reply, uint64_t call, uint32_t size) {
  (void) size;
  return ((const example_interfaces_srv_dds__AddTwoInts_Response_ *) reply)->sum == salt() - (int64_t) call;
}

static void trigger_fill(void *sample, uint64_t call, uint32_t size) {
  (void) sample, (void) call, (void) size;
}

static void trigger_answer(void *sample, const void *request) {
  (void) request;
  std_srvs_srv_dds__Trigger_Response_ *reply = sample;
  reply->success = true;
  reply->message = dds_string_dup("triggered");
}

static bool trigger_is_right(const void *sample, uint64_t call, uint32_t size) {
  (void) call, (void) size;
  const std_srvs_srv_dds__Trigger_Response_ *reply = sample;
  return reply->success && strcmp(reply->message, "triggered") == 0;
}

static void spawn_fill(void *sample, uint64_t call, uint32_t size) {
  (void) size;
  turtlesim_srv_dds__Spawn_Request_ *request = sample;
  char name[TURTLE_MAX];
  snprintf(name, sizeof name, "turtle%d_%llu", (int) getpid(), (unsigned long long) call);
  request->name = dds_string_dup(name);
  // No value lies halfway between two thousandths: languages differ in how they round those.
  request->x = (float) call * 0.25f;
  request->y = (float) call * -0.5f;
  request->theta = (float) (call % 63) / 10.0f;
}

static void turtle_name(char *name, const turtlesim_srv_dds__Spawn_Request_ *asked) {
  snprintf(name, TURTLE_MAX * 2, "%s:%.3f:%.3f:%.3f", asked->name, asked->x, asked->y, asked->theta);
}

static void spawn_answer(void *reply, const void *request) {
  char name[TURTLE_MAX * 2];
  turtle_name(name, request);
  ((turtlesim_srv_dds__Spawn_Response_ *) reply)->name = dds_string_dup(name);
}

static bool spawn_is_right(const void *reply, uint64_t call, uint32_t size) {
  turtlesim_srv_dds__Spawn_Request_ asked;
  char expected[TURTLE_MAX * 2];
  spawn_fill(&asked, call, size);
  turtle_name(expected, &asked);
  dds_string_free(asked.name);
  return strcmp(((const turtlesim_srv_dds__Spawn_Response_ *) reply)->name, expected) == 0;
}

static void allocate_data(dds_sequence_octet *data, uint32_t size) {
  data->_buffer = dds_alloc(size > 0 ? size : 1);
  data->_length = data->_maximum = size;
  data->_release = true;
}

static void blob_request_fill(void *sample, uint64_t call, uint32_t size) {
  peer_interfaces_srv_dds__Blob_Request_ *request = sample;
  allocate_data(&request->data, size);
  blob_fill(request->data._buffer, size, call);
}

static void blob_request_answer(void *sample, const void *request) {
  const peer_interfaces_srv_dds__Blob_Request_ *asked = request;
  peer_interfaces_srv_dds__Blob_Response_ *reply = sample;
  allocate_data(&reply->data, asked->data._length);
  blob_answer(reply->data._buffer, asked->data._buffer, asked->data._length);
}

static bool blob_reply_is_right(const void *sample, uint64_t call, uint32_t size) {
  const peer_interfaces_srv_dds__Blob_Response_ *reply = sample;
  return reply->data._length == size && blob_is_answer(reply->data._buffer, size, call);
}

static const struct service_kind kinds[] = {
  { "add_two_ints", &example_interfaces_srv_dds__AddTwoInts_Request__desc,
    &example_interfaces_srv_dds__AddTwoInts_Response__desc, add_fill, add_answer, add_is_right },
  { "trigger", &std_srvs_srv_dds__Trigger_Request__desc, &std_srvs_srv_dds__Trigger_Response__desc,
    trigger_fill, trigger_answer, trigger_is_right },
  { "spawn", &turtlesim_srv_dds__Spawn_Request__desc, &turtlesim_srv_dds__Spawn_Response__desc,
    spawn_fill, spawn_answer, spawn_is_right },
  { "blob", &peer_interfaces_srv_dds__Blob_Request__desc, &peer_interfaces_srv_dds__Blob_Response__desc,
    blob_request_fill, blob_request_answer, blob_reply_is_right },
};

const struct service_kind *service_kind_by_name(const char *name) {
  for (size_t at = 0; at < sizeof kinds / sizeof *kinds; at++)
    if (strcmp(kinds[at].name, name) == 0) return &kinds[at];
  return NULL;
}
