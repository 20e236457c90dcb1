#include "core/agenda/MayorDay.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/SeriesText.h"
#include "core/privacy/PersonalDataStore.h"
#include "tests/missions/MissionOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum MissionAction;

namespace {

QStringList fieldsOf(const Error &error)
{
    QStringList fields;
    for (const FieldError &fault : error.fields)
        fields << fault.field;
    return fields;
}

/// Two copies of a mission as people see them: all but the count of its changes.
bool sameButVersion(Mission one, const Mission &other)
{
    one.file.version = other.file.version;
    return one == other;
}

} // namespace

/// The use cases of missions on both engines: the whole way, each refusal, what may not be lost.
class MissionServiceTest : public QObject
{
    Q_OBJECT

    template <typename T>
    static T kept(Result<T> result)
    {
        return MissionOffice::kept(std::move(result));
    }

private slots:
    void theWholeWay_data() { addEngines(); }
    void theWholeWay()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        Mission m = o.claimed(u"Anna Greco"_s);
        auto s = o.service();
        QCOMPARE(m.file.label, u"MIS-2026/0001"_s);
        QCOMPARE(m.office, u"Assessore"_s);
        QCOMPARE(m.claimedCents, 4000);
        // A refused and repeated refund, any number of times; the history stays.
        for (int i = 0; i < 3; ++i) {
            m = o.step(m, {ReturnRefund, {}, {}, {}, u"manca il biglietto"_s});
            QCOMPARE(m.reason, u"manca il biglietto"_s);
            m = o.step(m, {ClaimRefund});
            m = o.step(m, {RefuseRefund, {}, {}, {}, u"non documentata"_s});
            m = o.step(m, {ClaimRefund});
        }
        m = o.step(m, {Admit});
        QCOMPARE(m.admittedCents, 4000);
        m = o.step(m, {ProposeLiquidation});
        m.actNumber = u"77"_s;
        m = o.step(m, {Settle, {}, u"Bruno Verdi"_s, u"Dirigente del Settore Bilancio"_s});
        QCOMPARE(m.actDate, QDate(2026, 3, 11));
        m = o.step(m, {Close});
        QVERIFY(!m.file.open);
        const auto decisions = kept(s.decisions(o.boss(), m.file.id));
        QCOMPARE(decisions.size(), 2 + 1 + 3 * 4 + 3); // submit, authorise; claim; rounds; admit, propose, settle
        QCOMPARE(decisions[1].signer, u"Marco Ferri"_s);
        QCOMPARE(kept(s.find(o.boss(), m.file.label)), m);
        const auto refund = kept(s.assessment(o.boss(), m));
        QCOMPARE(refund.balance(), -1000); // the advance of 50 was larger
        const auto totals = kept(s.totals(o.boss(), {}));
        QCOMPARE(totals.size(), 1);
        QCOMPARE(totals.first(), (MissionTotal{2026, u"Anna Greco"_s, 1, 4000, 4000, 5000}));
    }

    void everyRefusal_data() { addEngines(); }
    void everyRefusal()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        const Mission m = o.claimed(u"Anna Greco"_s);
        auto s = o.service();
        const auto forbidden = [](const auto &result) {
            return !result && result.error().kind == ErrorKind::Forbidden;
        };
        for (const Actor &who : {o.office.settore, o.office.nobody, o.office.reader}) {
            QVERIFY(forbidden(s.add(who, MissionOffice::wanted(u"Ida Blu"_s))));
            QVERIFY(forbidden(s.find(who, m.file.label)));
            QVERIFY(forbidden(s.list(who, {})));
            QVERIFY(forbidden(s.totals(who, {})));
            QVERIFY(forbidden(s.events(who, m.file.id)));
            QVERIFY(forbidden(s.documents(who, m.file.id)));
            QVERIFY(forbidden(s.documentContent(who, DocumentId{1})));
            QVERIFY(forbidden(s.decisions(who, m.file.id)));
            QVERIFY(forbidden(s.route(who, m)));
            QVERIFY(forbidden(s.assessment(who, m)));
            QVERIFY(forbidden(s.simulate(who, m)));
            QVERIFY(forbidden(s.clashes(who, m)));
            QVERIFY(forbidden(s.save(who, m)));
            QVERIFY(forbidden(s.advance(who, m, {Admit})));
            QVERIFY(forbidden(s.actions(who, m)));
            QVERIFY(forbidden(s.attach(who, m.file.label, u"a.pdf"_s, "%PDF-1.4")));
            QVERIFY(forbidden(s.nameDeputy(who, {})));
            QVERIFY(forbidden(s.paper(who, m, MissionPaper::Statement)));
            QVERIFY(forbidden(s.transparency(who, 2026, 1)));
            QVERIFY(forbidden(s.saveFormDraft(who, m.file.id, u"x"_s)));
            QVERIFY(forbidden(s.formDraft(who, m.file.id)));
            QVERIFY(forbidden(s.dropFormDraft(who, m.file.id)));
        }
        QVERIFY(forbidden(s.deputies(o.office.nobody)));
        // Who prepares does not record what the authority decides; the authority's own account prepares nothing.
        QVERIFY(forbidden(s.advance(o.office2, m, {RefuseRefund, {}, {}, {}, u"no"_s})));
        QVERIFY(forbidden(s.add(actorOf({Role::Sindaco}, u"marco"_s), MissionOffice::wanted(u"Ida Blu"_s))));
    }

    void onesOwnAssessoreOnly_data() { addEngines(); }
    void onesOwnAssessoreOnly()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        const Mission anna = o.requested(u"Anna Greco"_s);
        const Mission ida = o.requested(u"Ida Blu"_s);
        Actor side = o.office.side;
        QCOMPARE(kept(s.list(side, {})).total, 0);
        side.assessori = {u"Anna Greco"_s};
        const auto own = kept(s.list(side, {}));
        QCOMPARE(own.total, 1);
        QCOMPARE(own.rows.first().label, anna.file.label);
        QCOMPARE(kept(s.find(side, anna.file.label)).person, u"Anna Greco"_s);
        QCOMPARE(s.find(side, ida.file.label).error().kind, ErrorKind::NotFound);
        QCOMPARE(s.events(side, ida.file.id).error().kind, ErrorKind::NotFound);
        MissionQuery asked;
        asked.persons = {u"Ida Blu"_s};
        QCOMPARE(kept(s.list(side, asked)).total, 0);
        QCOMPARE(kept(s.totals(side, asked)).size(), 0);
    }

    void patronageKnowsNothingOfIt_data() { addEngines(); }
    void patronageKnowsNothingOfIt()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        const Mission m = o.requested(u"Anna Greco"_s);
        PatrocinioService patronage(*o.office.db, o.clock);
        for (const Actor &who : {o.office.reader, o.boss()}) {
            QCOMPARE(patronage.find(who, m.file.label).error().kind, ErrorKind::NotFound);
            QCOMPARE(patronage.events(who, m.file.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(patronage.documents(who, m.file.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(kept(patronage.list(who, {})).total, 0);
        }
    }

    void approveThenRevokeRestores_data() { addEngines(); }
    void approveThenRevokeRestores()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        Mission m = o.requested(u"Anna Greco"_s);
        for (int i = 0; i < 3; ++i) {
            const Mission before = m;
            m = o.step(m, {Authorise, {}, u"Marco Ferri"_s});
            QCOMPARE(stateOf(m), MissionState::Authorised);
            m = o.step(m, {Revoke, {}, u"Marco Ferri"_s, {}, u"seduta straordinaria"_s});
            QVERIFY(sameButVersion(before, m));
            QVERIFY(sameButVersion(m, kept(o.service().find(o.boss(), m.file.label))));
        }
        QCOMPARE(kept(o.service().decisions(o.boss(), m.file.id)).size(), 7);
    }

    void whoSigns_data() { addEngines(); }
    void whoSigns()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        const Mission rita = o.requested(u"Rita Sala"_s);
        const auto refused = [&](const Mission &m, const QString &signer) {
            const auto done = s.advance(o.boss(), m, {Authorise, {}, signer});
            return !done && fieldsOf(done.error()) == QStringList{u"signer"_s};
        };
        QVERIFY(refused(rita, {}));
        QVERIFY(refused(rita, u"Rita Sala"_s));
        QVERIFY(refused(rita, u"Ugo Neri"_s));
        const Mission anna = o.requested(u"Anna Greco"_s);
        QVERIFY(refused(anna, u"Rita Sala"_s)); // nobody named her yet
        const QDate today(2026, 3, 2);
        QVERIFY(!s.nameDeputy(o.boss(), {{}, u"Anna Greco"_s, u"Rita Sala"_s, today, today, u"x"_s}));
        QVERIFY(!s.nameDeputy(o.boss(), {{}, u"Marco Ferri"_s, u"Rita Sala"_s, today, today, {}}));
        QVERIFY(
            s.nameDeputy(o.boss(), {{}, u"Marco Ferri"_s, u"Rita Sala"_s, today, today.addDays(1), u"decreto 4"_s}));
        QVERIFY(refused(rita, u"Rita Sala"_s)); // never on her own
        const Mission done = o.step(anna, {Authorise, {}, u"Rita Sala"_s});
        QCOMPARE(kept(s.decisions(o.boss(), done.file.id)).last().actingFor, u"Marco Ferri"_s);
        o.now = o.now.addDays(2); // her days are over
        QVERIFY(refused(o.requested(u"Ida Blu"_s), u"Rita Sala"_s));
    }

    void theMayorDeclares_data() { addEngines(); }
    void theMayorDeclares()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        const Mission m = o.requested(u"Marco Ferri"_s);
        QVERIFY(!s.advance(o.boss(), m, {Authorise, {}, u"Rita Sala"_s}));
        QStringList offered;
        for (const auto &one : kept(s.actions(o.boss(), m)))
            offered << missionActionKey(one.action);
        QVERIFY(offered.contains(u"declare"_s) && !offered.contains(u"authorise"_s));
        QCOMPARE(stateOf(o.step(m, {Declare})), MissionState::Authorised);
        const Mission anna = o.requested(u"Anna Greco"_s);
        QVERIFY(!s.advance(o.boss(), anna, {Declare}));
    }

    void afterItLeftNobodyAuthorises_data() { addEngines(); }
    void afterItLeftNobodyAuthorises()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        const Mission m = o.requested(u"Anna Greco"_s);
        o.now = QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC);
        const auto late = o.service().advance(o.boss(), m, {Authorise, {}, u"Marco Ferri"_s});
        QCOMPARE(fieldsOf(late.error()), QStringList{u"step_day"_s});
        // Signed in time and told later.
        QVERIFY(o.service().advance(o.boss(), m, {Authorise, QDate(2026, 3, 9), u"Marco Ferri"_s}));
    }

    void twoAtOnce_data() { addEngines(); }
    void twoAtOnce()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        o.requested(u"Anna Greco"_s);
        Mission other = MissionOffice::wanted(u"Anna Greco"_s, u"2026-03-10 17:59"_s, u"2026-03-11 12:00"_s);
        other = kept(o.service().add(o.boss(), other));
        const auto clashing = o.service().advance(o.boss(), other, {Submit});
        QCOMPARE(fieldsOf(clashing.error()), QStringList{u"departs"_s});
        QVERIFY(clashing.error().message.contains(u"MIS-2026/0001"_s));
        QCOMPARE(kept(o.service().find(o.boss(), other.file.label)), other); // nothing lost
        other.departs.time = QTime(18, 0);
        QVERIFY(o.service().advance(o.boss(), other, {Submit}));
    }

    void mayorAndVicesindaco_data() { addEngines(); }
    void mayorAndVicesindaco()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        o.authorised(u"Rita Sala"_s);
        Mission m = kept(o.service().add(o.boss(), MissionOffice::wanted(u"Marco Ferri"_s)));
        const auto both = o.service().advance(o.boss(), m, {Submit});
        QCOMPARE(fieldsOf(both.error()), QStringList{u"both_away"_s});
        const auto clashes = kept(o.service().clashes(o.boss(), m));
        QCOMPARE(clashes.size(), 1);
        QVERIFY(clashes.first().blocks);
        m.bothAway = u"invito del Prefetto, supplisce l’assessore anziano"_s;
        m = o.step(m, {Submit});
        QCOMPARE(stateOf(o.step(m, {Declare})), MissionState::Authorised);
        // The agenda shows both away, and the reason that was given.
        const QList<AgendaConflict> found =
            kept(MayorDay(*o.office.db, o.clock)
                     .conflicts(actorOf({Role::CapoDiGabinetto}, u"capo"_s), Keyring(), m.departs.day, m.returns.day));
        const auto away = std::find_if(found.cbegin(), found.cend(),
                                       [](const AgendaConflict &one) { return one.kind == ConflictKind::BothAway; });
        QVERIFY(away != found.cend());
        QCOMPARE(away->accepted, m.bothAway);
    }

    void theAgendaShowsIt_data() { addEngines(); }
    void theAgendaShowsIt()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        AgendaService agenda(*o.office.db, o.clock);
        const Keyring closed;
        const MissionTime from = kept(missionTimeFrom(u"2026-03-09 00:00"_s));
        AgendaQuery week{{from.instant().toSecsSinceEpoch(), from.instant().toSecsSinceEpoch() + 7 * 86400},
                         {kMissionCalendar}};
        Mission m = o.requested(u"Anna Greco"_s);
        QCOMPARE(kept(agenda.items(o.office2, closed, week)).size(), 0);
        m = o.step(m, {Authorise, {}, u"Marco Ferri"_s});
        const auto items = kept(agenda.items(o.office2, closed, week));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().person, u"Anna Greco"_s);
        QCOMPARE(items.first().original, m.file.label);
        QCOMPARE(items.first().startUtc, m.departs.instant().toSecsSinceEpoch());
        QVERIFY(!items.first().entry.isValid());                               // it is read there and never written
        QCOMPARE(kept(agenda.items(o.office.reader, closed, week)).size(), 0); // the Portavoce sees no missions
        o.step(m, {Revoke, {}, u"Marco Ferri"_s, {}, u"no"_s});
        QCOMPARE(kept(agenda.items(o.office2, closed, week)).size(), 0);
    }

    void aSittingWarns_data() { addEngines(); }
    void aSittingWarns()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        AgendaService agenda(*o.office.db, o.clock);
        AgendaEntry entry;
        entry.calendar = AgendaCalendarId{1};
        entry.words.title = u"Giunta"_s;
        entry.words.category = u"seduta"_s;
        entry.series.start = zonedTime(QDate(2026, 3, 10), QTime(10, 0), agenda.officeZone());
        entry.series.length = CalendarSpan{0, 3600};
        QVERIFY(agenda.create(o.boss(), Keyring(), entry));
        const Mission m = o.registered(u"Anna Greco"_s);
        const auto clashes = kept(o.service().clashes(o.boss(), m));
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, MissionClash::Kind::Sitting);
        QVERIFY(!clashes.first().blocks);
        QVERIFY(o.service().advance(o.boss(), m, {Submit}));
    }

    void aShiftOnCallWarns_data() { addEngines(); }
    void aShiftOnCallWarns()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        OnCallShift shift;
        shift.person = u"Anna Greco"_s;
        shift.from = QDateTime(QDate(2026, 3, 10), QTime(16, 0), Qt::UTC).toSecsSinceEpoch();
        shift.to = shift.from + 12 * 3600;
        QVERIFY(OnCallService(*o.office.db, o.clock).add(o.boss(), shift));
        const Mission m = o.registered(u"Anna Greco"_s); // back at 18:00, which is 17:00 UTC
        const auto clashes = kept(o.service().clashes(o.boss(), m));
        QCOMPARE(clashes.size(), 1);
        QVERIFY(!clashes.first().blocks);
        QVERIFY2(clashes.first().text.contains(u"on call"_s), qPrintable(clashes.first().text));
        QVERIFY(o.service().advance(o.boss(), m, {Submit}));
        QCOMPARE(kept(o.service().clashes(o.boss(), o.registered(u"Ida Blu"_s))).size(), 0); // another person's
    }

    void anActIsItalianWhateverTheWindowSpeaks_data() { addEngines(); }
    void anActIsItalianWhateverTheWindowSpeaks()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        Mission m = o.back(u"Anna Greco"_s);
        m.expenses.first().amount = 6000; // of 52 that are admitted
        m = kept(o.service().save(o.boss(), m));
        m = o.step(m, {ClaimRefund});
        // No translation is installed here: what a person reads is the English source.
        const MissionAssessment read = kept(o.service().assessment(o.boss(), m));
        QVERIFY(read.rows.first().reasons.first().text.contains(u"are left of the limit"_s));
        const QString body = kept(o.service().paper(o.boss(), m, MissionPaper::Statement)).body;
        QVERIFY(!body.contains(u"are left of the limit"_s));
        QVERIFY2(body.contains(u"del limite restano"_s), qPrintable(body));
        QVERIFY(!body.contains(u"overnight"_s));
        QVERIFY(body.contains(u"pernottamento"_s));
    }

    void aStepLooksAtThePersonOfTheForm_data() { addEngines(); }
    void aStepLooksAtThePersonOfTheForm()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission m = o.registered(u"Anna Greco"_s);
        m.person = u"Nessuno"_s;
        const auto refused = s.advance(o.boss(), m, {Submit});
        QVERIFY(!refused);
        QCOMPARE(fieldsOf(refused.error()), QStringList{u"person"_s});
        const auto actions = kept(s.actions(o.boss(), m)); // what is missing is told, the list is not refused
        QVERIFY(!actions.first().allowed);
        QVERIFY(actions.first().faults.first().field == u"person"_s);
        m.person = u"Ida Blu"_s;
        QCOMPARE(kept(s.advance(o.boss(), m, {Submit})).office, u"Consigliere comunale"_s);
    }

    void theListInEveryOrder_data() { addEngines(); }
    void theListInEveryOrder()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission late = MissionOffice::wanted(u"Anna Greco"_s, u"2026-04-10 08:00"_s, u"2026-04-10 18:00"_s);
        late.destination = u"Bari"_s;
        const Mission one = kept(s.add(o.boss(), late));
        const Mission two = o.requested(u"Rita Sala"_s);
        const auto labels = [&](const MissionQuery &query) {
            QStringList found;
            const auto page = kept(s.list(o.boss(), query));
            for (const MissionRow &row : page.rows)
                found << row.label;
            return found;
        };
        const QString first = one.file.label;
        const QString second = two.file.label;
        MissionQuery query;
        QCOMPARE(labels(query), (QStringList{first, second}));
        query.descending = false;
        QCOMPARE(labels(query), (QStringList{second, first}));
        query.year = 2026; // the same order by the other way
        QCOMPARE(labels(query), (QStringList{second, first}));
        query = {};
        query.descending = false;
        query.sort = MissionSort::Person;
        QCOMPARE(labels(query), (QStringList{first, second}));
        query.sort = MissionSort::Destination;
        QCOMPARE(labels(query), (QStringList{first, second}));
        query.sort = MissionSort::Label;
        QCOMPARE(labels(query), (QStringList{first, second}));
        query = {};
        query.states = {u"requested"_s};
        QCOMPARE(labels(query), QStringList{second});
        query.text = u"rita roma"_s;
        QCOMPARE(labels(query), QStringList{second});
        query.text = u"bari"_s;
        QCOMPARE(kept(s.list(o.boss(), query)).total, qint64(0));
        query = {};
        query.limit = 1;
        query.offset = 1;
        QCOMPARE(kept(s.list(o.boss(), query)).total, qint64(2));
        query.offset = 7; // beyond the end
        QCOMPARE(kept(s.list(o.boss(), query)).total, qint64(2));
        const auto counts = kept(s.countByState(o.boss()));
        QCOMPARE(counts.value(u"draft"_s), qint64(1));
        QCOMPARE(counts.value(u"requested"_s), qint64(1));
        QVERIFY(!s.countByState(o.office.nobody));
        QVERIFY(!s.administrators(o.office.nobody, {}));
        QCOMPARE(kept(s.administrators(o.boss(), {})).size(), 5);
    }

    void papersOfTheRightKind_data() { addEngines(); }
    void papersOfTheRightKind()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission m = o.back(u"Anna Greco"_s);
        for (const auto &[name, content] :
             {std::pair{u"virus.exe"_s, QByteArray("MZ\x90")}, std::pair{u"finto.pdf"_s, QByteArray("hello")},
              std::pair{u"vuoto.png"_s, QByteArray()}}) {
            const auto refused = s.attach(o.boss(), m.file.label, name, content);
            QVERIFY(!refused);
            QCOMPARE(fieldsOf(refused.error()), QStringList{u"file"_s});
        }
        const auto mail = s.attach(o.boss(), m.file.label, u"invito.eml"_s,
                                   "From: anci@example.it\r\nTo: sindaco@example.it\r\nSubject: Invito\r\n"
                                   "Message-ID: <1@example.it>\r\n\r\nGentile Assessore\r\n");
        QVERIFY2(mail, mail ? "" : qPrintable(mail.error().message));
        QCOMPARE(mail->kind, u"invitation"_s);
        QCOMPARE(kept(s.documents(o.boss(), m.file.id)).size(), 2);
        // A receipt of another mission is none of this one.
        const Mission other = o.registered(u"Ida Blu"_s);
        const Document strange = kept(s.attach(o.boss(), other.file.label, u"b.pdf"_s, "%PDF-1.4 y"));
        m.expenses[0].receipt = strange.id;
        QCOMPARE(fieldsOf(s.save(o.boss(), m).error()), QStringList{u"expense.1.receipt"_s});
    }

    void noDocumentWithoutItsCase_data() { addEngines(); }
    void noDocumentWithoutItsCase()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        o.claimed(u"Anna Greco"_s);
        QCOMPARE(o.service().attach(o.boss(), u"MIS-2026/0999"_s, u"a.pdf"_s, "%PDF-1.4").error().kind,
                 ErrorKind::NotFound);
        const QString stray = u"SELECT COUNT(*) FROM document d WHERE NOT EXISTS (SELECT 1 FROM case_file c "
                              "WHERE c.id = d.case_id)"_s;
        const QString unknown = u"SELECT COUNT(*) FROM mission_expense e JOIN document d ON d.id = e.document_id "
                                "WHERE d.case_id <> e.case_id"_s;
        for (const QString &sql : {stray, unknown})
            QCOMPARE(kept(o.office.db->readOne<qint64>(sql, {}, [](const Row &row) { return row.integer(0); })), 0);
    }

    void somebodySavedMeanwhile_data() { addEngines(); }
    void somebodySavedMeanwhile()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        const Mission seen = o.registered(u"Anna Greco"_s);
        Mission mine = seen;
        mine.companions = u"Elena Marini"_s;
        QVERIFY(s.save(o.office2, mine));
        Mission theirs = seen;
        theirs.driver = u"Ugo Serra"_s;
        QCOMPARE(s.save(o.boss(), theirs).error().kind, ErrorKind::Conflict);
        QCOMPARE(s.advance(o.boss(), theirs, {Submit}).error().kind, ErrorKind::Conflict);
        QCOMPARE(kept(s.find(o.boss(), seen.file.label)).companions, u"Elena Marini"_s);
    }

    void whatIsDecidedIsLocked_data() { addEngines(); }
    void whatIsDecidedIsLocked()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        Mission m = o.authorised(u"Anna Greco"_s);
        m.advanceCents = 7000;
        QCOMPARE(fieldsOf(o.service().save(o.boss(), m).error()), QStringList{u"advance"_s});
        Mission moved = kept(o.service().find(o.boss(), m.file.label));
        moved.file.state = missionStateKey(MissionState::Settled);
        moved.admittedCents = 99;
        const Mission saved = kept(o.service().save(o.boss(), moved));
        QCOMPARE(stateOf(saved), MissionState::Authorised); // the caller's copy moves nothing
        QCOMPARE(saved.admittedCents, 0);
    }

    void theExaminationCutsOnly_data() { addEngines(); }
    void theExaminationCutsOnly()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        const Mission m = o.claimed(u"Anna Greco"_s);
        Mission raised = m;
        raised.expenses[0].amount = 5000;
        QCOMPARE(fieldsOf(o.service().save(o.boss(), raised).error()), QStringList{u"expenses"_s});
        Mission cut = m;
        cut.expenses[0].cutCents = 1500;
        QCOMPARE(fieldsOf(o.service().save(o.boss(), cut).error()), QStringList{u"expense.1.cut_reason"_s});
        cut.expenses[0].cutReason = u"due coperti"_s;
        cut = kept(o.service().save(o.boss(), cut));
        QCOMPARE(o.step(cut, {Admit}).admittedCents, 2500);
    }

    void cancelledWithCosts_data() { addEngines(); }
    void cancelledWithCosts()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission m = o.authorised(u"Anna Greco"_s);
        QCOMPARE(fieldsOf(s.advance(o.boss(), m, {Cancel}).error()), QStringList{u"reason"_s});
        m = o.step(m, {Cancel, {}, {}, {}, u"l’assemblea è rinviata"_s});
        const Document ticket = kept(s.attach(o.boss(), m.file.label, u"biglietto.pdf"_s, "%PDF-1.4 t"));
        MissionExpense e;
        e.day = QDate(2026, 3, 1);
        e.amount = 6500;
        e.receipt = ticket.id;
        m.expenses << e;
        m = o.step(m, {ClaimRefund});
        m = o.step(m, {Admit});
        QCOMPARE(m.admittedCents, 6500);
    }

    void theLiquidationIsTheManagers_data() { addEngines(); }
    void theLiquidationIsTheManagers()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        Mission m = o.step(o.step(o.claimed(u"Anna Greco"_s), {Admit}), {ProposeLiquidation});
        auto s = o.service();
        QCOMPARE(fieldsOf(s.advance(o.boss(), m, {Settle, {}, u"Bruno Verdi"_s}).error()),
                 QStringList{u"act_number"_s});
        m.actNumber = u"12"_s;
        QCOMPARE(fieldsOf(s.advance(o.boss(), m, {Settle}).error()), QStringList{u"signer"_s});
        QCOMPARE(fieldsOf(s.advance(o.boss(), m, {Settle, {}, u"Anna Greco"_s}).error()), QStringList{u"signer"_s});
        QCOMPARE(fieldsOf(s.advance(o.boss(), m, {Settle, {}, o.boss().name}).error()), QStringList{u"signer"_s});
        QVERIFY(s.advance(o.boss(), m, {Settle, {}, u"Bruno Verdi"_s}));
    }

    void badRequests_data() { addEngines(); }
    void badRequests()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission nobody = MissionOffice::wanted(u"Luca Ignoto"_s);
        QCOMPARE(fieldsOf(s.add(o.boss(), nobody).error()), QStringList{u"person"_s});
        Mission early = MissionOffice::wanted(u"Anna Greco"_s, u"2025-06-14 08:00"_s, u"2025-06-14 18:00"_s);
        QCOMPARE(fieldsOf(s.add(o.boss(), early).error()), QStringList{u"person"_s}); // a day before she took office
        Mission backwards = MissionOffice::wanted(u"Anna Greco"_s, u"2026-03-10 18:00"_s, u"2026-03-10 08:00"_s);
        QCOMPARE(fieldsOf(s.add(o.boss(), backwards).error()), QStringList{u"returns"_s});
        Mission mute = MissionOffice::wanted(u"Anna Greco"_s);
        mute.purpose.clear();
        QCOMPARE(fieldsOf(s.add(o.boss(), mute).error()), QStringList{u"purpose"_s});
        QCOMPARE(kept(s.list(o.boss(), {})).total, 0); // and none of them took a number
        QCOMPARE(o.registered(u"Anna Greco"_s).file.label, u"MIS-2026/0001"_s);
    }

    void whatIsTypedIsKept_data() { addEngines(); }
    void whatIsTypedIsKept()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission m = o.back(u"Anna Greco"_s);
        m.lateEnd = u"nebbia"_s;
        m.legs = {{u"Taranto"_s, u"Roma"_s, u"treno"_s}};
        QVERIFY(s.saveFormDraft(o.boss(), m.file.id, unsavedText(m)));
        Mission again = kept(s.find(o.boss(), m.file.label));
        applyUnsaved(again, kept(s.formDraft(o.boss(), m.file.id)));
        QCOMPARE(again, m);
        QVERIFY(s.dropFormDraft(o.boss(), m.file.id));
        QVERIFY(kept(s.formDraft(o.boss(), m.file.id)).isEmpty());
    }

    void transparencyOfAHalfYear_data() { addEngines(); }
    void transparencyOfAHalfYear()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        Mission m = o.step(o.step(o.claimed(u"Anna Greco"_s), {Admit}), {ProposeLiquidation});
        QCOMPARE(kept(s.transparency(o.boss(), 2026, 1)).rows.size(), 0); // not paid yet
        m.actNumber = u"12"_s;
        o.step(m, {Settle, {}, u"Bruno Verdi"_s});
        const auto table = kept(s.transparency(o.boss(), 2026, 1));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.totalCents, 4000);
        QCOMPARE(kept(s.transparency(o.boss(), 2026, 2)).rows.size(), 0);
        QVERIFY(!s.transparency(o.boss(), 2026, 3));
        QVERIFY(transparencyCsv(table).contains("Anna Greco;Assessore;MIS-2026/0001;10/03/2026;10/03/2026;Roma;"
                                                "Assemblea dei comuni;40,00"));
        QVERIFY(kept(transparencyXlsx(table)).startsWith("PK"));
    }

    void personalData_data() { addEngines(); }
    void personalData()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        o.requested(u"Anna Greco"_s);
        kept(AccessService(*o.office.db, o.clock)
                 .addUser(o.boss(), u"greco"_s, u"Anna Greco"_s, u"correct horse"_s, {Role::Assessore}));
        bool found = false;
        for (const HeldTable &table : kept(PersonalDataStore().tablesOf(*o.office.db, u"greco"_s))) {
            if (table.key == u"missioni"_s) {
                found = true;
                QCOMPARE(table.rows.size(), 1);
                QCOMPARE(table.rows.first().first(), u"MIS-2026/0001"_s);
                QCOMPARE(table.rows.first().size(), table.columns.size());
            }
        }
        QVERIFY(found);
    }

    void everyActIsPrinted_data() { addEngines(); }
    void everyActIsPrinted()
    {
        QFETCH(QString, engine);
        MissionOffice o(engine);
        auto s = o.service();
        const Mission requested = o.registered(u"Anna Greco"_s);
        QVERIFY(!s.paper(o.boss(), requested, MissionPaper::Authorisation)); // it is only prepared
        Mission ida = o.claimed(u"Ida Blu"_s, u"Ugo Neri"_s);
        QVERIFY(!s.paper(o.boss(), ida, MissionPaper::Declaration)); // she was authorised
        ida = o.step(ida, {Admit});
        for (const MissionPaperRow &row : kMissionPapers) {
            if (row.paper == MissionPaper::Declaration)
                continue;
            const auto page = s.paper(o.boss(), ida, row.paper);
            QVERIFY2(page, row.key);
            QVERIFY2(page->body.contains(u"Ida Blu"_s), row.key);
            QVERIFY(!page->body.contains(u"{{"_s));
        }
        QVERIFY(kept(s.paper(o.boss(), ida, MissionPaper::Statement)).body.contains(u"40,00"_s));
    }
};

QTEST_GUILESS_MAIN(MissionServiceTest)
#include "MissionServiceTest.moc"
