#include "core/base/Clock.h"
#include "core/base/Explained.h"
#include "core/base/NetworkShare.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/base/Text.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>
#include <type_traits>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

using FirstId = StrongId<struct FirstTag>;
using SecondId = StrongId<struct SecondTag>;

template <typename A, typename B>
concept Comparable = requires(A a, B b)
{
    a == b;
};

// The key of one table is never the key of another, nor a bare number.
static_assert(Comparable<FirstId, FirstId>);
static_assert(!Comparable<FirstId, SecondId>);
static_assert(!Comparable<FirstId, qint64>);
static_assert(!std::is_constructible_v<FirstId, SecondId>);
static_assert(!std::is_convertible_v<qint64, FirstId>);
static_assert(!std::is_convertible_v<FirstId, qint64>);

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(Error::invalid(u"%1 is odd"_s.arg(number), {{u"number"_s, u"odd"_s}}));
    return number / 2;
}

Outcome small(int number)
{
    if (number > 100)
        return failure(Error::conflict(u"too large"_s));
    return {};
}

/// Both macros twice in one function, one of them without braces under an `if`.
Result<QString> quarter(int number, int *steps)
{
    if (number >= 0)
        CHECK(small(number));
    ++*steps;
    TRY(const int once, half(number));
    ++*steps;
    int twice = 0;
    TRY(twice, half(once));
    ++*steps;
    CHECK(small(twice));
    return QString::number(twice);
}

Result<std::unique_ptr<int>> owned(int number)
{
    TRY(const int value, half(number));
    return std::make_unique<int>(value);
}

/// Says every English sentence in capitals and three plural forms, as a language would.
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QLatin1String(context) != "Core"_L1)
            return {};
        return n < 0 ? QString::fromUtf8(source).toUpper() : u"%n of %1"_s.arg(QString::fromUtf8(source));
    }
};

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void aShareIsKnownByItsFileSystem()
    {
        for (const char *share : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.glusterfs", "davfs", "ceph"})
            QVERIFY2(isNetworkFileSystem(share), share);
        for (const char *disk : {"ext4", "btrfs", "xfs", "tmpfs", "fuseblk", "vfat", "overlay", "zfs"})
            QVERIFY2(!isNetworkFileSystem(disk), disk);
        const QTemporaryDir here;
        QVERIFY(!isOnNetworkShare(here.filePath(u"not/there/yet/office.db"_s)));
        QCOMPARE(shareAdvice(here.filePath(u"office.db"_s)), QString());
    }

    void tryAndCheckPassTheErrorOn()
    {
        int steps = 0;
        QCOMPARE(*quarter(8, &steps), u"2"_s);
        QCOMPARE(steps, 3);

        steps = 0;
        const auto odd = quarter(6, &steps);
        QVERIFY(!odd);
        QCOMPARE(steps, 2); // nothing after the failing TRY ran
        QCOMPARE(odd.error(), Error::invalid(u"3 is odd"_s, {{u"number"_s, u"odd"_s}}));

        steps = 0;
        QCOMPARE(quarter(104, &steps).error().kind, ErrorKind::Conflict);
        QCOMPARE(steps, 0);
    }

    void tryMovesWhatCannotBeCopied()
    {
        const auto all = [](int number) -> Result<int> {
            TRY(const std::unique_ptr<int> value, owned(number));
            return *value;
        };
        QCOMPARE(*all(10), 5);
        QCOMPARE(all(3).error().message, u"3 is odd"_s);
    }

    void errorsCarryKindDetailAndFields()
    {
        const Error broken = Error::corrupt(u"«a» is damaged"_s, u"SQLITE_CORRUPT"_s);
        QCOMPARE(broken.kind, ErrorKind::Corrupt);
        QCOMPARE(broken.detail, u"SQLITE_CORRUPT"_s);
        QVERIFY(!broken.transient);
        QVERIFY(Error::notFound(u"a"_s) != Error::conflict(u"a"_s));
        Error busy = Error::unavailable(u"busy"_s);
        busy.transient = true;
        QVERIFY(busy != Error::unavailable(u"busy"_s));
    }

    void everyKindHasItsOwnName()
    {
        using enum ErrorKind;
        QSet<QString> names;
        for (ErrorKind kind : {NotFound, Conflict, Forbidden, Invalid, Unavailable, Corrupt, Newer, Cancelled})
            names << errorKindName(kind);
        QCOMPARE(names,
                 (QSet<QString>{u"not-found"_s, u"conflict"_s, u"forbidden"_s, u"invalid"_s, u"unavailable"_s,
                                u"corrupt"_s, u"newer"_s, u"cancelled"_s}));
    }

    void idsAreStrong()
    {
        QVERIFY(!FirstId{}.isValid());
        QVERIFY(!FirstId{-1}.isValid());
        QVERIFY(FirstId{1}.isValid());
        QVERIFY(FirstId{1} < FirstId{2});
        QCOMPARE(QSet<FirstId>({FirstId{1}, FirstId{2}, FirstId{1}}).size(), 2);
    }

    void explanationsListTheirReasonsInOrder()
    {
        Explained<int> days{30};
        days.because(u"30 days"_s, u"art. 2 L. 241/1990"_s).because(u"the last one is a Sunday"_s);
        QCOMPARE(days.value, 30);
        QCOMPARE(reasonLines(days.reasons),
                 (QStringList{u"30 days [art. 2 L. 241/1990]"_s, u"the last one is a Sunday"_s}));
        Explained<int> same{30};
        QVERIFY(same != days);
        same.reasons = days.reasons;
        QVERIFY(same == days);
    }

    void aFixedClockStandsStillInTheOfficesZone()
    {
        // 23:30 UTC on New Year's Eve is the new year in Rome already.
        const QDateTime instant(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
        const Clock clock = Clock::fixed(instant);
        QCOMPARE(clock.now(), instant);
        QCOMPARE(clock.now(), clock.now());
        QCOMPARE(clock.today(), QDate(2027, 1, 1));
        // In summer Rome is two hours ahead, in winter one.
        QCOMPARE(clock.dateOf(QDateTime(QDate(2026, 7, 1), QTime(22, 0), Qt::UTC)), QDate(2026, 7, 2));
        QCOMPARE(clock.dateOf(QDateTime(QDate(2026, 1, 1), QTime(22, 59, 59), Qt::UTC)), QDate(2026, 1, 1));
    }

    void instantsAreTextThatSortsAsTimeDoes()
    {
        const QDateTime instant(QDate(2026, 3, 1), QTime(9, 5, 7, 3), Qt::UTC);
        QCOMPARE(toInstantText(instant), u"2026-03-01T09:05:07.003Z"_s);
        QCOMPARE(fromInstantText(toInstantText(instant)), instant);
        // The zone in which it was said does not matter.
        QCOMPARE(toInstantText(instant.toTimeZone(QTimeZone("Europe/Rome"))), toInstantText(instant));
        QVERIFY(toInstantText(instant) < toInstantText(instant.addMSecs(1)));
        QVERIFY(toInstantText(instant) < toInstantText(instant.addMonths(9)));
        QVERIFY(toInstantText({}).isEmpty());
        QVERIFY(!fromInstantText(u"yesterday"_s).isValid());
    }

    void sentencesAreTranslatedInTheContextOfTheCore()
    {
        QCOMPARE(say("There is no case."), u"There is no case."_s);
        QCOMPARE(say("%n document(s)", 3), u"3 document(s)"_s);
        Shouting language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        QCOMPARE(say("There is no case."), u"THERE IS NO CASE."_s);
        QCOMPARE(say("documents", 3), u"3 of documents"_s);
        QCOMPARE(QCoreApplication::translate("Other", "There is no case."), u"There is no case."_s);
        QCoreApplication::removeTranslator(&language);
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "BaseTest.moc"
