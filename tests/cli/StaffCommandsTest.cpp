#include "tests/cli/Ctl.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// «people» and «org» as people type them, on both engines.
class StaffCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Ctl> m_ctl;

    /// The number that a command printed.
    QString number(const QStringList &words, const QString &key = u"id"_s)
    {
        const Ran ran = m_ctl->json(words);
        if (ran.code != 0)
            qFatal("%s", ran.told().constData());
        return QString::number(ran.object().value(key).toInteger());
    }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_place = std::make_unique<TestDatabase>(engine);
        m_ctl = std::make_unique<Ctl>(m_place->url());
        QVERIFY_RAN(m_ctl->init(), 0);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_place.reset();
    }

    void thePeopleAndTheChartOnAnyDay_data() { addEngines(); }
    void thePeopleAndTheChartOnAnyDay()
    {
        const QString settore = number({u"org"_s, u"write"_s, u"unit"_s, u"Affari generali"_s, u"--kind"_s,
                                        u"settore"_s, u"--from"_s, u"2020-01-01"_s},
                                       u"unit"_s);
        number({u"org"_s, u"write"_s, u"unit"_s, u"Gabinetto"_s, u"--under"_s, u"Affari generali"_s, u"--from"_s,
                u"2020-01-01"_s});
        const QString anna = number({u"people"_s, u"add"_s, u"Anna Neri"_s, u"--badge"_s, u"7"_s});
        const QString carla = number({u"people"_s, u"add"_s, u"Carla Dirigente"_s});
        const QString hired =
            number({u"people"_s, u"write"_s, u"contract"_s, anna, u"--kind"_s, u"art90"_s, u"--emolumento"_s, u"yes"_s,
                    u"--week"_s, u"7:12,7:12,7:12,7:12,7:12,0,0"_s, u"--from"_s, u"2024-01-01"_s});
        number({u"people"_s, u"write"_s, u"contract"_s, carla, u"--kind"_s, u"ruolo"_s, u"--from"_s, u"2020-01-01"_s});
        number({u"people"_s, u"write"_s, u"assignment"_s, anna, u"--unit"_s, u"Gabinetto"_s, u"--percent"_s, u"80"_s,
                u"--from"_s, u"2024-01-01"_s});
        number({u"org"_s, u"write"_s, u"head"_s, settore, u"--person"_s, carla, u"--charge"_s, u"dirigente"_s,
                u"--from"_s, u"2020-01-01"_s});
        const Ran then = m_ctl->json({u"org"_s, u"--on"_s, u"2023-06-01"_s});
        QVERIFY_RAN(then, 0);
        QCOMPARE(then.object().value(u"units"_s).toArray().size(), 2);
        QVERIFY(then.object().value(u"units"_s).toArray().at(1).toObject().value(u"members"_s).toArray().isEmpty());
        const Ran now = m_ctl->run({u"--as"_s, u"rossi"_s, u"org"_s, u"--on"_s, u"2025-06-01"_s});
        QVERIFY_RAN(now, 0);
        QVERIFY2(now.out.contains(u"Affari generali – Carla Dirigente"_s) && now.out.contains(u"Anna Neri  80%"_s),
                 qPrintable(now.out));
        const Ran shown = m_ctl->json({u"people"_s, u"show"_s, anna});
        QCOMPARE(shown.object().value(u"contracts"_s).toArray().first().toObject().value(u"week"_s).toArray().size(),
                 7);
        // Who may sign, and what was refused says why.
        const Ran signing =
            m_ctl->json({u"people"_s, u"sign"_s, anna, u"--unit"_s, u"Gabinetto"_s, u"--nature"_s, u"liquidation"_s});
        QVERIFY_RAN(signing, 1);
        QCOMPARE(signing.object().value(u"name"_s).toString(), u"Carla Dirigente"_s);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"sign"_s, anna, u"--unit"_s, u"Gabinetto"_s, u"--nature"_s, u"visto"_s}),
                    0);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"pay"_s, hired, u"--sum"_s, u"12600,50"_s}), 0);
        QCOMPARE(m_ctl->json({u"people"_s, u"pay"_s, hired}).object().value(u"cents"_s).toInteger(), 1260050);
        // The dated changes: end, correct with a reason, withdraw.
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"end"_s, u"contract"_s, hired, u"--on"_s, u"2025-12-31"_s}), 0);
        const Ran bare = m_ctl->json({u"people"_s, u"correct"_s, u"contract"_s, hired, u"--from"_s, u"2024-02-01"_s});
        QVERIFY_RAN(bare, 1);
        QVERIFY(bare.message().contains(u"Say why"_s));
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"correct"_s, u"contract"_s, hired, u"--from"_s, u"2024-02-01"_s,
                                 u"--note"_s, u"decreto letto male"_s}),
                    0);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"withdraw"_s, u"contract"_s, hired, u"--note"_s, u"prova"_s}), 0);
        QVERIFY(m_ctl->json({u"people"_s, u"show"_s, anna}).object().value(u"contracts"_s).toArray().isEmpty());
    }

    void aFileIsTriedThenWritten_data() { addEngines(); }
    void aFileIsTriedThenWritten()
    {
        m_ctl->write(u"personale.csv"_s,
                     "Chi;Matricola;Tipo contratto;Dal\nNeri Anna;7;ruolo;1/3/2020\nRiva Ugo;8;"
                     "stagista;1/3/2020\n");
        const QStringList words{u"people"_s, u"import"_s, m_ctl->path(u"personale.csv"_s), u"--map"_s, u"name=Chi"_s};
        const Ran dry = m_ctl->json(words + QStringList{u"--dry-run"_s});
        QVERIFY_RAN(dry, 1);
        QVERIFY(dry.object().value(u"dryRun"_s).toBool());
        QVERIFY(m_ctl->json({u"people"_s, u"list"_s}).array().isEmpty());
        const Ran done = m_ctl->json(words);
        QCOMPARE(done.object().value(u"added"_s).toInt(), 1);
        QCOMPARE(done.object().value(u"refused"_s).toInt(), 1);
        QCOMPARE(m_ctl->json({u"people"_s, u"list"_s}).array().size(), 1);
        QCOMPARE(m_ctl->json(words).object().value(u"unchanged"_s).toInt(), 1);
    }

    void whatIsNotUnderstoodAndWhoMayNot_data() { addEngines(); }
    void whatIsNotUnderstoodAndWhoMayNot()
    {
        QVERIFY_RAN(m_ctl->addUser(u"verdi"_s, u"portavoce"_s), 0);
        QVERIFY_RAN(m_ctl->addUser(u"blu"_s, u"settore"_s), 0);
        QVERIFY_RAN(m_ctl->json({u"people"_s}), 2);
        QVERIFY_RAN(m_ctl->json({u"org"_s, u"--on"_s, u"2026-02-30"_s}), 2);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"write"_s, u"nothing"_s, u"1"_s}), 2);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"write"_s, u"contract"_s, u"1"_s, u"--kind"_s, u"x"_s}), 1);
        QVERIFY_RAN(m_ctl->json({u"people"_s, u"import"_s, u"nowhere.csv"_s}), 1);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"people"_s, u"list"_s}), 0);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"people"_s, u"add"_s, u"X Y"_s}), 1);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"people"_s, u"pay"_s, u"1"_s}), 1);
        QVERIFY_RAN(m_ctl->as(u"blu"_s, {u"org"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(StaffCommandsTest)
#include "StaffCommandsTest.moc"
