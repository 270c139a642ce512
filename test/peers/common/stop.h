// SIGINT and SIGTERM ask for an orderly end: entities are disposed, so that other participants hear of it.
#pragma once
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif
// A shell that starts us in the background has SIGINT ignored; installing a handler undoes that.
void install_stop_handlers(void);
bool stop_requested(void);
#ifdef __cplusplus
}
#endif
