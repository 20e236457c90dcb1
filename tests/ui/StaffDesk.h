#pragma once

#include "core/staff/StaffService.h"
#include "tests/support/TestOffice.h"
#include "ui/base/DateField.h"
#include "ui/base/DayBar.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/staff/DelegaPane.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/PayRow.h"
#include "ui/staff/StaffListPane.h"
#include "ui/staff/StaffPage.h"
#include "ui/staff/StaffPersonForm.h"
#include "ui/staff/StaffPersonPane.h"
#include "ui/staff/StaffUnitsPane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

namespace gonfalone {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// A small cabinet on a real engine, with the page of its people as one of them has it. Today is 5 May 2026.
class StaffDesk
{
public:
    static constexpr int kPatience = 30'000;

    explicit StaffDesk(const QString &engine) : m_place(engine)
    {
        const auto done = run([slot = m_slot, clock = clock, url = m_place.url()]() -> Outcome {
            TRY(const DatabaseUrl where, DatabaseUrl::parse(url));
            TRY(*slot, createOffice(where, taranto(organs()), clock));
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        boss = signIn(QStringLiteral("anna"), QStringLiteral("correct horse"));
        fill();
    }
    ~StaffDesk()
    {
        page.reset();
        (void)run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        });
    }

    /// The page as that person has it.
    void sitDown(const Actor &actor)
    {
        page = std::make_unique<StaffPage>(new StaffGateway(
            m_thread, [slot = m_slot] { return slot->get(); }, clock, actor));
        page->resize(1178, 717);
        page->show();
        QApplication::setActiveWindow(page.get());
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), kPatience);
        QApplication::processEvents();
    }
    Actor addUser(const QString &login, Role role)
    {
        const auto added = with<AccessService>([this, login, role](AccessService &access) {
            return access.addUser(boss, login, login, QStringLiteral("una parola lunga"), {role});
        });
        kept(added);
        return signIn(login, QStringLiteral("una parola lunga"));
    }
    Actor signIn(const QString &login, const QString &password)
    {
        return kept(
            with<AccessService>([login, password](AccessService &access) { return access.signIn(login, password); }));
    }

    template <typename F>
    std::invoke_result_t<F> run(F work)
    {
        QFuture<std::invoke_result_t<F>> future = m_thread.run(work);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience))
            qFatal("the thread of the database does not answer");
        return future.result();
    }
    /// A service of its own, as a colleague on another computer would have it.
    template <typename Service, typename F>
    std::invoke_result_t<F, Service &> with(F work)
    {
        return run([slot = m_slot, clock = clock, work] {
            Service service(**slot, clock);
            return work(service);
        });
    }
    StaffBook book(const QDate &day = {})
    {
        return kept(with<StaffService>([this, day](StaffService &staff) { return staff.book(boss, day); }));
    }
    template <typename Fact>
    Fact put(const Fact &fact, const Writing &how = {})
    {
        return kept(with<StaffService>([&, this](StaffService &staff) { return staff.put(boss, fact, how); }));
    }
    StaffPersonId personNamed(const QString &name)
    {
        for (const StaffPerson &one : book().people) {
            if (one.name == name)
                return one.id;
        }
        return {};
    }
    StaffUnitId unitNamed(const QString &name)
    {
        for (const UnitPeriod &one : book().units) {
            if (one.name == name)
                return one.unit;
        }
        return {};
    }

    StaffListPane *list() { return page->listPane(); }
    StaffPersonPane *person() { return page->person(); }
    StaffUnitPane *unit() { return page->units()->detail(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row).data().toString().section(u'\n', 0, 0);
        return names;
    }
    void choose(const QString &name)
    {
        const int row = list()->model()->rowOf(personNamed(name));
        QVERIFY2(row >= 0, qPrintable(name));
        list()->view()->setCurrentIndex(list()->model()->index(row));
    }
    /// The words of a row of a card, its cells with " | " between them.
    static QStringList rows(const FactsCard *card)
    {
        QStringList rows;
        for (int row = 0; row < card->table()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < card->table()->columnCount(); ++column)
                cells << card->table()->item(row, column)->text();
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }
    /// A field of the form that is open, by the key of its row.
    template <typename Widget>
    static Widget *field(const FactForm *form, const QString &key)
    {
        QWidget *found = form->card()->row(key)->field();
        if (auto *itself = qobject_cast<Widget *>(found))
            return itself;
        return found->findChild<Widget *>();
    }
    static QString fault(const FactForm *form, const QString &key) { return form->card()->row(key)->error(); }
    void save(const FactsCard *card)
    {
        QTest::mouseClick(card->form()->saveButton(), Qt::LeftButton);
        settle();
    }
    void picture(const QString &name)
    {
        QApplication::processEvents();
        const QString dir = qEnvironmentVariable("GONFALONE_PICTURES");
        if (!dir.isEmpty())
            page->grab().save(QStringLiteral("%1/%2.png").arg(dir, name));
    }

    Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    Actor boss;
    std::unique_ptr<StaffPage> page;

private:
    static QList<OfficeHolder> organs()
    {
        const QDate since(2024, 7, 1);
        return {
            {{}, QStringLiteral("Elena Sala"), QStringLiteral("Assessore"), QStringLiteral("Sport"), since, {}},
            {{}, QStringLiteral("Marco Conti"), QStringLiteral("Assessore"), QStringLiteral("Bilancio"), since, {}}};
    }
    StaffUnitId addUnit(const QString &name, StaffUnitId above, UnitKind kind)
    {
        UnitPeriod unit;
        unit.name = name;
        unit.kind = kind;
        unit.parent = above;
        unit.validFrom = QDate(2016, 1, 1);
        return put(unit).unit;
    }
    void addPerson(const QString &name, ContractKind kind, StaffUnitId unit, const QDate &from)
    {
        const StaffPerson wanted{{}, name, QString::number(++m_badge), {}, {}, {}, {}, 0};
        const StaffPersonId id =
            kept(with<StaffService>([&, this](StaffService &staff) { return staff.savePerson(boss, wanted); })).id;
        Contract contract;
        contract.person = id;
        contract.kind = kind;
        contract.profile = QStringLiteral("Istruttore");
        contract.validFrom = from;
        put(contract);
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.unit = unit;
        affiliation.validFrom = from;
        put(affiliation);
    }
    void fill()
    {
        const StaffUnitId cabinet = addUnit(QStringLiteral("Gabinetto"), {}, UnitKind::Office);
        const StaffUnitId press = addUnit(QStringLiteral("Stampa"), cabinet, UnitKind::Office);
        addUnit(QStringLiteral("Segreteria Sport"), cabinet, UnitKind::Secretariat);
        addPerson(QStringLiteral("Anna Neri"), ContractKind::Permanent, cabinet, QDate(2018, 1, 1));
        addPerson(QStringLiteral("Bruno Riva"), ContractKind::Art90, press, QDate(2024, 7, 1));
        addPerson(QStringLiteral("Carla Vinci"), ContractKind::Permanent, press, QDate(2020, 3, 1));
    }

    int m_badge = 100;
    TestDatabase m_place;
    std::shared_ptr<std::unique_ptr<Database>> m_slot = std::make_shared<std::unique_ptr<Database>>();
    WorkThread m_thread;
};

} // namespace gonfalone
