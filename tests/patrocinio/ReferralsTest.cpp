#include "core/office/OfficeService.h"
#include "core/patrocinio/LetterBatch.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/support/Engines.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum PatrocinioAction;

/// An assessore's secretariat works on the cases that are referred to its assessore, and knows of no other.
class ReferralsTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 4, 1), QTime(9, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_db;
    Actor m_boss;
    Patrocinio m_culture;
    Patrocinio m_sport;
    Patrocinio m_plain;

    static constexpr auto kPassword = "correct horse";

    PatrocinioService service() { return {*m_db, m_clock}; }
    AccessService access() { return {*m_db, m_clock}; }

    template <typename T>
    static T kept(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(*result);
    }

    Patrocinio request(const QString &what, const QString &delega)
    {
        auto s = service();
        Patrocinio p;
        p.initiative = p.file.subject = what;
        p.applicant.name = u"ASD "_s + what;
        p.file.received = m_clock.today();
        p.startsOn = p.endsOn = m_clock.today().addDays(70);
        p.place = u"lungomare"_s;
        p = kept(s.registerByHand(m_boss, p));
        p.delega = delega;
        return delega.isEmpty() ? p : kept(s.advance(m_boss, p, ReferToDelegate));
    }

    void begin(const QString &engine)
    {
        m_place = std::make_unique<TestDatabase>(engine);
        OfficeSetup setup;
        setup.comune.name = u"Esempio"_s;
        setup.adminLogin = u"anna"_s;
        setup.adminPassword = QString::fromLatin1(kPassword);
        const QDate since(2025, 6, 15);
        setup.holders = {{{}, u"Anna Greco"_s, u"Assessore"_s, u"Cultura"_s, since, {}},
                         {{}, u"Paolo Leone"_s, u"Assessore"_s, u"Sport"_s, since, {}}};
        m_db = kept(createOffice(*DatabaseUrl::parse(m_place->url()), setup, m_clock));
        m_boss = kept(access().signIn(u"anna"_s, QString::fromLatin1(kPassword)));
        m_culture = request(u"Mostra"_s, u"Cultura"_s);
        m_sport = request(u"Maratona"_s, u"Sport"_s);
        m_plain = request(u"Convegno"_s, {});
    }

    Actor secretary(const QString &assessore)
    {
        kept(access().addUser(m_boss, u"rita"_s, u"Rita"_s, QString::fromLatin1(kPassword),
                              {Role::SegreteriaAssessore}));
        if (!assessore.isEmpty())
            kept(access().setAssessore(m_boss, u"rita"_s, assessore, true));
        return kept(access().signIn(u"rita"_s, QString::fromLatin1(kPassword)));
    }

private slots:
    void cleanup()
    {
        m_db.reset();
        m_place.reset();
    }

    void onlyItsOwnAreSeen_data() { addEngines(); }
    void onlyItsOwnAreSeen()
    {
        QFETCH(QString, engine);
        begin(engine);
        const Actor rita = secretary(u"Anna Greco"_s);
        auto s = service();
        const CaseListPage page = kept(s.list(rita, {}));
        QCOMPARE(page.total, 1);
        QCOMPARE(page.rows.first().label, m_culture.file.label);
        CaseQuery words;
        words.text = u"maratona"_s;
        QCOMPARE(kept(s.list(rita, words)).total, 0);
        QCOMPARE(kept(s.countByState(rita)), (QMap<QString, qint64>{{u"referred"_s, 1}}));
        QCOMPARE(kept(s.countByState(m_boss)).value(u"referred"_s), 2);
        for (const Patrocinio &hidden : {m_sport, m_plain}) {
            // The words are those for a case that there is not.
            QString unknown = s.find(m_boss, u"PAT-1999/0001"_s).error().message;
            unknown.replace(u"PAT-1999/0001"_s, hidden.file.label);
            QCOMPARE(s.find(rita, hidden.file.label).error().message, unknown);
            QCOMPARE(s.advance(rita, hidden, Acknowledge).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.events(rita, hidden.file.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.documents(rita, hidden.file.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.letters(rita, hidden.file.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.clock(rita, hidden.file).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.actions(rita, hidden).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.admissibility(rita, hidden).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.wholeCase(rita, hidden.file.label).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.saveFormDraft(rita, hidden.file.id, u"x"_s).error().kind, ErrorKind::NotFound);
        }
        const Patrocinio own = kept(s.find(rita, m_culture.file.label));
        for (const Patrocinio &hidden : {m_sport, m_plain}) {
            const QString label = hidden.file.label;
            QCOMPARE(s.records(rita, hidden).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.version(rita, label, 1).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.versionPair(rita, label, 1, 2).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.versionPage(rita, label, 1).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.lettersFor(rita, hidden).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.letter(rita, hidden, LetterKind::SettoreReferral).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.letterPreview(rita, hidden, LetterKind::SettoreReferral, u"x"_s).error().kind,
                     ErrorKind::NotFound);
            QCOMPARE(s.prepareLetter(rita, hidden, LetterKind::SettoreReferral).error().kind, ErrorKind::NotFound);
            const LetterBatch batch = kept(s.composeLetters(rita, {label}, LetterKind::SettoreReferral));
            QVERIFY(batch.letters.empty());
            QCOMPARE(batch.left.size(), 1);
            // Who forges a right to write is still not let into a case that is not theirs.
            Actor forged = rita;
            forged.permissions += {Permission::InvestigatePatrocinio, Permission::RecordPatrocinioOutcome};
            QCOMPARE(s.editDraft(forged, label, 1, u"x"_s).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.restoreDraft(forged, label, 1).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.redrawDraft(forged, label).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.draft(forged, hidden).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.draft(forged, hidden, u"x"_s).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.recordOpinion(forged, label, {}).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.declareConflict(forged, label, {}).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.addProof(forged, label, u"a.pdf"_s, "%PDF-"_ba).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.addProof(forged, label, DocumentId{1}).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.stepProof(forged, label, 1, ProofAction::Approve, {}).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.lastChange(rita, label).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.stay(rita, u"window"_s, label).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.company(rita, u"window"_s, label).error().kind, ErrorKind::NotFound);
        }
        QVERIFY(s.records(rita, own));
        QVERIFY(s.lettersFor(rita, own));
        QVERIFY(s.lastChange(rita, own.file.label));
        QVERIFY(s.stay(rita, u"window"_s, own.file.label));
        QCOMPARE(s.yearlyReport(rita, 2026).error().kind, ErrorKind::Forbidden);
        QVERIFY(s.advance(rita, m_culture, Acknowledge));
    }

    /// The windows of a secretariat are told of its own cases; that something else was done, only that there was more.
    void onlyItsOwnChangesAreTold_data() { addEngines(); }
    void onlyItsOwnChangesAreTold()
    {
        QFETCH(QString, engine);
        begin(engine);
        const Actor rita = secretary(u"Anna Greco"_s);
        auto s = service();
        const qint64 before = kept(s.changesSince(rita, -1)).seq;
        Patrocinio sport = kept(s.find(m_boss, m_sport.file.label));
        kept(s.advance(m_boss, sport, Acknowledge));
        CaseChanges found = kept(s.changesSince(rita, before));
        QVERIFY(found.changes.isEmpty());
        QVERIFY(found.more);
        kept(s.advance(m_boss, kept(s.find(m_boss, m_culture.file.label)), Acknowledge));
        found = kept(s.changesSince(rita, found.seq));
        QCOMPARE(found.changes.size(), 1);
        QCOMPARE(found.changes.first().entityId, m_culture.file.label);
        QVERIFY(!found.more);
        QCOMPARE(kept(s.changesSince(m_boss, before)).changes.size(), 2);
    }

    void aSecretariatChangesNoContact_data() { addEngines(); }
    void aSecretariatChangesNoContact()
    {
        QFETCH(QString, engine);
        begin(engine);
        const Actor rita = secretary(u"Anna Greco"_s);
        Patrocinio p = kept(service().find(rita, m_culture.file.label));
        p.applicant.pec = u"altra@pec.example"_s;
        QVERIFY(!service().advance(rita, p, Acknowledge));
        QCOMPARE(kept(service().find(rita, p.file.label)).applicant.pec, m_culture.applicant.pec);
    }

    void whoWorksForNobodySeesNothing_data() { addEngines(); }
    void whoWorksForNobodySeesNothing()
    {
        QFETCH(QString, engine);
        begin(engine);
        const Actor rita = secretary({});
        QCOMPARE(kept(service().list(rita, {})).total, 0);
        QVERIFY(kept(service().countByState(rita)).isEmpty());
        QCOMPARE(access().setAssessore(m_boss, u"rita"_s, u"Nessuno"_s, true).error().kind, ErrorKind::NotFound);
        QCOMPARE(access().setAssessore(rita, u"rita"_s, u"Anna Greco"_s, true).error().kind, ErrorKind::Forbidden);
    }

    /// The assessore's days in office and the person's with the assessore both count, each on its day.
    void theDaysDecide_data() { addEngines(); }
    void theDaysDecide()
    {
        QFETCH(QString, engine);
        begin(engine);
        Actor rita = secretary(u"Anna Greco"_s);
        kept(access().setAssessore(m_boss, u"rita"_s, u"Paolo Leone"_s, true));
        rita = kept(access().refresh(rita));
        QCOMPARE(kept(service().list(rita, {})).total, 2);
        kept(access().setAssessore(m_boss, u"rita"_s, u"Paolo Leone"_s, false));
        rita = kept(access().refresh(rita));
        QCOMPARE(kept(service().list(rita, {})).total, 1);
        OfficeService office(*m_db, m_clock);
        for (const OfficeHolder &holder : kept(office.holders(m_boss))) {
            if (holder.person == u"Anna Greco"_s)
                kept(office.endHolder(m_boss, holder.id, holder.version, m_clock.today()));
        }
        QCOMPARE(kept(service().list(kept(access().refresh(rita)), {})).total, 1); // the last day
        m_now = m_now.addDays(1);
        QCOMPARE(kept(service().list(kept(access().refresh(rita)), {})).total, 0);
    }
};

QTEST_GUILESS_MAIN(ReferralsTest)
#include "ReferralsTest.moc"
