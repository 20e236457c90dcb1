#include "tests/cli/Ctl.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The year of a whole office on the command line, to the printed sheets: somebody who passes to another office in the
/// year, the Portavoce after the mayor, a negative evaluation with an appeal, an emolumento unico.
class EvaluationCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Ctl> m_ctl;
    int m_year = 0;
    QMap<QString, QStringList> m_behaviours; ///< of a category of the system

    QString on(const QString &monthAndDay, int later = 0) const
    {
        return u"%1-%2"_s.arg(m_year + later).arg(monthAndDay);
    }
    Ran evaluation(const QString &login, const QStringList &words, const QByteArray &typed = {})
    {
        m_ctl->setInput(typed);
        const Ran ran = m_ctl->as(login, QStringList{u"evaluation"_s} + words);
        m_ctl->setInput({});
        return ran;
    }
    Ran boss(const QStringList &words, const QByteArray &typed = {}) { return evaluation(u"rossi"_s, words, typed); }
    Ran step(const QString &login, const QString &sheet, const QString &action, const QString &day,
             const QByteArray &typed = {})
    {
        return evaluation(login, {u"do"_s, sheet, action, u"--on"_s, day}, typed);
    }
    QString person(const QString &name, const QString &kind, const QStringList &more = {}, const QString &login = {})
    {
        QStringList words{u"people"_s, u"add"_s, name};
        if (!login.isEmpty())
            words << u"--login"_s << login;
        const QString id = QString::number(m_ctl->json(words).object().value(u"id"_s).toInt());
        const Ran contract = m_ctl->json(
            QStringList{u"people"_s, u"write"_s, u"contract"_s, id, u"--kind"_s, kind, u"--from"_s, u"2020-01-01"_s}
            + more);
        if (contract.code != 0)
            qFatal("%s", contract.told().constData());
        return id;
    }
    /// Opens a sheet and hands over two goals.
    QString goals(const QString &person, const QStringList &days = {})
    {
        const Ran opened = boss(QStringList{u"open"_s, person, u"--year"_s, QString::number(m_year)} + days);
        if (opened.code != 0)
            qFatal("%s", opened.told().constData());
        const QString sheet = opened.object().value(u"number"_s).toString();
        const Ran saved = boss({u"save"_s, sheet},
                               "goal.1.title=Protocollo in tre giorni\ngoal.1.measure=media dei giorni: al più 3\n"
                               "goal.1.weight=60\ngoal.2.title=Archivio riordinato\ngoal.2.weight=40\n");
        if (saved.code != 0)
            qFatal("%s", saved.told().constData());
        return sheet;
    }
    /// The lines of every score the same; the behaviours of a category are read once.
    QByteArray scores(const QString &sheet, const QByteArray &points, const QString &category)
    {
        QByteArray lines = "goal.1.score=" + points + "\ngoal.2.score=" + points + "\nunit.score=" + points
            + "\npresence=150\nmotivation=Per i fatti annotati e i risultati misurati.\n";
        if (!m_behaviours.contains(category)) {
            const QJsonObject content = boss({u"show"_s, sheet}).object().value(u"content"_s).toObject();
            for (const QJsonValue &row : content.value(u"behaviours"_s).toArray())
                m_behaviours[category] << row.toObject().value(u"behaviour"_s).toString();
        }
        for (const QString &key : std::as_const(m_behaviours[category]))
            lines += "behaviour." + key.toUtf8() + ".score=" + points + '\n';
        return lines;
    }
    /// From the goals to the scores; who is evaluated signs himself, or the boss records it.
    void toScores(const QString &sheet, const QString &evaluated, const QByteArray &points, bool whole = true)
    {
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"share"_s, on(whole ? u"02-10"_s : u"07-05"_s)), 0);
        QVERIFY_RAN(step(evaluated, sheet, u"sign"_s, on(whole ? u"02-12"_s : u"07-06"_s)), 0);
        if (whole)
            QVERIFY_RAN(step(u"rossi"_s, sheet, u"check-mid-year"_s, on(u"07-01"_s), "Obiettivi in linea."), 0);
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"ask-self-evaluation"_s, on(u"12-01"_s)), 0);
        const Ran given = step(evaluated, sheet, u"self-evaluate"_s, on(u"12-05"_s), "Ho rispettato le scadenze.");
        QVERIFY_RAN(given, 0);
        const QString category = given.object().value(u"category"_s).toString();
        QVERIFY_RAN(boss({u"save"_s, sheet}, scores(sheet, points, category)), 0);
    }
    void toNotified(const QString &sheet)
    {
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"propose"_s, on(u"12-10"_s)), 0);
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"calibrate"_s, on(u"12-11"_s)), 0);
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"hold-interview"_s, on(u"12-12"_s), "Illustrati i punteggi."), 0);
        QVERIFY_RAN(step(u"rossi"_s, sheet, u"notify"_s, on(u"12-14"_s)), 0);
    }
    QString printed(const QString &sheet, const QString &paper)
    {
        const QString file = m_ctl->path(paper + u".pdf"_s);
        const Ran ran = boss({u"draft"_s, sheet, paper, u"--out"_s, file});
        if (ran.code != 0)
            qFatal("%s", ran.told().constData());
        return textOfPdf(file).simplified();
    }

public:
    /// A whole year of five sheets on two engines takes its time on a busy machine.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1100000"); }

private slots:
    void aYearOfTheOffice_data() { addEngines(); }
    void aYearOfTheOffice()
    {
        QFETCH(QString, engine);
        m_place = std::make_unique<TestDatabase>(engine);
        m_ctl = std::make_unique<Ctl>(m_place->url());
        m_year = QDate::currentDate().year() - 1;
        const QString year = QString::number(m_year);
        QVERIFY_RAN(m_ctl->init(), 0);
        QVERIFY_RAN(m_ctl->addUser(u"mario"_s, u"sindaco"_s), 0);
        QVERIFY_RAN(m_ctl->addUser(u"bruno"_s, u"ufficio"_s), 0);
        QVERIFY_RAN(m_ctl->addUser(u"chiara"_s, u"portavoce"_s), 0);
        for (const QString &login : {u"mario"_s, u"bruno"_s, u"chiara"_s})
            QVERIFY_RAN(evaluation(login, {u"list"_s}), 0);
        const QString bruno = person(u"Bruno Neri"_s, u"ruolo"_s, {}, u"bruno"_s);
        const QString chiara = person(u"Chiara Moretti"_s, u"portavoce"_s, {}, u"chiara"_s);
        const QString piero = person(u"Piero Longo"_s, u"comando"_s);
        const QString dario = person(u"Dario Costa"_s, u"art90"_s, {u"--emolumento"_s, u"yes"_s});

        QVERIFY_RAN(boss({u"open"_s, bruno, u"--year"_s, year}), 1); // no cycle yet
        QVERIFY_RAN(evaluation(u"bruno"_s, {u"cycle"_s, u"open"_s, u"--year"_s, year}), 1);
        QVERIFY_RAN(boss({u"cycle"_s, u"open"_s, u"--year"_s, year}), 0);
        const QString first = goals(piero); // he leaves in the year
        const QString negative = goals(bruno), voice = goals(chiara), pay = goals(dario);
        QCOMPARE(first, u"VAL-%1/0001"_s.arg(m_year));
        // What was not delivered in time wants its reason.
        const Ran late = step(u"rossi"_s, pay, u"share"_s, on(u"03-01"_s));
        QVERIFY_RAN(late, 1);
        QVERIFY(late.error().value(u"fields"_s).toObject().contains(u"late_reason"_s));

        // Transferred on 30 June: two sheets, each of its days.
        QVERIFY_RAN(boss({u"end"_s, first, u"--on"_s, on(u"06-30"_s)}, "Passa al Settore Tributi."), 0);
        const QString second = goals(piero, {u"--from"_s, on(u"07-01"_s)});
        toScores(first, u"rossi"_s, "8");
        toScores(second, u"rossi"_s, "9", false);

        // The negative one rests on a fact.
        toScores(negative, u"bruno"_s, "4,5");
        QVERIFY_RAN(step(u"rossi"_s, negative, u"propose"_s, on(u"12-10"_s)), 1);
        QVERIFY_RAN(boss({u"fact"_s, negative, u"bad"_s, u"--on"_s, on(u"09-15"_s)},
                         "Tre scadenze mancate.\n---\nNota prot. 4321\n"),
                    0);
        QVERIFY_RAN(boss({u"training"_s, negative, u"--minutes"_s, u"600"_s, u"--on"_s, on(u"05-05"_s)}, "Syllabus"),
                    0);
        toNotified(negative);

        // The Portavoce after the mayor, with the declaration.
        toScores(voice, u"chiara"_s, "9,5");
        const Ran unheard = step(u"rossi"_s, voice, u"propose"_s, on(u"12-10"_s));
        QVERIFY_RAN(unheard, 1);
        QVERIFY(unheard.message().contains(u"150/2000"_s));
        QVERIFY_RAN(step(u"bruno"_s, voice, u"hear-mayor"_s, on(u"12-06"_s), "x"), 1);
        QVERIFY_RAN(step(u"mario"_s, voice, u"hear-mayor"_s, on(u"12-06"_s), "Voce puntuale della Giunta."), 0);
        QVERIFY_RAN(
            evaluation(u"chiara"_s, {u"declare"_s, chiara, u"--year"_s, year}, "Non esercito attività giornalistica."),
            0);
        toNotified(voice);

        // The emolumento unico: scored, without effect.
        QVERIFY_RAN(boss({u"save"_s, pay}, "late_reason=Il contratto è stato rinnovato a febbraio.\n"), 0);
        toScores(pay, u"rossi"_s, "9");
        for (const QString &sheet : {first, second, pay})
            toNotified(sheet);

        // The appeal: in time, with the opinion of the Nucleo, decided with another score.
        QVERIFY_RAN(step(u"rossi"_s, negative, u"make-final"_s, on(u"12-20"_s)), 1);
        QVERIFY_RAN(step(u"bruno"_s, negative, u"request-review"_s, on(u"12-30"_s), "x"), 1); // a day late
        QVERIFY_RAN(step(u"bruno"_s, negative, u"request-review"_s, on(u"12-29"_s), "Ero in malattia."), 0);
        QVERIFY_RAN(boss({u"cycle"_s, u"close"_s, u"--year"_s, year}), 1);
        QVERIFY_RAN(step(u"rossi"_s, negative, u"record-opinion"_s, on(u"12-30"_s), "Accoglibile in parte."), 0);
        QVERIFY_RAN(boss({u"save"_s, negative}, "goal.1.score=7\n"), 0);
        QVERIFY_RAN(step(u"rossi"_s, negative, u"decide"_s, on(u"12-31"_s), "Accolta in parte."), 0);
        for (const auto &[who, sheet] : {std::pair{u"chiara"_s, voice}, std::pair{u"rossi"_s, first},
                                         std::pair{u"rossi"_s, second}, std::pair{u"rossi"_s, pay}})
            QVERIFY_RAN(step(who, sheet, u"accept"_s, on(u"12-15"_s)), 0);

        const QJsonObject decided = boss({u"show"_s, negative, u"--explain"_s}).object();
        QCOMPARE(decided.value(u"state"_s).toString(), u"final"_s);
        QCOMPARE(decided.value(u"content"_s).toObject().value(u"notified_score"_s).toString(), u"45,00"_s);
        QCOMPARE(decided.value(u"score"_s).toObject().value(u"total"_s).toString(), u"51,00"_s); // +40% × 60% × 25
        QCOMPARE(decided.value(u"training"_s).toObject().value(u"done"_s).toInt(), 600);
        QCOMPARE(boss({u"show"_s, pay}).object().value(u"bonus"_s).toObject().value(u"percent"_s).toString(),
                 u"0,00"_s);
        const QJsonObject half = boss({u"show"_s, first}).object();
        QCOMPARE(half.value(u"ends"_s).toString(), on(u"06-30"_s));
        QCOMPARE(half.value(u"bonus"_s).toObject().value(u"percent"_s).toString(),
                 QDate::isLeapYear(m_year) ? u"39,78"_s : u"39,67"_s);
        // Each of the two sheets weighs its days: 80 for the first half, 90 for the second.
        QCOMPARE(boss({u"year"_s, piero, u"--year"_s, year}).object().value(u"score"_s).toString(),
                 QDate::isLeapYear(m_year) ? u"85,03"_s : u"85,04"_s);
        QVERIFY_RAN(evaluation(u"mario"_s, {u"year"_s, piero, u"--year"_s, year}), 1);
        // Who reads what: each one's own.
        QVERIFY_RAN(evaluation(u"mario"_s, {u"show"_s, voice}), 0);
        QVERIFY_RAN(evaluation(u"mario"_s, {u"show"_s, negative}), 1);
        QVERIFY_RAN(evaluation(u"chiara"_s, {u"show"_s, negative}), 1);
        QCOMPARE(evaluation(u"bruno"_s, {u"list"_s, u"--year"_s, year}).array().size(), 1);
        QVERIFY(boss({u"history"_s, negative}).array().size() > 14);

        QCOMPARE(boss({u"calibration"_s, u"--year"_s, year}).object().value(u"top"_s).toInt(), 3);
        QVERIFY_RAN(boss({u"distribution"_s, u"--year"_s, year}), 1);
        QVERIFY_RAN(boss({u"cycle"_s, u"close"_s, u"--year"_s, year}), 0);
        QVERIFY_RAN(boss({u"distribution"_s, u"--year"_s, year}), 0);
        const QString table = m_ctl->path(u"distribuzione.pdf"_s);
        QVERIFY_RAN(boss({u"distribution"_s, u"--year"_s, year, u"--out"_s, table}), 0);
        QVERIFY(textOfPdf(table).contains(u"Articolo 20"_s));

        QVERIFY(printed(negative, u"obiettivi"_s).contains(u"Protocollo in tre giorni"_s));
        const QString page = printed(negative, u"scheda"_s);
        for (const QString &word : {u"51,00"_s, u"Tre scadenze mancate."_s, u"Nota prot. 4321"_s,
                                    u"Per i fatti annotati"_s, u"Ho rispettato le scadenze."_s})
            QVERIFY2(page.contains(word), qPrintable(word + u'\n' + page));
        QVERIFY(printed(voice, u"scheda"_s).contains(u"Voce puntuale della Giunta."_s));
        QVERIFY(printed(pay, u"scheda"_s).contains(u"non ha effetti economici"_s));
        QVERIFY(printed(negative, u"colloquio"_s).contains(u"Illustrati i punteggi."_s));
        QVERIFY(printed(negative, u"notifica"_s).contains(u"29 dicembre"_s));
        QVERIFY(printed(negative, u"riesame"_s).contains(u"Ero in malattia."_s));
        QVERIFY(printed(negative, u"esito"_s).contains(u"Accoglibile in parte."_s));
        QVERIFY_RAN(boss({u"draft"_s, first, u"riesame"_s, u"--out"_s, m_ctl->path(u"x.pdf"_s)}), 1);
        QVERIFY_RAN(m_ctl->json({u"check"_s}), 0);
    }

    void wrongLines_data() { addEngines(); }
    void wrongLines()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.json({u"evaluation"_s}), 2);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"dance"_s}), 2);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"show"_s}), 2);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"show"_s, u"VAL-2026/0001"_s}), 1);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"do"_s, u"VAL-2026/0001"_s, u"fly"_s}), 2);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"draft"_s, u"VAL-2026/0001"_s, u"x"_s, u"--out"_s, u"x.pdf"_s}), 2);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"list"_s, u"--year"_s, u"soon"_s}), 1);
        ctl.write(u"bad.json"_s, "{\"name\": \"x\"}");
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"system"_s, u"check"_s, u"--file"_s, ctl.path(u"bad.json"_s)}), 1);
        QVERIFY_RAN(ctl.run({u"workflow"_s, u"evaluation"_s}), 0);
        QVERIFY_RAN(ctl.json({u"evaluation"_s, u"system"_s, u"list"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(EvaluationCommandsTest)
#include "EvaluationCommandsTest.moc"
