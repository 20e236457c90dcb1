#include "core/agenda/AgendaService.h"
#include "core/sealing/Keyring.h"
#include "tests/server/PreparedOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Where the office wants the head of cabinet to confirm, the server holds to it as well.
class ServerAgendaTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreparedOffice> m_office;
    Keyring m_keys;

    static AgendaCalendarId official(AgendaService &service, const Actor &actor)
    {
        for (const CalendarStanding &one : kept(service.calendars(actor, {}))) {
            if (one.calendar.kind == CalendarKind::Official)
                return one.calendar.id;
        }
        return {};
    }

    AgendaEntry entered(Entered &who, bool weekly = false)
    {
        AgendaService service(*who.database, m_office->clock);
        AgendaEntry wanted;
        wanted.calendar = official(service, who.actor);
        wanted.words.title = u"Prefetto"_s;
        wanted.words.place = u"Prefettura"_s;
        wanted.series.start = zonedTime(m_office->clock.today().addDays(7), QTime(9, 0), service.officeZone());
        wanted.series.length = {0, 3600};
        if (weekly) {
            RecurrenceRule rule;
            rule.frequency = Frequency::Weekly;
            rule.count = 8;
            wanted.series.rules.push_back(rule);
        }
        return kept(service.create(who.actor, m_keys, wanted)).entry;
    }

private slots:
    void init()
    {
        m_office = std::make_unique<PreparedOffice>();
        m_office->add(u"carla"_s, u"Carla"_s, {Role::CapoDiGabinetto});
        m_office->add(u"franco"_s, u"Franco"_s, {Role::SegreteriaParticolare});
        const auto owner = m_office->owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(tx, u"UPDATE rule SET value = 'true' WHERE key = 'agenda.conferma_del_capo'"_s);
        }));
    }
    void cleanup() { m_office.reset(); }

    void nobodyConfirmsPastTheProgram()
    {
        Entered franco = m_office->enter(u"franco"_s);
        const AgendaEntry made = entered(franco);
        QCOMPARE(made.status, EntryStatus::Proposed);
        const auto db = m_office->bare(u"franco"_s);
        const auto confirm = [&](Database &by) {
            return UnitOfWork(by).run([&](Transaction &tx) {
                return by.execute(tx,
                                  u"UPDATE agenda_entry SET status = 'confirmed' WHERE id = %1"_s.arg(made.id.value));
            });
        };
        const Outcome refused = confirm(*db);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        const auto carla = m_office->bare(u"carla"_s);
        done(confirm(*carla));
        // What was confirmed is not moved past the program either, as if it were still what was confirmed.
        const Outcome moved = UnitOfWork(*db).run([&](Transaction &tx) {
            return db->execute(tx, u"UPDATE agenda_entry SET place = 'altrove' WHERE id = %1"_s.arg(made.id.value));
        });
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Forbidden);
    }

    void whatWasConfirmedIsStillWrittenIn()
    {
        Entered franco = m_office->enter(u"franco"_s);
        Entered carla = m_office->enter(u"carla"_s);
        AgendaService his(*franco.database, m_office->clock), hers(*carla.database, m_office->clock);
        const AgendaEntry made = entered(franco, true);
        const AgendaEntry sure =
            kept(hers.confirm(carla.actor, m_keys, {made.id, {}, made.version}, EditScope::All)).entry;
        QCOMPARE(sure.status, EntryStatus::Confirmed);
        // A note in the second week's, and in all from the fourth on.
        const QDate first = m_office->clock.today().addDays(7);
        for (const auto &[week, scope] : {std::pair{1, EditScope::This}, std::pair{3, EditScope::Following}}) {
            const qint64 from =
                QDateTime(first.addDays(7 * week), QTime(0, 0), m_office->clock.zone).toSecsSinceEpoch();
            QList<AgendaItem> items = kept(his.items(franco.actor, m_keys, {{from, from + 86400}}));
            items.removeIf([&sure](const AgendaItem &item) { return item.calendar != sure.calendar; });
            QCOMPARE(items.size(), 1);
            const OccurrenceRef ref{items.first().entry, items.first().original, items.first().version};
            AgendaEntry noted = kept(his.entryFor(franco.actor, m_keys, ref, scope));
            noted.words.notes = u"portare la pianta"_s;
            const auto edited = his.edit(franco.actor, m_keys, ref, scope, noted);
            QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
            QCOMPARE(edited->entry.status, EntryStatus::Confirmed);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ServerAgendaTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ServerAgendaTest.moc"
