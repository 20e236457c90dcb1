#pragma once

#include "tests/architecture/Walls.h"

namespace gonfalone::architecture {

/// The types that a header declares with a body, by their names. Everything is in one namespace: two types of one name
/// compile as long as no source includes both headers, and the linker then takes either one's members for the other's.
class TypeNames
{
public:
    void read(const SourceText &source)
    {
        static const QRegularExpression type(
            QStringLiteral("^(?:struct|class|enum class|enum) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"),
            QRegularExpression::MultilineOption);
        for (const auto &match : type.globalMatch(source.code)) {
            const Place place{source.path, source.lineOf(match.capturedStart())};
            m_places[match.captured(1)].append(place);
        }
    }

    /// Every place of a name that has more than one, as a violation of the rule "names".
    QList<Violation> twice() const
    {
        QList<Violation> found;
        for (auto name = m_places.cbegin(); name != m_places.cend(); ++name) {
            for (const Place &place : name->size() > 1 ? *name : QList<Place>()) {
                found.append({place.file, place.line, QStringLiteral("names"),
                              QStringLiteral("another header has a type %1 too").arg(name.key())});
            }
        }
        return found;
    }

private:
    struct Place {
        QString file;
        int line = 0;
    };

    QMap<QString, QList<Place>> m_places;
};

} // namespace gonfalone::architecture
