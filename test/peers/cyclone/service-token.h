// The tokens `clientid=` and `serviceid=` in the user data, which pair a reader and a writer of one service end.
#pragma once
#include "dds/dds.h"

#define SERVICE_TOKEN_MAX 128

// A whole user data text such as `clientid= 1.10.2.da.ae.12.e7.e4.df.58.43.c5.0.0.0.7;`.
void service_token_make(char *text, const char *key, dds_entity_t participant);

// Copies the value of `key` out of an endpoint's user data; false when it is not there.
bool service_token_read(char *value, const char *key, const dds_builtintopic_endpoint_t *endpoint);
