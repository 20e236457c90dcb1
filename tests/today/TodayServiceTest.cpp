#include "core/today/TodayService.h"
#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/support/Engines.h"

#include <QGuiApplication>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

} // namespace

/// What each of the office comes to in the morning, on both engines.
class TodayServiceTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(kNow);
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_db;
    const Keyring m_closed;

    TodayBoard boardOf(const QString &login)
    {
        const auto actor = AccessService(*m_db, m_clock).signIn(login, demoPassword());
        if (!actor)
            qFatal("%s", qUtf8Printable(actor.error().message));
        const auto board = TodayService(*m_db, m_clock).board(*actor, m_closed);
        if (!board)
            qFatal("%s", qUtf8Printable(board.error().message));
        return *board;
    }
    static QSet<TodayPlace> placesOf(const QList<TodayLine> &lines)
    {
        QSet<TodayPlace> places;
        for (const TodayLine &line : lines)
            places.insert(line.place);
        return places;
    }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_place = std::make_unique<TestDatabase>(engine);
        auto made = createDemoOffice(*DatabaseUrl::parse(m_place->url()), m_clock);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_db = std::move(*made);
    }
    void cleanup()
    {
        m_db.reset();
        m_place.reset();
    }

    void whoAnswersForTheOfficeSeesWhatWaits_data() { addEngines(); }
    void whoAnswersForTheOfficeSeesWhatWaits()
    {
        const TodayBoard board = boardOf(u"capo"_s);
        QCOMPARE(board.day, kNow.date());
        QVERIFY(placesOf(board.decide).contains(TodayPlace::Missions));
        QVERIFY(placesOf(board.decide).contains(TodayPlace::Patronage));
        QVERIFY(std::any_of(board.decide.cbegin(), board.decide.cend(),
                            [](const TodayLine &line) { return line.wrong && line.item; }));
        QVERIFY(!board.due.isEmpty());
        for (qsizetype i = 1; i < board.due.size(); ++i)
            QVERIFY(board.due.at(i - 1).due <= board.due.at(i).due);
        for (const TodayLine &line : board.due) {
            QVERIFY(line.due.isValid() && line.due <= board.day.addDays(TodayService::kDueWithin));
            QVERIFY(!line.label.isEmpty());
        }
    }

    /// Nobody is shown what they would not see in the module itself.
    void nobodySeesMoreThanInTheModules_data() { addEngines(); }
    void nobodySeesMoreThanInTheModules()
    {
        const TodayBoard press = boardOf(u"portavoce"_s);
        for (const TodayLine &line : press.decide) {
            QVERIFY(line.place != TodayPlace::Missions); // no mission is theirs to decide
            QVERIFY(line.place != TodayPlace::Patronage);
            QVERIFY(!line.item || !line.item->masked);
        }
        Actor nobody;
        nobody.login = u"nobody"_s;
        const auto empty = TodayService(*m_db, m_clock).board(nobody, m_closed);
        QVERIFY(empty);
        QVERIFY(empty->decide.isEmpty() && empty->due.isEmpty() && empty->changed.isEmpty());
        QVERIFY(empty->standing.isEmpty());
    }

    /// The words of the personal agenda are not opened by a keyring that is closed.
    void whatIsSealedStaysClosed_data() { addEngines(); }
    void whatIsSealedStaysClosed()
    {
        const TodayBoard board = boardOf(u"capo"_s);
        for (const QList<TodayLine> &lines : {board.decide, board.changed}) {
            for (const TodayLine &line : lines)
                QVERIFY2(!line.title.contains(u"Palestra"_s) && !line.title.contains(u"Visita medica"_s),
                         qPrintable(line.title));
        }
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    TodayServiceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TodayServiceTest.moc"
