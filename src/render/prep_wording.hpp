// Stage 6, render: the sentences of the sheet for a conversation, shared by text and Markdown. Its
// questions are the report's own words.
#pragma once

#include "rung/prep.hpp"

#include <string>
#include <vector>

namespace rung {

/// "Career conversation", and whose preparation it is where that is the manager's.
std::string prep_heading(const PrepReport& report);
std::string parity_sentence(const EqualLevels& parity);
/// "Work that reaches multi-team or wider: Technical direction, Influence": a line for each kind of
/// chance.
std::vector<std::string> chance_lines(const std::vector<Chance>& chances);
/// "glue work", the day, who has written about it.
std::vector<std::string> work_remarks(const RecognisedWork& work, const PrepReport& report);
/// How many pieces of work are not shown; empty where all are.
std::string more_work_sentence(const PrepReport& report);
/// Said in place of a topic's facts where there are none; empty where there are.
std::string nothing_sentence(const PrepReport& report, PrepTopic topic);
/// What each side might ask about a difference.
std::vector<std::string> difference_asks(const Difference& difference, const PrepReport& report);
/// Said to the manager where the numbers show no bias.
std::string no_bias_sentence();

} // namespace rung
