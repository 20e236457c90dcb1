#include "tests/cli/Ctl.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMessage =
    "From: Zaccaria Quintavalle <zaccaria@mail.example>\r\nTo: gabinetto@comune.example\r\n"
    "Subject: Richiesta di patrocinio - Mostra\r\nMessage-ID: <mostra-1@mail.example>\r\n"
    "Date: Mon, 2 Nov 2026 18:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Il sottoscritto Zaccaria Quintavalle, codice fiscale VRDMRA80A01H501X, chiede il patrocinio per la mostra.\r\n";

} // namespace

/// «user», «readings» and «person» as people type them, on both engines.
class PeopleCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Ctl> m_ctl;

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

    void aRoleWithItsDaysAndAResetPassword_data() { addEngines(); }
    void aRoleWithItsDaysAndAResetPassword()
    {
        QVERIFY_RAN(m_ctl->addUser(u"verdi"_s, u"portavoce"_s), 0);
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"role"_s, u"verdi"_s, u"ufficio"_s, u"--from"_s, u"2199-01-01"_s,
                                 u"--to"_s, u"2199-02-01"_s}),
                    0);
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"role"_s, u"verdi"_s, u"ufficio"_s, u"--from"_s, u"2199-02-30"_s}), 2);
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"role"_s, u"verdi"_s, u"ufficio"_s, u"--from"_s, u"2001-01-01"_s}), 1);
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"role"_s, u"rossi"_s, u"sindaco"_s}), 1); // nobody to themselves
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"rename"_s, u"verdi"_s, u"--name"_s, u"Piera Verdi"_s}), 0);
        QJsonObject verdi;
        for (const auto &row : m_ctl->json({u"user"_s, u"list"_s}).array()) {
            if (row.toObject().value(u"login"_s) == u"verdi"_s)
                verdi = row.toObject();
        }
        QCOMPARE(verdi.value(u"name"_s).toString(), u"Piera Verdi"_s);
        QCOMPARE(verdi.value(u"held"_s).toArray().size(), 2);
        QCOMPARE(verdi.value(u"held"_s).toArray().last().toObject().value(u"to"_s).toString(), u"2199-02-01"_s);
        const Ran reset = m_ctl->json({u"user"_s, u"reset"_s, u"verdi"_s});
        QVERIFY_RAN(reset, 0);
        const QString once = reset.object().value(u"password"_s).toString();
        QCOMPARE(once.size(), 14);
        m_ctl->set("GONFALONE_PASSWORD", once);
        const Ran kept = m_ctl->as(u"verdi"_s, {u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(kept, 1);
        QVERIFY(kept.message().contains(u"choose one of your own"_s));
        m_ctl->set("GONFALONE_NEW_PASSWORD", u"a quiet river"_s);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"user"_s, u"password"_s, u"verdi"_s}), 0);
        m_ctl->set("GONFALONE_PASSWORD", u"a quiet river"_s);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"list"_s, u"patrocinio"_s}), 0);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"readings"_s}), 1);
        QVERIFY_RAN(m_ctl->as(u"verdi"_s, {u"person"_s, u"find"_s, u"rossi"_s}), 1);
        m_ctl->set("GONFALONE_PASSWORD", Ctl::password());
        QVERIFY_RAN(m_ctl->json({u"user"_s, u"role"_s, u"verdi"_s, u"portavoce"_s, u"--revoke"_s}), 0);
        m_ctl->set("GONFALONE_PASSWORD", u"a quiet river"_s);
        const Ran early = m_ctl->as(u"verdi"_s, {u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(early, 1);
        QVERIFY2(early.message().contains(u"from 01/01/2199"_s), qPrintable(early.message()));
    }

    void whoReadAndWhatIsHeld_data() { addEngines(); }
    void whoReadAndWhatIsHeld()
    {
        m_ctl->write(u"mostra.eml"_s, kMessage);
        const QString label = m_ctl->json({u"import"_s, m_ctl->path(u"mostra.eml"_s)})
                                  .array()
                                  .first()
                                  .toObject()
                                  .value(u"number"_s)
                                  .toString();
        QVERIFY(!label.isEmpty());
        QVERIFY_RAN(m_ctl->json({u"dossier"_s, label, u"--out"_s, m_ctl->path(u"d.zip"_s)}), 0);
        const Ran readings = m_ctl->json({u"readings"_s, u"--case"_s, label});
        QVERIFY_RAN(readings, 0);
        QCOMPARE(readings.array().first().toObject().value(u"kind"_s).toString(), u"dossier"_s);
        QCOMPARE(readings.array().first().toObject().value(u"way"_s).toString(), u"export"_s);
        QVERIFY_RAN(m_ctl->json({u"readings"_s, u"--from"_s, u"yesterday"_s}), 2);
        QVERIFY_RAN(m_ctl->json({u"readings"_s, u"--out"_s, m_ctl->path(u"r.csv"_s)}), 0);
        QVERIFY(bytesOf(m_ctl->path(u"r.csv"_s)).contains(label.toUtf8()));

        const Ran found = m_ctl->json({u"person"_s, u"find"_s, u"zaccaria"_s});
        QVERIFY_RAN(found, 0);
        QCOMPARE(found.array().size(), 1);
        const QString id = QString::number(found.array().first().toObject().value(u"id"_s).toInteger());
        for (const QString &suffix : {u"zip"_s, u"pdf"_s, u"json"_s})
            QVERIFY_RAN(m_ctl->json({u"person"_s, u"export"_s, id, u"--out"_s, m_ctl->path(u"p."_s + suffix)}), 0);
        QVERIFY(bytesOf(m_ctl->path(u"p.json"_s)).contains("zaccaria@mail.example"));
        QVERIFY(textOfPdf(m_ctl->path(u"p.pdf"_s)).contains(label));
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"export"_s, id, u"--out"_s, m_ctl->path(u"p.doc"_s)}), 2);
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"export"_s, u"user:rossi"_s, u"--out"_s, m_ctl->path(u"u.json"_s)}), 0);
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"export"_s, u"999"_s, u"--out"_s, m_ctl->path(u"n.json"_s)}), 1);

        // While the case is open nothing goes; closed, the ways to reach the person do.
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"erase"_s, id}), 0);
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"erase"_s, id, u"--request"_s, u"prot. 1"_s}), 1);
        // Then the answer says so, with the reasons.
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"erase"_s, id, u"--request"_s, u"prot. 1"_s, u"--out"_s,
                                 m_ctl->path(u"no.pdf"_s)}),
                    0);
        QVERIFY(textOfPdf(m_ctl->path(u"no.pdf"_s)).contains(u"Nessun dato può essere cancellato"_s));
        QVERIFY_RAN(m_ctl->json({u"do"_s, label, u"withdraw"_s, u"--set"_s, u"outcome_reason=rinuncia"_s}), 0);
        const QString answer = m_ctl->path(u"answer.pdf"_s);
        QVERIFY_RAN(m_ctl->json({u"person"_s, u"erase"_s, id, u"--request"_s, u"prot. 1"_s, u"--out"_s, answer}), 0);
        const QString letter = textOfPdf(answer);
        for (const QString &words : {u"art. 17"_s, u"prot. 1"_s, label, u"piano di conservazione"_s, u"Taranto"_s})
            QVERIFY2(letter.contains(words), qPrintable(words + u" / "_s + letter));
        QVERIFY_RAN(m_ctl->json({u"check"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(PeopleCommandsTest)
#include "PeopleCommandsTest.moc"
