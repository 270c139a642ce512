// A server or a client of one service, on the wire as rmw_fastrtps_cpp of ROS 2 Humble.
#include "options.h"
#include "service-kind.hpp"
#include "stop.h"
#include <cstdio>

int serve(const options &options, const ServiceKind &kind);
int call(const options &options, const ServiceKind &kind);

int main(int argc, char **argv) {
  install_stop_handlers();
  const options options = read_options(argc, argv);
  const ServiceKind *kind = service_kind_by_name(options.service);
  if (kind == nullptr) {
    fprintf(stderr, "no such service: %s\n", options.service);
    return 64;
  }
  return options.server ? serve(options, *kind) : call(options, *kind);
}
