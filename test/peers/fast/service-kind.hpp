// The four services: how to write a request, answer it, and check the answer, all as the CDR of rmw_fastrtps_cpp.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

// An encapsulation header and the fields of one message.
using Octets = std::vector<char>;

struct ServiceKind {
  const char *name;
  const char *request_type;
  const char *reply_type;
  Octets (*fill)(uint64_t call, uint32_t size_octets);
  Octets (*answer)(Octets &request);  // Throws when the request cannot be read.
  bool (*is_right)(Octets &reply, uint64_t call, uint32_t size_octets);
};

// Null when there is no such service.
const ServiceKind *service_kind_by_name(const std::string &name);
