// Waits for the service, keeps a number of calls in flight, and accounts for every answer.
#pragma once
#include "options.h"

#ifdef __cplusplus
extern "C" {
#endif
enum verdict { NO_REPLY, RIGHT_REPLY, WRONG_REPLY, FOREIGN_REPLY };

struct client_transport {
  void *self;
  bool (*available)(void *self);               // The rule of the ROS middleware of this vendor.
  bool (*send)(void *self, uint64_t call);     // Request number `call`; false when it could not be written.
  enum verdict (*receive)(void *self, uint64_t timeout_us, uint64_t *call);
};

// The exit code: 0 when every call was answered once and right, 1 when not, 2 when the service never came.
int run_client(const struct options *options, const struct client_transport *transport);
#ifdef __cplusplus
}
#endif
