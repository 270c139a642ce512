// Takes requests from the queue and answers them in order until it is told to stop.
#pragma once
#include "options.h"
#include "queue.h"

#ifdef __cplusplus
extern "C" {
#endif
enum reply_fate {
  REPLY_SENT,
  REPLY_TIMEOUT,  // The client is there, but its reply reader was not matched in time: the ROS middleware fails here.
  REPLY_GONE,     // The client has left: nothing is sent, and that is no error.
};

// Every queued item starts with this.
struct queued_request {
  uint64_t arrived_us;
};

struct server_transport {
  void *self;
  struct queue *requests;
  enum reply_fate (*answer)(void *self, struct queued_request *request);  // Frees the request.
};

int run_server(const struct options *options, const struct server_transport *transport);
#ifdef __cplusplus
}
#endif
