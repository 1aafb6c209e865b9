// The words of the sheet for a career conversation, as data: questions, what to listen for, what to
// leave unsaid. To change a question or to add one: prep_words.cpp, and nothing else.
#pragma once

#include "rung/prep.hpp"

#include <span>
#include <string>
#include <string_view>

namespace rung {

/// From where the question looks: from technical work, from management, or from either.
enum class PrepSide { either, building, managing };

enum class PrepUse { ask, listen_for };

/// `{person}` stands for the person's name.
struct PrepLine {
  PrepTopic topic = PrepTopic::energy;
  PrepFor reader = PrepFor::person;
  PrepSide side = PrepSide::either;
  PrepUse use = PrepUse::ask;
  std::string_view text;
};

/// In the order of topics, and in each as they are asked.
std::span<const PrepLine> prep_lines();
std::string_view prep_title(PrepTopic topic, PrepFor reader);
std::span<const std::string_view> prep_opening(PrepFor reader);

/// When there is something to bring: always, or where the sheet names work or a chance.
enum class BringIf { always, work, chance };

/// For the manager.
std::string_view prep_bring(BringIf there_is);
std::span<const std::string_view> prep_avoid();

/// What somebody might ask about a difference: whose rating is higher, and who asks.
std::string_view difference_question(bool self_is_higher, PrepFor asks);

/// What the files given don't tell, by its id.
std::string_view missing_text(std::string_view id, PrepFor reader);

/// The text with the name in its place.
std::string filled(std::string_view text, const std::string& person);

} // namespace rung
