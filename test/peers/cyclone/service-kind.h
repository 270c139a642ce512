// The four services: how to fill a request, answer it, and check the answer.
#pragma once
#include "dds/dds.h"
#include "service-types.h"

struct service_kind {
  const char *name;
  const dds_topic_descriptor_t *request;
  const dds_topic_descriptor_t *reply;
  // Samples start zeroed; what these allocate is freed with dds_sample_free.
  void (*fill)(void *request, uint64_t call, uint32_t size_octets);
  void (*answer)(void *reply, const void *request);
  bool (*is_right)(const void *reply, uint64_t call, uint32_t size_octets);
};

// NULL when there is no such service.
const struct service_kind *service_kind_by_name(const char *name);
