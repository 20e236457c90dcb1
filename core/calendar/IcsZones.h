#pragma once

#include "core/calendar/IcsFile.h"
#include "core/calendar/ZoneTable.h"

#include <QHash>

namespace gonfalone {

/// The zones of one file: what its TZIDs mean. A name that the table knows (IANA, Windows, prefixed) is that zone,
/// whatever the file says of it; else X-LIC-LOCATION, else the rules of the VTIMEZONE. The zones that only the file
/// knows go into the table under its names: give each file a table of its own.
class IcsZones
{
public:
    explicit IcsZones(ZoneTable &table) : m_table(&table) {}

    /// Takes up the VTIMEZONEs of a file, which must outlive this.
    void read(const IcsFile &file, IcsProblems &problems);
    /// Invalid when neither the table nor the file knows it.
    ZoneId find(QByteArrayView id);
    /// The file's own VTIMEZONE of that name; a null component where it has none.
    IcsComponent definition(QByteArrayView id) const;
    ZoneTable &table() { return *m_table; }

private:
    ZoneId resolve(QByteArrayView id);

    ZoneTable *m_table;
    QHash<QByteArray, IcsComponent> m_definitions;
    QHash<QByteArray, ZoneId> m_found;
    QByteArray m_lastId; ///< most files use one zone
    ZoneId m_last;
};

} // namespace gonfalone
