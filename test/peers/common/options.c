#include "options.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
  "usage: %s server|client --service add_two_ints|trigger|spawn|blob --name /NAME [--domain N]\n"
  "  client: [--count N] [--inflight N] [--size OCTETS] [--timeout MS] [--wait MS] [--settle MS]\n"
  "  server: [--delay MS]\n";

static void fail(const char *program, const char *why, const char *what) {
  fprintf(stderr, "%s: %s\n", why, what);
  fprintf(stderr, usage, program);
  exit(64);
}

static uint32_t read_number(const char *program, const char *text) {
  char *end;
  const unsigned long value = strtoul(text, &end, 10);
  if (*text == '\0' || *end != '\0' || value > UINT32_MAX) fail(program, "not a number", text);
  return (uint32_t) value;
}

struct options read_options(int argc, char **argv) {
  struct options options = {
    .service = "add_two_ints", .count = 1, .inflight = 1, .size_octets = 1048576,
    .timeout_ms = 5000, .wait_ms = 10000,
  };
  const struct { const char *flag; uint32_t *value; } numbers[] = {
    { "--domain", &options.domain },      { "--count", &options.count },
    { "--inflight", &options.inflight },  { "--size", &options.size_octets },
    { "--timeout", &options.timeout_ms }, { "--wait", &options.wait_ms },
    { "--settle", &options.settle_ms },   { "--delay", &options.delay_ms },
  };
  if (argc < 2) fail(argv[0], "missing", "server or client");
  options.server = strcmp(argv[1], "server") == 0;
  if (!options.server && strcmp(argv[1], "client") != 0) fail(argv[0], "neither server nor client", argv[1]);

  for (int at = 2; at < argc; at += 2) {
    if (at + 1 == argc) fail(argv[0], "no value for", argv[at]);
    bool known = true;
    if (strcmp(argv[at], "--service") == 0) options.service = argv[at + 1];
    else if (strcmp(argv[at], "--name") == 0) options.name = argv[at + 1];
    else {
      known = false;
      for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (strcmp(argv[at], numbers[i].flag) != 0) continue;
        *numbers[i].value = read_number(argv[0], argv[at + 1]);
        known = true;
      }
    }
    if (!known) fail(argv[0], "unknown option", argv[at]);
  }
  if (options.name == NULL || options.name[0] != '/') fail(argv[0], "missing", "--name with a leading slash");
  if (options.inflight == 0) options.inflight = 1;
  return options;
}
