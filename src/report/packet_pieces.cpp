#include "report/packet_pieces.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace rung {

namespace {

constexpr std::size_t no_piece = static_cast<std::size_t>(-1);

/// Adds what each entry brings to S(e; g): its source's share of the votes, of that its rater's, of
/// that its own weight.
template <class Add>
void add_shares(const View& view, const Expectation& expectation, Add add) {
  const Reading reading = view.read(expectation.competency, expectation.scope);
  if (!reading.known)
    return;
  for (const SourceSupport& source : reading.support->sources) {
    const double rater_share =
        source.votes / reading.support->votes / static_cast<double>(source.raters.size());
    for (const RaterSupport& rater : source.raters)
      for (const WeighedEntry& weighed : rater.entries)
        if (weighed.counts && weighed.rating >= expectation.rating)
          add(weighed.entry, rater_share * weighed.weight / rater.weight);
  }
}

std::vector<PacketPiece> group_by_id(const ReportInput& input, const PacketEntries& entries) {
  std::vector<PacketPiece> pieces;
  std::map<std::string_view, std::size_t> known;
  for (const std::size_t index : entries.shown()) {
    const auto [at, is_new] =
        known.try_emplace(input.portfolio.entries[index].id.value, pieces.size());
    if (is_new)
      pieces.emplace_back();
    pieces[at->second].entries.push_back(index);
  }
  return pieces;
}

/// By Portfolio::entries.
std::vector<std::size_t> piece_of_entries(const ReportInput& input,
                                          const std::vector<PacketPiece>& pieces) {
  std::vector<std::size_t> of(input.portfolio.entries.size(), no_piece);
  for (std::size_t piece = 0; piece < pieces.size(); ++piece)
    for (const std::size_t entry : pieces[piece].entries)
      of[entry] = piece;
  return of;
}

/// Sums of fractions differ in their last bits; what is equal in all that is shown is equal.
std::int64_t billionths(double share) {
  return std::llround(share * 1e9);
}

std::optional<ChosenStory> story_named(const PacketInput& input, const std::string& name) {
  for (std::size_t piece = 0; piece < input.pieces.size(); ++piece)
    for (const std::size_t entry : input.pieces[piece].entries) {
      const Entry& of = input.entry(entry);
      if (name == of.id.value)
        return ChosenStory{piece, input.pieces[piece].entries.front(), true};
      if (name == of.name())
        return ChosenStory{piece, entry, true};
    }
  return std::nullopt;
}

void add_named(ChosenStories& chosen, const PacketInput& input,
               const std::vector<std::string>& names) {
  for (const std::string& name : names)
    if (const auto story = story_named(input, name); story && !chosen.tells(story->piece))
      chosen.stories.push_back(*story);
}

void add_carrying(ChosenStories& chosen, const PacketInput& input) {
  std::vector<std::size_t> order(input.pieces.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
    return rests_more_on(input, input.pieces[a], input.pieces[b]);
  });
  for (const std::size_t piece : order)
    if (chosen.stories.size() < most_stories && carries(input.pieces[piece]))
      chosen.stories.push_back({piece, input.pieces[piece].entries.front(), false});
}

} // namespace

std::vector<PacketPiece> packet_pieces(const ReportInput& input, const PacketEntries& entries) {
  std::vector<PacketPiece> pieces = group_by_id(input, entries);
  const std::vector<std::size_t> piece_of = piece_of_entries(input, pieces);
  const std::vector<ExpectationResult>& results = input.assessment.target.gate.expectations;
  for (PacketPiece& piece : pieces)
    piece.shares.assign(results.size(), 0.0);
  double weights = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    // A waived one asks for no support.
    if (results[i].waived)
      continue;
    const Expectation& expectation = *results[i].expectation;
    weights += expectation.weight;
    const auto add = [&](const View& view, auto&& take) {
      add_shares(view, expectation, [&](std::size_t entry, double share) {
        if (piece_of[entry] != no_piece)
          take(pieces[piece_of[entry]], share);
      });
    };
    add(input.assessment.headline_view(), [&](PacketPiece& piece, double share) {
      piece.shares[i] += share;
      piece.support += expectation.weight * share;
    });
    add(input.assessment.self, [&](PacketPiece& piece, double share) {
      piece.self_support += expectation.weight * share;
    });
  }
  for (PacketPiece& piece : pieces) {
    piece.support = weights > 0 ? piece.support / weights : 0;
    piece.self_support = weights > 0 ? piece.self_support / weights : 0;
  }
  return pieces;
}

bool rests_more_on(const PacketInput& input, const PacketPiece& a, const PacketPiece& b) {
  const Entry& entry_a = input.entry(a.entries.front());
  const Entry& entry_b = input.entry(b.entries.front());
  return std::tuple(billionths(b.support), billionths(b.self_support), entry_b.date.value,
                    std::string_view(entry_a.id.value)) <
         std::tuple(billionths(a.support), billionths(a.self_support), entry_a.date.value,
                    std::string_view(entry_b.id.value));
}

bool carries(const PacketPiece& piece) {
  return billionths(piece.support) > 0 || billionths(piece.self_support) > 0;
}

bool ChosenStories::tells(std::size_t piece) const {
  return std::ranges::count(stories, piece, &ChosenStory::piece) > 0;
}

ChosenStories choose_stories(const PacketInput& input, const std::vector<std::string>& named) {
  ChosenStories chosen;
  if (named.empty())
    add_carrying(chosen, input);
  else
    add_named(chosen, input, named);
  for (std::size_t piece = 0; piece < input.pieces.size(); ++piece)
    if (!chosen.tells(piece) && carries(input.pieces[piece]))
      ++chosen.left_out;
  return chosen;
}

std::vector<std::string> story_names(const Ladder& ladder, const Portfolio& portfolio,
                                     const Assessment& assessment) {
  const ReportInput input{ladder, portfolio, assessment};
  const PacketEntries entries(input, false);
  std::vector<std::string> names;
  for (const PacketPiece& piece : group_by_id(input, entries))
    names.push_back(portfolio.entries[piece.entries.front()].id.value);
  for (const std::size_t entry : entries.shown())
    names.push_back(portfolio.entries[entry].name());
  return names;
}

} // namespace rung
