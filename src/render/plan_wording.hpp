// Stage 6, render: the sentences of a growth plan, shared by text and Markdown.
//
// They say what evidence is missing and what would show it. None promises a level or a date, none
// says why somebody did or didn't do a thing.
#pragma once

#include "rung/plan.hpp"

#include "render/glyphs.hpp"

#include <string>
#include <vector>

namespace rung {

/// "towards Staff Engineer", or "at" it where it is the level held.
std::string plan_aim(const PlanReport& report);
/// What the plan rests on and how much lies ahead.
std::vector<std::string> plan_lead(const PlanReport& report);

/// "not seen -> 4": from what is known to what is asked for.
std::string plan_way(const PlanGap& gap, const Glyphs& glyphs);
/// What is known of the gap, and what that calls for.
std::string state_sentence(const PlanGap& gap, const PlanReport& report);
/// Which evidence would count.
std::string evidence_sentence(const EvidenceAsked& asked);
/// Said where the ladder has no words for the rating to reach; empty where it has.
std::string no_guidance_sentence(const PlanGap& gap);

/// "from Staff Engineer to Engineering Manager".
std::string way_in_words(const WayCard& way);
std::string crossing_title(const Crossing& crossing);
/// What the change is, and what doesn't come along.
std::vector<std::string> crossing_facts(const Crossing& crossing);
/// Said where no way leads to the target itself; empty where one does.
std::string no_way_sentence(const Crossing& crossing);
/// A way's trial and its way back, or that the ladder names none.
std::string trial_sentence(const WayCard& way);
std::string way_back_sentence(const WayCard& way);

/// What is met already, or so far by the person's own ratings alone.
std::string kept_title(const PlanReport& report);
/// "Delivery 3", "Hiring 2 (waived)".
std::vector<std::string> kept_items(const PlanReport& report);
/// What a promotion case asks for beside the gaps, and that a plan promises nothing.
std::vector<std::string> closing_sentences(const PlanReport& report);
/// The level above, the ways sideways, staying.
std::vector<std::string> next_sentences(const PlanReport& report);
/// "3 examples and 1 to try"; empty where all is shown.
std::string left_out_sentence(const PlanReport& report);

} // namespace rung
