#pragma once

#include "core/storage/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

#include <cstdio>
#include <unistd.h>

namespace gonfalone::load {

inline constexpr int kRecords = 200;
/// The first half of the records is still in the intake; the other half has grounds and so a text, and takes the steps.
inline constexpr int kInIntake = kRecords / 2;

enum class Edit { Field, Step, Record, Number };

/// What one process does, the same for the program and for bare SQL: of ten edits six change a field, two take a step,
/// one adds a record to a case and one asks for a new number.
class Mix
{
public:
    explicit Mix(int process) : m_process(process), m_random(quint32(7919 * process + 17)) {}

    Edit next()
    {
        ++m_count;
        const int dice = m_random.bounded(10);
        return dice < 6 ? Edit::Field : dice < 8 ? Edit::Step : dice < 9 ? Edit::Record : Edit::Number;
    }
    /// The number of the record, from 1.
    int record(Edit edit)
    {
        return edit == Edit::Step ? kInIntake + 1 + m_random.bounded(kRecords - kInIntake)
                                  : 1 + m_random.bounded(kRecords);
    }
    /// What this edit leaves in the data: no two edits leave the same.
    QString token() const { return QStringLiteral("<%1.%2>").arg(m_process).arg(m_count); }
    int process() const { return m_process; }

private:
    int m_process;
    int m_count = 0;
    QRandomGenerator m_random;
};

inline QString labelOf(int record, int year)
{
    return QStringLiteral("PAT-%1/%2").arg(year).arg(record, 4, 10, QLatin1Char('0'));
}

/// Says that it is ready and waits for a line, so that all processes begin as one; false at the end of the input.
inline bool waitForStart()
{
    std::printf("ready\n");
    std::fflush(stdout);
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1) {
        if (letter == '\n')
            return true;
    }
    return false;
}

template <typename T>
T must(tl::expected<T, Error> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// One process with bare SQL: the same rows and commits as the program's, nothing asked and nothing checked.
void editBare(const DatabaseUrl &url, Mix mix, int edits);

} // namespace gonfalone::load
