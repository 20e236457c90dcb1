#include "core/appointments/AppointmentRules.h"
#include "core/appointments/AppointmentText.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The procedure of a request as a table, what may be written in one, and how long it waits.
class AppointmentRulesTest : public QObject
{
    Q_OBJECT

    static AppointmentRequest request()
    {
        AppointmentRequest r;
        r.label = u"UDI-2026/0001"_s;
        r.requester = u"Rosa Lippolis"_s;
        r.subject = u"Impianti sportivi del Borgo"_s;
        r.received = QDate(2026, 4, 20);
        return r;
    }
    static QStringList fieldsOf(const QList<FieldError> &faults)
    {
        QStringList fields;
        for (const FieldError &one : faults)
            fields << one.field;
        return fields;
    }

private slots:
    void everyStateIsReachedAndNamedOnce()
    {
        QSet<AppointmentState> reached{AppointmentState::Received};
        for (const auto &step : kAppointmentFlow.steps)
            reached << step.to;
        QSet<QString> keys;
        for (const AppointmentState state : kAppointmentStates) {
            QVERIFY(reached.contains(state));
            keys << stateKey(state);
            QCOMPARE(appointmentStateFrom(stateKey(state)), state);
            // What has an answer can be taken up again, and by who answers only.
            const auto reopen = kAppointmentFlow.step(state, AppointmentAction::Reopen);
            QCOMPARE(reopen.has_value(), !isOpen(state));
            if (reopen)
                QCOMPARE(reopen->permission, Permission::AnswerAppointments);
        }
        QCOMPARE(keys.size(), int(kAppointmentStates.size()));
        for (const AppointmentAction action : kAppointmentActions)
            QCOMPARE(appointmentActionFrom(actionKey(action)), action);
        QVERIFY(!appointmentStateFrom(u"granted"_s));
    }

    void answersAreOfWhoAnswers()
    {
        for (const auto &step : kAppointmentFlow.steps) {
            if (step.action != AppointmentAction::Accept && step.action != AppointmentAction::Decline
                && step.action != AppointmentAction::HandOver && step.action != AppointmentAction::ProposeSlots)
                continue;
            QCOMPARE(step.permission,
                     step.from == AppointmentState::HandedOver ? Permission::AnswerHandedAppointments
                                                               : Permission::AnswerAppointments);
        }
        for (const Role role : {Role::UfficioDiGabinetto, Role::Portavoce, Role::SegreteriaAssessore, Role::Sindaco})
            QVERIFY(!permissionsOf({role}).contains(Permission::AnswerAppointments));
        for (const Role role : {Role::CapoDiGabinetto, Role::SegreteriaParticolare})
            QVERIFY(permissionsOf({role}).contains(Permission::AnswerAppointments));
        for (const Role role : {Role::Comunicazione, Role::Settore, Role::Amministratore})
            QVERIFY(!permissionsOf({role}).contains(Permission::ViewAppointments));
    }

    void whatDoesNotHold()
    {
        const QDate today(2026, 5, 4);
        QCOMPARE(requestFaults(request(), today), QList<FieldError>());
        AppointmentRequest r = request();
        r.requester = u" "_s;
        r.subject.clear();
        r.received = today.addDays(1);
        r.words.minutes = 3;
        r.email = u"rosa at posta"_s;
        QCOMPARE(fieldsOf(requestFaults(r, today)),
                 (QStringList{u"requester"_s, u"subject"_s, u"received"_s, u"minutes"_s, u"email"_s}));
        r = request();
        r.words.notes = QString(20'001, u'x');
        r.subject = QString(301, u'x');
        QCOMPARE(fieldsOf(requestFaults(r, today)), (QStringList{u"subject"_s, u"notes"_s}));
    }

    void waitingIsExplained()
    {
        Rule limit;
        limit.value = u"10"_s;
        limit.source = u"Scelta dell'ufficio"_s;
        AppointmentRequest r = request();
        r.words.briefings << AppointmentBriefing{u"Settore Sport"_s, {}, QDate(2026, 4, 22), {}, {}, {}};
        const QDate today(2026, 5, 4);
        const Explained<int> waits = waitingOf(r, today, limit);
        QCOMPARE(waits.value, 14);
        QVERIFY(isLate(r, today, limit));
        QVERIFY(!isLate(r, today, std::nullopt));
        QCOMPARE(waits.reasons.size(), 4);
        QVERIFY(waits.reasons.at(1).text.contains(u"Settore Sport"_s));
        QCOMPARE(waits.reasons.last().source, limit.source);
        // Once answered it waits no longer, whatever the day.
        r.answered = QDate(2026, 4, 28);
        r.words.answeredBy = u"Franco"_s;
        QCOMPARE(waitingOf(r, today, limit).value, 8);
        QVERIFY(!isLate(r, today, limit));
        r.received = QDate(2026, 4, 29); // a wrong day never makes a wait below nothing
        QCOMPARE(waitingOf(r, today, limit).value, 0);
    }

    void theDelegaThatFitsComesFirst()
    {
        const auto holder = [](const QString &person, const QString &role, const QString &delega) {
            return OfficeHolder{{}, person, role, delega, QDate(2025, 6, 15), {}};
        };
        const QList<OfficeHolder> holders{
            holder(u"Mario Rossi"_s, u"Sindaco"_s, {}),
            holder(u"Marco Conti"_s, u"Vicesindaco"_s, u"Bilancio e tributi"_s),
            holder(u"Anna Greco"_s, u"Assessore"_s, u"Sport, impianti sportivi, giovani"_s)};
        const QList<OfficeHolder> found = delegatesFor(request(), holders);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().person, u"Anna Greco"_s);
    }

    void wordsComeBackAsTheyWere()
    {
        AppointmentWords words;
        words.body = u"Comitato “Borgo”"_s;
        words.people = QStringList{u"Rosa"_s, u"Cosimo\nAloia"_s};
        words.minutes = 45;
        words.briefings << AppointmentBriefing{u"Settore"_s, u"?"_s, QDate(2026, 4, 22), QDate(2026, 4, 30), {}, {}};
        words.offered << FreeSlot{1'777'000'000, 1'777'001'800};
        words.before = AppointmentState::SlotProposed;
        words.handedBefore = u"Anna Greco"_s;
        const auto read = appointmentWordsFrom(wordsText(words));
        QVERIFY(read.has_value());
        QCOMPARE(*read, words);
        QCOMPARE(appointmentWordsFrom(u"[1]"_s).error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(AppointmentRulesTest)
#include "AppointmentRulesTest.moc"
