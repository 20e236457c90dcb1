#pragma once

#include "core/access/AccessService.h"
#include "core/backup/BackupService.h"
#include "core/backup/MoveRun.h"
#include "core/backup/RestoreRun.h"
#include "core/backup/RowCodec.h"
#include "core/documents/DocumentStore.h"
#include "core/setup/OfficeSetup.h"
#include "tests/support/Engines.h"

#include <QTest>

namespace gonfalone {

inline Clock testClock()
{
    return Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
}

inline DatabaseUrl at(const QString &url)
{
    return *DatabaseUrl::parse(url);
}

inline QString password()
{
    return QStringLiteral("correct horse");
}

template <typename T>
bool holds(const Result<T> &result)
{
    if (!result)
        qWarning("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return bool(result);
}

/// An office with cases, documents (one of several pieces, one empty), odd texts, and an administrator "anna".
inline std::unique_ptr<Database> filledOffice(const QString &url, qint64 largest = 3 * kPieceBytes + 17)
{
    OfficeSetup setup;
    setup.comune.name = QStringLiteral("Marina di Levante è «qui»");
    setup.comune.istatCode = QStringLiteral("073027");
    setup.comune.stemma = QByteArray("\0\1\2png", 6);
    setup.adminLogin = QStringLiteral("anna");
    setup.adminPassword = password();
    auto made = createOffice(at(url), setup, testClock());
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    Database &db = **made;
    const auto filled = UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
        for (int i = 1; i <= 60; ++i) {
            CHECK(db.write(
                tx,
                QStringLiteral("INSERT INTO case_file (module, register, year, number, label, subject, party, state, "
                               "received, due, open, search_text, created_at, created_by) VALUES ('patrocinio', "
                               "'PAT', 2026, ?, ?, ?, ?, 'received', '2026-01-02', '2026-02-03', 1, ?, '', '')"),
                {i, QStringLiteral("PAT-2026/%1").arg(i, 4, 10, QLatin1Char('0')),
                 QStringLiteral("Perché? 'x' \\ \"%1\" 😀\n?").arg(i), QStringLiteral(""),
                 QStringLiteral("only in the table %1.").arg(i)}));
        }
        CHECK(db.write(
            tx, QStringLiteral("INSERT INTO register_counter (register, year, last) VALUES ('PAT', 2026, 60)"), {}));
        QByteArray large(largest, '\0');
        quint32 seed = 7;
        for (char &byte : large)
            byte = char((seed = seed * 1664525u + 1013904223u) >> 24);
        int n = 0;
        for (const QByteArray &content : {QByteArray(""), QByteArray("testo"), large, QByteArray(kPieceBytes, 'z')})
            CHECK(DocumentStore().add(tx, ++n,
                                      {QStringLiteral("doc %1.pdf").arg(n), QStringLiteral("application/pdf"),
                                       QStringLiteral("attachment"), content},
                                      QStringLiteral("2026-11-22T08:00:00.000Z"), QStringLiteral("anna")));
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message + filled.error().detail));
    return std::move(*made);
}

inline Actor anna(Database &db)
{
    const auto actor = AccessService(db, testClock()).signIn(QStringLiteral("anna"), password());
    if (!actor)
        qFatal("%s", qPrintable(actor.error().message));
    return *actor;
}

/// Count and hash of every table: two places are equal when these are.
inline BackupManifest tallies(Database &db)
{
    const auto snapshot = Snapshot::open(db);
    BackupManifest all;
    const QList<Table> tables = *tablesOf(db);
    for (const Table &table : tables) {
        const auto tally = tallyOf(**snapshot, table, [](qint64) { return Outcome(); });
        if (!tally)
            qFatal("%s", qPrintable(tally.error().message + tally.error().detail));
        all << *tally;
    }
    return all;
}

inline BackedUpTable of(const BackupManifest &manifest, const QString &table)
{
    for (const BackedUpTable &one : manifest) {
        if (one.name == table)
            return one;
    }
    return {};
}

inline QString other(const QString &engine)
{
    return engine == QLatin1String("sqlite") ? QStringLiteral("postgresql") : QStringLiteral("sqlite");
}

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace gonfalone
