#include "core/documents/Pagination.h"

#include <QTest>

using namespace gonfalone;

class PaginationTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsPages()
    {
        const QList<Strip> strips(10, Strip{0, 10});
        QCOMPARE(paginate(strips, 30, 40), (QList<int>{0, 3, 7}));
        QCOMPARE(paginate({}, 30, 40), QList<int>{0});
        QCOMPARE(paginate(strips, 100, 100), QList<int>{0});
    }

    void spaceAboveVanishesAtTheTop()
    {
        const QList<Strip> strips(4, Strip{10, 10});
        QCOMPARE(paginate(strips, 30, 30), (QList<int>{0, 2}));
    }

    void keepsTogether()
    {
        QList<Strip> strips(6, Strip{0, 10});
        strips[2].keepWithNext = true;
        QCOMPARE(paginate(strips, 30, 40), (QList<int>{0, 2}));
    }

    void nothingLawfulStillGoesOn()
    {
        const QList<Strip> strips(6, Strip{0, 10, true});
        QCOMPARE(paginate(strips, 30, 30), (QList<int>{0, 3}));
        const QList<Strip> tall(3, Strip{0, 100});
        QCOMPARE(paginate(tall, 30, 30), (QList<int>{0, 1, 2}));
    }

    void breaksWhereAsked()
    {
        QList<Strip> strips(4, Strip{0, 10});
        strips[1].breakBefore = true;
        QCOMPARE(paginate(strips, 100, 100), (QList<int>{0, 1}));
    }

    void repeatedHeadingTakesRoom()
    {
        QList<Strip> strips(6, Strip{0, 10});
        for (int i = 1; i < 6; ++i)
            strips[i].repeated = 10;
        QCOMPARE(paginate(strips, 30, 30), (QList<int>{0, 3, 5}));
    }
};

QTEST_GUILESS_MAIN(PaginationTest)
#include "PaginationTest.moc"
