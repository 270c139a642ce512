// A server or a client of one service, on the wire as rmw_cyclonedds_cpp of ROS 2 Humble.
#include "options.h"
#include "service-kind.h"
#include "stop.h"
#include <stdio.h>

int serve(const struct options *options, const struct service_kind *kind);
int call(const struct options *options, const struct service_kind *kind);

int main(int argc, char **argv) {
  install_stop_handlers();
  const struct options options = read_options(argc, argv);
  const struct service_kind *kind = service_kind_by_name(options.service);
  if (kind == NULL) {
    fprintf(stderr, "no such service: %s\n", options.service);
    return 64;
  }
  return options.server ? serve(&options, kind) : call(&options, kind);
}
