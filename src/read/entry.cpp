#include "read/entry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace rung {

namespace {

struct Rater {
  Source source = Source::self;
  std::string by;
};

/// The entry's own `source` and `by`, else the author's.
std::optional<Rater> resolve_rater(const EntryFile& written, const EvidenceText& file,
                                   Findings& findings) {
  if (!file.author.source)
    return std::nullopt;
  const auto author = file.author.source->value;
  const auto source = written.source ? written.source->value : author;
  if (source != author && written.by.value.empty()) {
    if (!written.sound)
      return std::nullopt; // a rater may be named where it couldn't be read
    findings.error("missing-key", written.source->at, [&] {
      return Finding{
          fmt::format("the source is '{}', not the author's, but nobody is named", name_of(source)),
          "add 'by: ...', the id of whoever rates here"};
    });
    return std::nullopt;
  }
  const auto& by = written.by.value.empty() ? file.author.id.value : written.by.value;
  if (source == Source::self && by != file.person.id.value) {
    if (!written.sound)
      return std::nullopt; // another source may be
    findings.error("conflicting-files", written.by.at, [&] {
      return Finding{fmt::format("a self rating is by the person: '{}', not '{}'",
                                 file.person.id.value, shortened(by)),
                     "remove 'by', or say another 'source'",
                     findings.see(file.person.id.at, "the person")};
    });
    return std::nullopt;
  }
  return Rater{source, by};
}

std::vector<Rating> resolve_shows(const EntryFile& written, const LadderIds& ids,
                                  Findings& findings) {
  const auto top = ids.ladder.top_rating();
  std::vector<Rating> shows;
  for (const auto& [key, rating] : written.shows) {
    const auto competency = ids.competencies.find(key, findings);
    if (rating.at.length == 0)
      continue; // what stands there is no number, and that has been said
    if (rating.value < 1 || rating.value > top)
      findings.error("out-of-range", rating.at, [&, value = rating.value] {
        return Finding{fmt::format("{} is no rating of the scale", value),
                       fmt::format("write a rating from 1 to {}", top)};
      });
    else if (competency)
      shows.push_back({*competency, static_cast<int>(rating.value), key.at});
  }
  std::ranges::sort(shows, {}, &Rating::competency);
  return shows;
}

bool same_texts(const std::vector<Text>& a, const std::vector<Text>& b) {
  return std::ranges::equal(a, b, {}, &Text::value, &Text::value);
}

bool same_metric(const std::optional<Metric>& a, const std::optional<Metric>& b) {
  const auto content = [](const Metric& metric) {
    return std::tie(metric.name.value, metric.before.value, metric.after.value, metric.unit.value,
                    metric.estimated);
  };
  return a.has_value() == b.has_value() && (!a || content(*a) == content(*b));
}

template <class T>
std::optional<T> value_of(const std::optional<Located<T>>& located) {
  return located ? std::optional(located->value) : std::nullopt;
}

} // namespace

LadderIds::LadderIds(const Ladder& against) : ladder(against) {
  for (const auto& competency : ladder.competencies)
    competencies.add(competency.id, nullptr);
  for (const auto& level : ladder.levels)
    levels.add(level.id, nullptr);
  for (const auto& track : ladder.tracks)
    tracks.add(track.id, nullptr);
  for (const auto& scope : ladder.scopes)
    scopes.add(scope, nullptr);
}

std::optional<Entry> resolve_entry(const EntryFile& written, const EvidenceText& file,
                                   const LadderIds& ids, Findings& findings) {
  const auto rater = resolve_rater(written, file, findings);
  Entry entry;
  if (const auto scope = ids.scopes.find(written.scope, findings))
    entry.scope = {*scope, written.scope.at};
  entry.shows = resolve_shows(written, ids, findings);
  if (!rater || written.id.value.empty() || !written.date)
    return std::nullopt;
  entry.id = written.id;
  entry.date = *written.date;
  entry.title = written.title;
  entry.context = written.context;
  entry.action = written.action;
  entry.result = written.result;
  entry.metric = written.metric;
  entry.kind = written.kind;
  entry.role = value_of(written.role);
  entry.links = written.links;
  entry.corroborators = written.corroborators;
  entry.visibility = value_of(written.visibility).value_or(Visibility::packet);
  entry.source = rater->source;
  entry.by = rater->by;
  entry.at = written.at;
  return entry;
}

bool same_content(const Entry& a, const Entry& b) {
  const auto texts = [](const Entry& entry) {
    return std::tie(entry.date.value, entry.title.value, entry.context.value, entry.action.value,
                    entry.result.value, entry.role, entry.visibility);
  };
  const auto same_rating = [](const Rating& one, const Rating& other) {
    return one.competency == other.competency && one.rating == other.rating;
  };
  const auto same_corroborator = [](const Corroborator& one, const Corroborator& other) {
    return one.name.value == other.name.value && one.relation.value == other.relation.value;
  };
  return texts(a) == texts(b) && value_of(a.kind) == value_of(b.kind) &&
         value_of(a.scope) == value_of(b.scope) && same_metric(a.metric, b.metric) &&
         same_texts(a.links, b.links) && std::ranges::equal(a.shows, b.shows, same_rating) &&
         std::ranges::equal(a.corroborators, b.corroborators, same_corroborator);
}

} // namespace rung
