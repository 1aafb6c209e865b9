#include "report/prep_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rung {

namespace {

using enum PrepTopic;
using enum PrepFor;
using enum PrepSide;
using enum PrepUse;

constexpr std::array all_lines = {
    // For the person: questions to oneself, and some to ask.
    PrepLine{energy, person, either, ask,
             "Which work of the last months would you gladly do again, and why?"},
    PrepLine{energy, person, either, ask, "Which work drained you? What could there be less of?"},
    PrepLine{direction, person, either, ask,
             "In two or three years, what would a good week at work look like, and why that one?"},
    PrepLine{direction, person, either, ask,
             "What would you like more of: reach, depth, other work, or what you have now?"},
    PrepLine{track, person, building, ask,
             "Do people's problems and their growth draw you, or does management look like the "
             "only way up?"},
    PrepLine{track, person, building, ask, "At equal pay and standing, would you still want it?"},
    PrepLine{track, person, building, ask,
             "Could you hand over the hardest technical problem, and be glad when somebody else "
             "solves it?"},
    PrepLine{track, person, managing, ask,
             "Do you miss the technical work itself, or being the one who knows the answer?"},
    PrepLine{track, person, managing, ask,
             "At equal pay and standing, which of the two would you choose today?"},
    PrepLine{track, person, managing, ask,
             "How long is it since you built something that others rely on? What would going back "
             "take by now?"},
    PrepLine{trial, person, building, ask,
             "What would a trial have to look like, and who would take over your present work "
             "meanwhile?"},
    PrepLine{trial, person, managing, ask,
             "What would a spell of hands-on work look like, and who would look after the team "
             "meanwhile?"},
    PrepLine{trial, person, either, ask, "What would tell you, halfway, to go on or to come back?"},
    PrepLine{differences, person, either, ask, "What may your manager have seen that you haven't?"},
    PrepLine{gaps, person, either, ask, "Which work of the coming months would let you show it?"},
    PrepLine{gaps, person, either, ask,
             "What do you need for that: time, a mandate, somebody beside you?"},
    PrepLine{recognition, person, either, ask,
             "Which work of yours has nobody mentioned yet, and what changed because of it?"},
    PrepLine{chances, person, either, ask,
             "What has your manager not yet provided, and have you asked for it?"},
    PrepLine{chances, person, either, ask,
             "Who got the last stretch project, and how did that come about?"},
    PrepLine{chances, person, either, ask, "Who speaks for you where you aren't in the room?"},

    // For the manager: what to ask, and what to listen for.
    PrepLine{energy, manager, either, ask,
             "Which work of the last months would you gladly do again, and which drained you?"},
    PrepLine{energy, manager, either, listen_for,
             "What somebody does well may drain them all the same."},
    PrepLine{direction, manager, either, ask,
             "In two or three years, what would a good week at work look like, and why that one?"},
    PrepLine{direction, manager, either, listen_for,
             "Staying put and moving sideways are whole answers; leave them as they are."},
    PrepLine{track, manager, building, ask,
             "Does management draw you, or does it look like the only way up?"},
    PrepLine{track, manager, building, ask, "At equal pay and standing, would you still want it?"},
    PrepLine{track, manager, building, ask,
             "Could you hand over the hardest technical problem, and be glad when somebody else "
             "solves it?"},
    PrepLine{track, manager, building, listen_for,
             "\"The only way up\" is news about the ladder: show what the technical track holds."},
    PrepLine{track, manager, managing, ask,
             "Do you miss the technical work itself, or being the one who knows the answer?"},
    PrepLine{track, manager, managing, ask,
             "At equal pay and standing, which of the two would you choose today?"},
    PrepLine{track, manager, managing, listen_for,
             "Going back is a move like any other; it gets harder with the years away."},
    PrepLine{trial, manager, building, ask,
             "What would a trial have to look like, so that coming back is easy?"},
    PrepLine{trial, manager, managing, ask,
             "What would a spell of hands-on work have to look like, for the team and for you?"},
    PrepLine{trial, manager, either, listen_for,
             "Worries about pay, standing or the way back: say what the ladder says, no more."},
    PrepLine{differences, manager, either, ask, "What have I not seen?"},
    PrepLine{differences, manager, either, listen_for,
             "Work that you didn't know of. Leave both ratings as they are."},
    PrepLine{gaps, manager, either, ask, "Which work of the coming months would let you show it?"},
    PrepLine{gaps, manager, either, listen_for,
             "Whether there has been a chance to show it at all."},
    PrepLine{recognition, manager, either, ask, "What have you done that nobody has noticed?"},
    PrepLine{recognition, manager, either, listen_for,
             "What didn't go wrong thanks to them: that is a result too."},
    PrepLine{chances, manager, either, ask, "What have you needed from me and not got?"},
    PrepLine{chances, manager, either, ask,
             "To yourself: who got the last stretch projects, and who never raises a hand?"},
};

constexpr std::array<std::string_view, 3> opening_of_person = {
    "Yours to fill in, to keep or to share. This isn't the talk about promotion or pay; those have "
    "their own.",
    "Staying where you are and moving sideways are answers as good as moving up.",
    "Notes under 'aspiration' in an evidence file are private and not on this sheet: read yours "
    "again before the talk."};

constexpr std::array<std::string_view, 2> opening_of_manager = {
    "To prepare by, not to hand over: the answers are {person}'s to give. This isn't the talk "
    "about "
    "promotion or pay; those have their own.",
    "Staying put and moving sideways are answers as good as moving up."};

/// By BringIf.
constexpr std::array<std::string_view, 3> bring = {
    "An hour without another subject, and what you agreed on last time.",
    "The work named below, to say what came of it before anything else.",
    "One chance that you can really give: work, time or somebody's backing."};

constexpr std::array<std::string_view, 6> avoid = {
    "A level, a date, or \"nearly there\": nothing can be promised here.",
    "Pay, which has a talk of its own.",
    "Other people: who is ahead, who was quicker.",
    "Why they did or didn't do a thing: ask.",
    "Talent or potential: speak of work that was seen.",
    "Which track suits them: that is theirs to find out."};

struct Title {
  std::string_view person;
  std::string_view manager;
};

/// By PrepTopic.
constexpr std::array<Title, 9> topic_titles = {{
    {"Energy", "Energy"},
    {"Direction", "Direction"},
    {"Technical work or management", "Technical work or management"},
    {"Trying it, and coming back", "Trying it, and coming back"},
    {"Where you and your manager differ", "Where {person} and you differ"},
    {"The gaps that matter most", "The gaps that matter most"},
    {"Work that deserves to be named", "Recognition owed"},
    {"Chances that somebody has to give", "Chances that you can give"},
    {"Goals until the next talk", "Goals until the next talk"},
}};

struct MissingText {
  std::string_view id;
  std::string_view person;
  std::string_view manager;
};

constexpr std::array<MissingText, 5> missing_texts = {{
    {"no-evidence", "There is no evidence yet: the gaps below are the ladder's words alone.",
     "There is no evidence yet: the gaps below are the ladder's words alone."},
    {"no-manager",
     "Nothing here is written by a manager: where the two of you differ can't be shown.",
     "Nothing here is written by a manager: where {person} and you differ can't be shown."},
    {"no-self", "Nothing here is written by you: where the two of you differ can't be shown.",
     "Nothing here is written by {person}: where the two of you differ can't be shown."},
    {"no-level", "No file names the level held: the ladder's ways from it can't be shown.",
     "No file names the level held: the ladder's ways from it can't be shown."},
    {"no-way", "The ladder describes no way from the level held to the other track, nor back.",
     "The ladder describes no way from the level held to the other track, nor back."},
}};

} // namespace

std::span<const PrepLine> prep_lines() {
  return all_lines;
}

std::string_view prep_title(PrepTopic topic, PrepFor reader) {
  const Title& title = topic_titles.at(static_cast<std::size_t>(topic));
  return reader == person ? title.person : title.manager;
}

std::span<const std::string_view> prep_opening(PrepFor reader) {
  if (reader == person)
    return opening_of_person;
  return opening_of_manager;
}

std::string_view prep_bring(BringIf there_is) {
  return bring.at(static_cast<std::size_t>(there_is));
}

std::span<const std::string_view> prep_avoid() {
  return avoid;
}

std::string_view difference_question(bool self_is_higher, PrepFor asks) {
  if (self_is_higher)
    return asks == person ? "What would you have to see to rate it as I do?"
                          : "Which part of this work have I not seen?";
  return asks == person ? "What did you see in it that I make less of?"
                        : "What keeps you from rating it as I do?";
}

std::string_view missing_text(std::string_view id, PrepFor reader) {
  const auto* const found = std::ranges::find(missing_texts, id, &MissingText::id);
  if (found == missing_texts.end())
    return {};
  return reader == person ? found->person : found->manager;
}

std::string filled(std::string_view text, const std::string& person_name) {
  constexpr std::string_view place = "{person}";
  std::string result(text);
  for (std::size_t at = result.find(place); at != std::string::npos;
       at = result.find(place, at + person_name.size()))
    result.replace(at, place.size(), person_name);
  return result;
}

} // namespace rung
