// Which reply readers are there to hear a reply: the bookkeeping of rmw_fastrtps for its race guard.
//
// A request may arrive before the reply writer has seen the client's reply reader; an answer sent then is lost.
#pragma once
#include "server-loop.h"
#include <condition_variable>
#include <fastdds/rtps/common/Guid.h>
#include <map>
#include <mutex>
#include <set>

class ReplyGuard {
public:
  using Guid = eprosima::fastrtps::rtps::GUID_t;

  // A request came from this writer and asks for a reply to this reader.
  void remember_client(const Guid &reader, const Guid &writer);
  void reader_matched(const Guid &reader);
  void reader_unmatched(const Guid &reader);
  void writer_unmatched(const Guid &writer);

  // Waits until a reply to `reader` would be heard.
  reply_fate wait_for(const Guid &reader);

private:
  void forget_client(const Guid &endpoint);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::set<Guid> matched_readers_;
  std::map<Guid, Guid> partner_;  // Reader to writer and writer to reader.
};
