// The command line that both peers share.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct options {
  bool server;              // Else a client.
  const char *service;      // add_two_ints, trigger, spawn or blob.
  const char *name;         // The fully qualified ROS name, with its leading slash.
  uint32_t domain;
  uint32_t count;           // Calls in all.
  uint32_t inflight;        // Calls under way at once.
  uint32_t size_octets;     // Of one blob.
  uint32_t timeout_ms;      // Of one call.
  uint32_t wait_ms;         // For the service to be there.
  uint32_t settle_ms;       // Between the service being there and the first call.
  uint32_t delay_ms;        // How long the server thinks about one request.
};

// Ends the process with a message on stderr when the command line is not understood.
struct options read_options(int argc, char **argv);

#ifdef __cplusplus
}
#endif
