// The front door: the whole library, in the order in which data goes through it.
//
//   text          source.hpp       SourceFile: a file's bytes; Span, Place: where in them
//    |            diagnostics.hpp  Diagnostic: what is wrong with the text, as a value
//   document      (src/yaml)       one flat tree of positions and scalars
//    |            read.hpp         read_ladder, read_evidence, read_portfolio: shape errors
//   typed model   ladder.hpp       Ladder: tracks, levels, competencies, expectations, policy
//    |            portfolio.hpp    Portfolio: one person's evidence, merged
//    |            periods.hpp      HistoryDay: which files are of one period
//   checks        check.hpp        what is well-formed but wrong
//    |
//   scores        assessment.hpp   assess: support, gates, levels, gaps; pure functions
//    |
//   report        report.hpp       values ready to show
//    |            explain.hpp      those of `rung explain`
//    |            comparison.hpp   those of `rung compare FILE...`
//    |            findings.hpp     those of `rung validate`
//    |            ladder_cards.hpp levels and what tells them apart
//    |            starter.hpp      a new evidence file
//    |            plan.hpp, prep.hpp  a growth plan; a sheet for a conversation
//    |            packet.hpp       a promotion packet
//    |            ladder_view.hpp  those of `rung show`
//    |            level_comparison.hpp  those of `rung compare LADDER LEVEL LEVEL`
//    |            history.hpp      those of `rung history`
//   renderings    render.hpp       text, Markdown, JSON, CSV
//
// And back:     write.hpp        values -> text of the formats, into a file that keeps its layout
//
// Nothing here does I/O, reads a clock or knows a locale: src/cli does that.
#pragma once

#include "rung/assessment.hpp"
#include "rung/check.hpp"
#include "rung/comparison.hpp"
#include "rung/date.hpp"
#include "rung/diagnostics.hpp"
#include "rung/explain.hpp"
#include "rung/findings.hpp"
#include "rung/history.hpp"
#include "rung/id.hpp"
#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"
#include "rung/level_comparison.hpp"
#include "rung/packet.hpp"
#include "rung/packet_work.hpp"
#include "rung/periods.hpp"
#include "rung/plan.hpp"
#include "rung/portfolio.hpp"
#include "rung/prep.hpp"
#include "rung/read.hpp"
#include "rung/render.hpp"
#include "rung/report.hpp"
#include "rung/source.hpp"
#include "rung/starter.hpp"
#include "rung/suggest.hpp"
#include "rung/write.hpp"
