#pragma once

#include "core/agenda/AgendaEntry.h"

namespace gonfalone {

/// What became of an entry of a calendar file.
enum class ImportFate {
    Added,
    Changed,
    Unchanged, ///< the same is here already
    Older,     ///< what is here is newer, and stays
    Removed,   ///< a changed occurrence that the newer file has no longer
    Refused,
};

struct ImportLine {
    ImportFate fate = ImportFate::Added;
    quint32 line = 0; ///< of the file; 0 where it was entered or was here
    QString title;
    QDate day; ///< on which it begins
    QString reason = {};

    bool operator==(const ImportLine &) const = default;
};

/// What an import did. The lines of a huge file are cut, never the counts.
struct ImportReport {
    static constexpr qsizetype kMostLines = 200'000;

    QString file;
    AgendaCalendarId calendar;
    QString gesture; ///< to be given to undo(); empty when nothing was written
    std::array<qsizetype, 6> counts{};
    QList<ImportLine> lines;   ///< in the order of the file
    QStringList remarks;       ///< what was not understood, with its line: nothing of it is lost
    qsizetype moreRemarks = 0; ///< that were not kept

    qsizetype count(ImportFate fate) const { return counts.at(std::size_t(fate)); }
    void add(ImportLine line)
    {
        ++counts.at(std::size_t(line.fate));
        if (lines.size() < kMostLines)
            lines << std::move(line);
    }
};

/// "added", "changed", … as `--json` has it, and as people read it.
QString importFateKey(ImportFate fate);
QString importFateName(ImportFate fate);
/// "12 added, 3 unchanged", without what there is none of.
QString importSummary(const ImportReport &report);

} // namespace gonfalone
