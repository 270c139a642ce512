#include "stop.h"
#include <signal.h>
#include <string.h>

static volatile sig_atomic_t requested = 0;

static void on_signal(int signal) {
  (void) signal;
  requested = 1;
}

void install_stop_handlers(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
}

bool stop_requested(void) { return requested != 0; }
