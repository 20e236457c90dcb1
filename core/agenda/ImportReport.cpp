#include "core/agenda/ImportReport.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct FateRow {
    const char *key;
    const char *name;    ///< translatable (context "Core")
    const char *counted; ///< translatable, with %n
};

constexpr std::array kFates{
    FateRow{"added", QT_TRANSLATE_NOOP("Core", "Entered"), QT_TRANSLATE_N_NOOP("Core", "%n entered")},
    FateRow{"changed", QT_TRANSLATE_NOOP("Core", "Changed"), QT_TRANSLATE_N_NOOP("Core", "%n changed")},
    FateRow{"unchanged", QT_TRANSLATE_NOOP("Core", "Already here"), QT_TRANSLATE_N_NOOP("Core", "%n already here")},
    FateRow{"older", QT_TRANSLATE_NOOP("Core", "Older than here"), QT_TRANSLATE_N_NOOP("Core", "%n older than here")},
    FateRow{"removed", QT_TRANSLATE_NOOP("Core", "Taken out"), QT_TRANSLATE_N_NOOP("Core", "%n taken out")},
    FateRow{"refused", QT_TRANSLATE_NOOP("Core", "Not entered"), QT_TRANSLATE_N_NOOP("Core", "%n not entered")},
};

} // namespace

QString importFateKey(ImportFate fate)
{
    return QString::fromLatin1(kFates.at(std::size_t(fate)).key);
}

QString importFateName(ImportFate fate)
{
    return say(kFates.at(std::size_t(fate)).name);
}

QString importSummary(const ImportReport &report)
{
    QStringList parts;
    for (std::size_t fate = 0; fate < kFates.size(); ++fate) {
        if (report.counts.at(fate) > 0)
            parts << say(kFates.at(fate).counted, int(report.counts.at(fate)));
    }
    return parts.isEmpty() ? say("The file has no appointments.") : parts.join(u", "_s);
}

} // namespace gonfalone
