#include "reply-guard.hpp"
#include <chrono>

namespace {
constexpr std::chrono::milliseconds guard(100);
constexpr uint8_t reader_bit = 0x04;  // Of the entity kind: set in readers, clear in writers (RTPS 2.5 §9.3.1.2).
}  // namespace

void ReplyGuard::remember_client(const Guid &reader, const Guid &writer) {
  const std::lock_guard<std::mutex> lock(mutex_);
  partner_[reader] = writer;
  partner_[writer] = reader;
}

void ReplyGuard::reader_matched(const Guid &reader) {
  const std::lock_guard<std::mutex> lock(mutex_);
  matched_readers_.insert(reader);
  changed_.notify_all();
}

void ReplyGuard::reader_unmatched(const Guid &reader) {
  const std::lock_guard<std::mutex> lock(mutex_);
  matched_readers_.erase(reader);
  forget_client(reader);
  changed_.notify_all();
}

void ReplyGuard::writer_unmatched(const Guid &writer) {
  const std::lock_guard<std::mutex> lock(mutex_);
  forget_client(writer);
}

reply_fate ReplyGuard::wait_for(const Guid &reader) {
  // A client that names its request writer, or nothing at all, gives us no reader to wait for.
  if ((reader.entityId.value[3] & reader_bit) == 0) return REPLY_SENT;
  std::unique_lock<std::mutex> lock(mutex_);
  if (partner_.count(reader) == 0) return REPLY_GONE;
  const auto matched = [&] { return matched_readers_.count(reader) != 0; };
  return changed_.wait_for(lock, guard, matched) ? REPLY_SENT : REPLY_TIMEOUT;
}

void ReplyGuard::forget_client(const Guid &endpoint) {
  const auto found = partner_.find(endpoint);
  if (found == partner_.end()) return;
  partner_.erase(found->second);
  partner_.erase(endpoint);
}
