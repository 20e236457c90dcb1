#pragma once

#include "core/calendar/IcsFile.h"

namespace gonfalone {

/// Fills the contents of an IcsFile from its text: which line is where, and which component it is in.
class IcsStructure
{
public:
    static constexpr quint32 kMarkEvery = 1024;

    IcsStructure(IcsFile::Contents &contents, const IcsLimits &limits);
    /// Empty, or the sentence for a file beyond the limits with %1 for its name.
    QString read();

private:
    void keep(const ContentLine &line);
    QString open(const ContentLine &line);
    void close(const ContentLine &line);
    void closeDownTo(size_t depth, quint32 endLine, quint32 number);
    void implyEnds(IcsKind kind, quint32 number);
    void tell(quint32 number, const QString &property, const QString &message, bool leftOut = false);

    IcsFile::Contents &m_contents;
    IcsLimits m_limits;
    std::vector<quint32> m_open; ///< the components whose END has not come
};

} // namespace gonfalone
