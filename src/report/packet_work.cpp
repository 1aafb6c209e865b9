// Work beside the projects, and what others wrote: a few of each, the rest is counted.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"
#include "report/packet_text.hpp"
#include "report/work.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace rung {

namespace {

constexpr std::size_t work_shown = 4;
constexpr std::size_t voices_shown = 4;
constexpr std::size_t words_of_a_result = 40;

bool is_beside_projects(const Ladder& ladder, const Entry& entry) {
  if (entry.kind) {
    constexpr std::array kinds = {EntryKind::mentoring, EntryKind::glue,     EntryKind::community,
                                  EntryKind::hiring,    EntryKind::feedback, EntryKind::people};
    if (std::ranges::count(kinds, entry.kind->value) > 0)
      return true;
  }
  return (is_led(entry) || entry.role == Role::sponsored) &&
         (shows_pillar(ladder, entry, Pillar::leadership) ||
          shows_pillar(ladder, entry, Pillar::mentoring));
}

std::vector<Named> named_shown(const Ladder& ladder, const Entry& entry) {
  std::vector<Named> list;
  for (const Rating& rating : entry.shows)
    list.push_back(named_competency(ladder, rating.competency));
  return list;
}

PacketText short_text(const PacketInput& input, std::size_t entry, EntryPart part) {
  if (input.entries.redacted())
    return {};
  return packet_text(part_of(input.entry(entry), part), words_of_a_result,
                     input.entries.number(entry));
}

PacketWork work_of(const PacketInput& input, const PacketPiece& piece) {
  const Entry& teller = input.entry(piece.entries.front());
  PacketWork work;
  work.id = input.entries.words(teller.id.value);
  for (const std::size_t index : piece.entries)
    work.ledger.push_back(input.entries.number(index));
  work.title = input.entries.words(teller.title.value);
  work.date = teller.date.value.iso();
  work.told_by = input.entries.rater(teller);
  work.facts = input.entries.facts(teller);
  work.shows = named_shown(input.scored.ladder, teller);
  const auto with_result = std::ranges::find_if(
      piece.entries, [&](std::size_t index) { return !input.entry(index).result.value.empty(); });
  if (with_result == piece.entries.end()) {
    work.todo = todo_of(input, "result");
    return work;
  }
  work.result = short_text(input, *with_result, EntryPart::result);
  if (*with_result != piece.entries.front() && !input.entries.redacted())
    work.result.by = input.entries.rater(input.entry(*with_result));
  return work;
}

/// What came of it says most; without a result, what was done.
void add_words(PacketVoice& voice, const PacketInput& input, std::size_t entry) {
  for (const EntryPart part : {EntryPart::result, EntryPart::action, EntryPart::context}) {
    if (part_of(input.entry(entry), part).empty())
      continue;
    voice.part = name_of(part);
    voice.text = short_text(input, entry, part);
    return;
  }
}

/// An entry by somebody else, and when its turn comes: everybody's best before anybody's second,
/// and of each source the first rater before the second.
struct Turn {
  std::size_t entry = 0;
  std::size_t piece = 0;
  int of_rater = 0;
  int rater_of_source = 0;
};

void set_turns(std::vector<Turn>& turns, const PacketInput& input) {
  // By how much rests on them, to count those of each rater.
  std::ranges::stable_sort(turns, [&](const Turn& a, const Turn& b) {
    return rests_more_on(input, input.pieces[a.piece], input.pieces[b.piece]);
  });
  std::map<std::pair<Source, std::string>, int> seen;
  for (Turn& turn : turns)
    turn.of_rater = seen[{input.entry(turn.entry).source, input.entry(turn.entry).by}]++;
  std::map<std::pair<Source, std::string>, int> place;
  std::array<int, source_count> raters = {};
  for (const auto& rater : seen)
    place[rater.first] = raters.at(static_cast<std::size_t>(rater.first.first))++;
  for (Turn& turn : turns)
    turn.rater_of_source = place[{input.entry(turn.entry).source, input.entry(turn.entry).by}];
  std::ranges::stable_sort(turns, [&](const Turn& a, const Turn& b) {
    return std::tuple(a.of_rater, a.rater_of_source, input.entry(a.entry).source) <
           std::tuple(b.of_rater, b.rater_of_source, input.entry(b.entry).source);
  });
}

PacketVoice voice_of(const PacketInput& input, const ChosenStories& chosen, const Turn& turn) {
  const Entry& entry = input.entry(turn.entry);
  PacketVoice voice;
  voice.entry = input.entries.reference(turn.entry);
  voice.facts = input.entries.facts(entry);
  voice.shows = named_shown(input.scored.ladder, entry);
  add_words(voice, input, turn.entry);
  const auto story = std::ranges::find(chosen.stories, turn.piece, &ChosenStory::piece);
  if (story != chosen.stories.end())
    voice.story = static_cast<int>(story - chosen.stories.begin()) + 1;
  return voice;
}

bool is_teller(const ChosenStories& chosen, std::size_t entry) {
  return std::ranges::count(chosen.stories, entry, &ChosenStory::teller) > 0;
}

/// Whether what the piece would be told by is heard among the voices, with what came of it.
bool tells_result(const Voices& heard, const PacketInput& input, const PacketPiece& piece) {
  return std::ranges::any_of(heard.shown, [&](const PacketVoice& voice) {
    return voice.entry.number == input.entries.number(piece.entries.front()) &&
           voice.part == name_of(EntryPart::result);
  });
}

} // namespace

WorkBeside work_beside(const PacketInput& input, const ChosenStories& chosen, const Voices& heard) {
  std::vector<const PacketPiece*> pieces;
  for (std::size_t piece = 0; piece < input.pieces.size(); ++piece)
    if (!chosen.tells(piece) && !tells_result(heard, input, input.pieces[piece]) &&
        std::ranges::any_of(input.pieces[piece].entries, [&](std::size_t index) {
          return is_beside_projects(input.scored.ladder, input.entry(index));
        }))
      pieces.push_back(&input.pieces[piece]);
  std::ranges::sort(pieces, [&](const PacketPiece* a, const PacketPiece* b) {
    return rests_more_on(input, *a, *b);
  });
  WorkBeside result;
  for (const PacketPiece* piece : pieces)
    if (result.shown.size() < work_shown)
      result.shown.push_back(work_of(input, *piece));
    else
      ++result.left_out;
  std::ranges::stable_sort(result.shown, std::greater(), &PacketWork::date);
  return result;
}

Voices voices(const PacketInput& input, const ChosenStories& chosen) {
  std::vector<Turn> turns;
  for (std::size_t piece = 0; piece < input.pieces.size(); ++piece)
    for (const std::size_t entry : input.pieces[piece].entries)
      if (input.entry(entry).source != Source::self && !is_teller(chosen, entry))
        turns.push_back({entry, piece});
  set_turns(turns, input);
  Voices result;
  result.left_out = static_cast<int>(turns.size() - std::min(turns.size(), voices_shown));
  turns.resize(turns.size() - static_cast<std::size_t>(result.left_out));
  // Portfolio::entries lie by source and rater.
  std::ranges::sort(turns, {}, &Turn::entry);
  for (const Turn& turn : turns)
    result.shown.push_back(voice_of(input, chosen, turn));
  return result;
}

} // namespace rung
