#include "core/agenda/AgendaChange.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString changeName(const QString &action)
{
    static const QList<std::pair<QString, const char *>> names{
        {u"create"_s, QT_TRANSLATE_NOOP("Core", "entered")},
        {u"edit"_s, QT_TRANSLATE_NOOP("Core", "changed")},
        {u"move"_s, QT_TRANSLATE_NOOP("Core", "moved")},
        {u"cancel"_s, QT_TRANSLATE_NOOP("Core", "cancelled")},
        {u"remove"_s, QT_TRANSLATE_NOOP("Core", "deleted")},
        {u"confirm"_s, QT_TRANSLATE_NOOP("Core", "confirmed")},
        {u"undo"_s, QT_TRANSLATE_NOOP("Core", "taken back")},
        {u"import"_s, QT_TRANSLATE_NOOP("Core", "imported")},
        {u"invitation"_s, QT_TRANSLATE_NOOP("Core", "from an invitation")},
    };
    for (const auto &[key, name] : names) {
        if (key == action)
            return say(name);
    }
    return action;
}

} // namespace gonfalone
