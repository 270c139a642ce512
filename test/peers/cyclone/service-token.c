#include "service-token.h"
#include <stdio.h>
#include <string.h>

// Sixteen octets in hexadecimal without leading zeros, joined by dots. The first is padded with a space to a width
// of two: rmw_cyclonedds_cpp sets the width once and a C++ stream forgets it after one output.
void service_token_make(char *text, const char *key, dds_entity_t participant) {
  dds_guid_t guid;
  const uint8_t counter[4] = { 0, 0, 0, 1 };  // Of this participant's service ends, big-endian; we have one.
  dds_get_guid(participant, &guid);
  memcpy(guid.v + 12, counter, sizeof counter);

  int length = snprintf(text, SERVICE_TOKEN_MAX, "%s=%2x", key, guid.v[0]);
  for (int at = 1; at < 16; at++)
    length += snprintf(text + length, SERVICE_TOKEN_MAX - (size_t) length, ".%x", guid.v[at]);
  snprintf(text + length, SERVICE_TOKEN_MAX - (size_t) length, ";");
}

bool service_token_read(char *value, const char *key, const dds_builtintopic_endpoint_t *endpoint) {
  void *data = NULL;
  size_t size = 0;
  if (!dds_qget_userdata(endpoint->qos, &data, &size) || data == NULL) return false;

  char text[SERVICE_TOKEN_MAX * 2];
  snprintf(text, sizeof text, "%.*s", (int) size, (const char *) data);
  dds_free(data);
  const size_t key_length = strlen(key);
  char *rest = text;
  for (char *field; (field = strsep(&rest, ";")) != NULL;) {
    if (strncmp(field, key, key_length) != 0 || field[key_length] != '=') continue;
    snprintf(value, SERVICE_TOKEN_MAX, "%.*s", SERVICE_TOKEN_MAX - 1, field + key_length + 1);
    return true;
  }
  return false;
}
