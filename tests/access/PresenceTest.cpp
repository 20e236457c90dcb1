#include "core/access/Presence.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void whoGivesNoSignIsGone()
    {
        PresenceWatch watch;
        const Presence anna{u"a"_s, u"Anna"_s, {}, u"1"_s};
        Presence bruno{u"b"_s, u"Bruno"_s, {}, u"1"_s};
        QCOMPARE(watch.alive({anna, bruno}, 0).size(), 2);
        bruno.beat = u"2"_s;
        QCOMPARE(watch.alive({anna, bruno}, PresenceWatch::kBeatMs).size(), 2);
        // Anna's window died: her sign never changed. What her clock says plays no part.
        QCOMPARE(watch.alive({anna, bruno}, PresenceWatch::kPatience), QList<Presence>{bruno});
        QCOMPARE(watch.alive({bruno}, PresenceWatch::kPatience + 1), QList<Presence>{bruno});
        QVERIFY(watch.alive({bruno}, PresenceWatch::kBeatMs + PresenceWatch::kPatience).isEmpty());
        // And comes back with a new sign.
        bruno.beat = u"3"_s;
        QCOMPARE(watch.alive({bruno}, 10 * PresenceWatch::kPatience), QList<Presence>{bruno});
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "PresenceTest.moc"
