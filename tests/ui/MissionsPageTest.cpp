#include "ui/missions/MissionPage.h"

#include "core/documents/PdfPrinter.h"
#include "tests/support/DemoOnThread.h"
#include "tests/support/Engines.h"
#include "ui/base/DateField.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/PathView.h"
#include "ui/base/Theme.h"
#include "ui/base/TimeField.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionBar.h"
#include "ui/missions/MissionDetail.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionHeader.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionMonth.h"
#include "ui/missions/MissionOutput.h"
#include "ui/missions/MissionSimulator.h"
#include "ui/missions/MissionTotalsPane.h"
#include "ui/missions/MomentField.h"
#include "ui/missions/NewMissionForm.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;
const QByteArray kInvitation = "From: ANCI <segreteria@anci.example>\r\nTo: gabinetto@example.org\r\n"
                               "Subject: Invito al convegno sulle aree interne\r\nMessage-ID: <invito@anci.example>\r\n"
                               "Date: Mon, 4 May 2026 09:00:00 +0200\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: text/plain; charset=utf-8\r\n\r\nSiete invitati a Roma.\r\n";

} // namespace

/// The page as a person uses it, against a real demonstration office on either engine.
class MissionsPageTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<std::atomic<qint64>> m_now = std::make_shared<std::atomic<qint64>>(0);
    Clock m_clock{[now = m_now] { return QDateTime::fromSecsSinceEpoch(now->load(), Qt::UTC); }};
    struct Place {
        TestDatabase database;
        DemoOnThread office;
        Place(const QString &engine, const Clock &clock) : database(engine), office(clock, database.url()) {}
    };
    QTemporaryDir m_dir;
    std::map<QString, std::unique_ptr<Place>> m_places;
    DemoOnThread *m_office = nullptr;
    Actor m_actor;
    std::unique_ptr<MissionPage> m_page;

    MissionDetail *detail() { return m_page->detail(); }
    MissionForm *form() { return m_page->detail()->form(); }
    MissionListPane *list() { return m_page->listPane(); }
    ExpensesCard *expenses() { return form()->expenses(); }

    void setDay(const QDate &day, const QTime &time = QTime(8, 0))
    {
        *m_now = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
    }

    template <typename F>
    auto elsewhere(F work)
    {
        return m_office->with<MissionService>(work);
    }

    void makePage(const Actor &actor)
    {
        m_page =
            std::make_unique<MissionPage>(new MissionGateway(m_office->thread(), m_office->database(), m_clock, actor));
        m_page->resize(1178, 717);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        settle();
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

    void type(const QString &field, const QString &text)
    {
        form()->setText(field, text);
        QCOMPARE(form()->text(field), text);
    }

    void typeRow(const QString &field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(expenses()->field(field));
        QVERIFY(line);
        line->setText(text);
    }

    /// A mission of somebody that is open in the page, registered through its form.
    void registerMission(const QString &person, const QString &from, const QString &to)
    {
        m_page->newMission();
        NewMissionForm *fresh = m_page->newForm();
        fresh->reset();
        fresh->setText(u"person"_s, person);
        fresh->setText(u"purpose"_s, u"Convegno sulle aree interne"_s);
        fresh->setText(u"destination"_s, u"Roma"_s);
        fresh->setText(u"departs"_s, from);
        fresh->setText(u"returns"_s, to);
        const auto draft = fresh->value();
        QVERIFY(draft);
        emit fresh->submitted(*draft);
        QTRY_COMPARE_WITH_TIMEOUT(form()->loaded().person, person, kPatience);
        settle();
        QVERIFY(detail()->label().startsWith(u"MIS-"_s));
    }

    void completeRequest()
    {
        type(u"means"_s, u"treno"_s);
        type(u"kilometres"_s, u"530"_s);
        type(u"planned.public-transport"_s, u"100,00"_s);
        type(u"chapter"_s, u"1010/12"_s);
        settle();
    }

    void take(MissionAction action, MissionState to)
    {
        detail()->perform(action);
        QTRY_VERIFY2_WITH_TIMEOUT(
            stateOf(form()->loaded()) == to,
            qPrintable(missionStateKey(stateOf(form()->loaded())) + u": "_s + detail()->message()->text()), kPatience);
        settle();
    }

    void refused(MissionAction action, const QString &field)
    {
        const MissionState before = stateOf(form()->loaded());
        detail()->perform(action);
        settle();
        QVERIFY(stateOf(form()->loaded()) == before);
        QVERIFY2(detail()->message()->isVisible(), "nothing is said");
        LabeledRow *row = field.startsWith(u"expense."_s)
            ? expenses()->row(field.section(u'.', 2))
            : static_cast<FormCard *>(form()->field(field)->parentWidget()->parentWidget())->row(field);
        QVERIFY(row);
        QVERIFY2(!row->error().isEmpty(), qPrintable(field + u": "_s + detail()->message()->text()));
        QVERIFY(row->isVisible());
    }

    QString receipt(const QString &name)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly);
        file.write("%PDF-1.4\n% ricevuta\n");
        return path;
    }

private slots:
    void initTestCase_data() { addEngines(); }

    void initTestCase() { theme::apply(*qApp, Scheme::Light); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        setDay(QDate(2026, 5, 5));
        if (!m_places.contains(engine))
            m_places[engine] = std::make_unique<Place>(engine, m_clock);
        m_office = &m_places[engine]->office;
        m_actor = m_office->actor();
        makePage(m_actor);
    }

    void cleanup()
    {
        if (!m_page)
            return;
        m_page->keepDraft();
        settle();
        m_page.reset();
    }

    void cleanupTestCase() { m_places.clear(); }

    void listFiltersSortsAndSearches()
    {
        const int all = list()->model()->rowCount();
        QVERIFY(all >= 5);
        list()->setFilter(u"refund"_s);
        settle();
        QVERIFY(list()->model()->rowCount() >= 1 && list()->model()->rowCount() < all);
        list()->setFilter(u"all"_s);
        list()->setPerson(u"Anna Greco"_s);
        settle();
        QVERIFY(list()->model()->rowCount() >= 1);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QCOMPARE(list()->model()->index(row).data(MissionListModel::MissionRole).value<MissionRow>().person,
                     u"Anna Greco"_s);
        list()->setPerson({});
        list()->setYear(1999);
        settle();
        QCOMPARE(list()->model()->rowCount(), 0);
        list()->setYear(2026);
        list()->setSort(MissionSort::Person, false);
        settle();
        QStringList persons;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            persons << list()->model()->index(row).data(MissionListModel::MissionRole).value<MissionRow>().person;
        QStringList sorted = persons;
        sorted.sort();
        QCOMPARE(persons, sorted);
        list()->setYear(0);
        list()->setSearch(u"bruxelles"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, kPatience);
        settle();
        list()->selectFirst();
        settle();
        QCOMPARE(form()->text(u"destination"_s), u"Bruxelles"_s);
        QVERIFY(list()->person()->count() > 3);
    }

    void totalsSumByYearAndPerson()
    {
        m_page->showTotals();
        QTableWidget *table = m_page->totals()->table();
        QVERIFY(table->rowCount() > 2);
        qint64 persons = 0;
        qint64 sums = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const bool sum = table->item(row, 0)->data(Qt::UserRole + 1).toString().isEmpty();
            (sum ? sums : persons) += table->item(row, 2)->text().toInt();
        }
        QCOMPARE(persons, sums);
        QCOMPARE(int(sums), list()->model()->rowCount());
        const QString path = m_dir.filePath(u"trasparenza.csv"_s);
        m_page->totals()->write(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatience);
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Amministratore"));
    }

    void monthShowsWhoIsAway()
    {
        m_page->showMonth();
        m_page->month()->showMonth(QDate(2026, 5, 1));
        settle();
        QTableWidget *table = m_page->month()->table();
        QVERIFY(table->rowCount() > 0);
        QCOMPARE(table->columnCount(), 31);
        QSignalSpy chosen(m_page->month(), &MissionMonth::chosen);
        bool found = false;
        for (int row = 0; row < table->rowCount() && !found; ++row) {
            for (int day = 0; day < 31 && !found; ++day) {
                if (!table->item(row, day))
                    continue;
                found = true;
                table->setCurrentCell(row, day);
                QTest::keyClick(table, Qt::Key_Return);
            }
        }
        QCOMPARE(chosen.size(), 1);
        settle();
        QCOMPARE(detail()->label(), chosen.first().first().toString());
        m_page->showMonth();
        const QString title = m_page->month()->title();
        QTest::keyClick(m_page->month()->table(), Qt::Key_PageDown);
        QVERIFY(m_page->month()->title() != title);
        settle();
    }

    void limitsAreToldBeforeLeaving()
    {
        m_page->showSimulator();
        MissionSimulator *limits = m_page->simulator();
        const auto told = [&](const QString &from, const QString &to) {
            limits->setText(u"departs"_s, from);
            limits->setText(u"returns"_s, to);
            (void)QTest::qWaitFor([this] { return m_page->isIdle(); }, kPatience);
            return limits->resultText();
        };
        limits->setText(u"kilometres"_s, u"59"_s);
        QString text = told(u"2026-06-10 08:00"_s, u"2026-06-10 13:59"_s); // 5 h 59 at 59 km
        QVERIFY2(text.contains(u"at most: € 0,00"_s), qPrintable(text));
        limits->setText(u"kilometres"_s, u"60"_s);
        text = told(u"2026-06-10 08:00"_s, u"2026-06-10 13:59"_s);
        QVERIFY2(text.contains(u"€ 28,00"_s), qPrintable(text));
        text = told(u"2026-06-10 08:00"_s, u"2026-06-10 14:00"_s); // 6 h
        QVERIFY2(text.contains(u"€ 52,00"_s), qPrintable(text));
        text = told(u"2026-06-10 08:00"_s, u"2026-06-11 02:00"_s); // 18 h
        QVERIFY2(text.contains(u"€ 160,00"_s), qPrintable(text));
        text = told(u"2026-06-10 08:00"_s, u"2026-06-11 02:01"_s);
        QVERIFY2(text.contains(u"€ 184,00"_s), qPrintable(text));
        text = told(u"2026-06-10 08:00"_s, u"2026-06-09 08:00"_s);
        QVERIFY2(!text.contains(u"€ 1"_s), qPrintable(text)); // the end before the start
        limits->setText(u"public_cost"_s, u"tanto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!limits->row(u"public_cost"_s)->error().isEmpty(), kPatience);
    }

    void newMissionIsRefusedAtItsFields()
    {
        m_page->newMission();
        NewMissionForm *fresh = m_page->newForm();
        fresh->reset();
        const auto submit = [&] {
            QTest::keyClick(fresh->row(u"purpose"_s)->field(), Qt::Key_Return);
            settle();
        };
        submit();
        QVERIFY(!fresh->row(u"person"_s)->error().isEmpty());
        QVERIFY(!fresh->row(u"departs"_s)->error().isEmpty());
        QVERIFY(!fresh->row(u"purpose"_s)->error().isEmpty());
        fresh->setText(u"person"_s, u"Nessuno Qualunque"_s);
        fresh->setText(u"purpose"_s, u"Prova"_s);
        fresh->setText(u"departs"_s, u"2026-07-10 08:00"_s);
        fresh->setText(u"returns"_s, u"2026-07-09 08:00"_s);
        submit();
        QVERIFY(!fresh->row(u"returns"_s)->error().isEmpty()); // the end before the start
        fresh->setText(u"returns"_s, u"2026-07-10 18:00"_s);
        submit();
        QVERIFY(!fresh->row(u"person"_s)->error().isEmpty()); // no office on that day
        QVERIFY(fresh->row(u"returns"_s)->error().isEmpty());
        QCOMPARE(static_cast<QLineEdit *>(fresh->row(u"person"_s)->field())->text(), u"Nessuno Qualunque"_s);
        auto *departs = static_cast<MomentField *>(fresh->row(u"departs"_s)->field());
        departs->hour()->setText(u"25:99"_s);
        submit();
        QVERIFY(!fresh->row(u"departs"_s)->error().isEmpty());
        QVERIFY(departs->text().contains(u"25:99"_s)); // nothing that was typed is lost
        QTest::keyClick(fresh, Qt::Key_Escape);
        m_page->newMission();
        QVERIFY(departs->text().contains(u"25:99"_s));
        fresh->reset();
    }

    void invitationBeginsAMission()
    {
        QMimeData mime;
        mime.setData(u"message/rfc822"_s, kInvitation);
        QVERIFY(m_page->drop(&mime));
        settle();
        NewMissionForm *fresh = m_page->newForm();
        QVERIFY(fresh->isVisible());
        QVERIFY(fresh->invitation().has_value());
        fresh->setText(u"person"_s, u"Paolo Leone"_s);
        fresh->setText(u"departs"_s, u"2026-09-01 08:00"_s);
        fresh->setText(u"returns"_s, u"2026-09-01 20:00"_s);
        const auto draft = fresh->value();
        QVERIFY(draft);
        QCOMPARE(draft->purpose, u"Invito al convegno sulle aree interne"_s);
        QCOMPARE(draft->inviter, u"ANCI"_s);
        emit fresh->submitted(*draft);
        QTRY_COMPARE_WITH_TIMEOUT(detail()->documentList()->documents().size(), 1, kPatience);
        settle();
        QCOMPARE(detail()->documentList()->documents().first().kind, u"invitation"_s);
        emit detail()->documentList()->previewRequested(detail()->documentList()->documents().first());
        settle();
        QVERIFY(detail()->previewPane()->isVisible());
        emit detail()->previewPane()->backRequested();
        // On the open mission the same message becomes one more paper.
        QVERIFY(m_page->drop(&mime));
        settle();
        QCOMPARE(detail()->documentList()->documents().size(), 2);
    }

    void whatIsMissingIsListedAndLeadsToItsField()
    {
        registerMission(u"Paolo Leone"_s, u"2026-09-08 08:00"_s, u"2026-09-08 20:00"_s);
        const auto missing = [this] {
            QStringList fields;
            for (const StepsCard::Part &part : detail()->steps()->parts()) {
                for (const FieldError &lack : part.missing)
                    fields << lack.field;
            }
            return fields;
        };
        QCOMPARE(missing(), QStringList{u"means"_s});
        QVERIFY(!detail()->bar()->button(MissionAction::Submit)->isEnabled());
        for (QAbstractButton *line : detail()->steps()->findChildren<QAbstractButton *>()) {
            if (line->property("lack").toBool())
                line->click();
        }
        QCOMPARE(QApplication::focusWidget(), form()->field(u"means"_s));
        type(u"means"_s, u"treno"_s);
        settle();
        QVERIFY(missing().isEmpty());
        QVERIFY(detail()->bar()->button(MissionAction::Submit)->isEnabled());
        type(u"own_car"_s, u"nessun treno a quell'ora"_s);
        settle();
        QCOMPARE(missing(), (QStringList{u"plate"_s, u"public_cost"_s}));
        type(u"nights"_s, u"molte"_s);
        settle();
        QVERIFY(missing().contains(u"nights"_s)); // what is no value is missing too
        detail()->save();
        settle();
        QCOMPARE(form()->text(u"nights"_s), u"molte"_s);
        QVERIFY(form()->hasChanges());
        QVERIFY(form()->limitsText().contains(u"52"_s)); // 12 hours without a night
    }

    void whatIsTypedIsKept()
    {
        registerMission(u"Paolo Leone"_s, u"2026-10-06 08:00"_s, u"2026-10-06 20:00"_s);
        const QString label = detail()->label();
        type(u"inviter"_s, u"Regione"_s);
        type(u"advance"_s, u"12,5x"_s); // no amount, and kept all the same
        QTRY_VERIFY_WITH_TIMEOUT(detail()->isSettled(), kPatience);
        settle();
        m_page.reset();
        makePage(m_actor);
        m_page->open(label);
        settle();
        QVERIFY(detail()->draftNote()->isVisible());
        QCOMPARE(form()->text(u"inviter"_s), u"Regione"_s);
        QCOMPARE(form()->text(u"advance"_s), u"12,5x"_s);
        emit detail()->draftNote()->actionTriggered();
        settle();
        QCOMPARE(form()->text(u"inviter"_s), QString());
        QVERIFY(!form()->isDirty());
    }

    void somebodyElseSavedMeanwhile()
    {
        registerMission(u"Paolo Leone"_s, u"2026-10-13 08:00"_s, u"2026-10-13 20:00"_s);
        const QString label = detail()->label();
        type(u"purpose"_s, u"Quello che scrivo io"_s);
        settle();
        const auto theirs = elsewhere([&](MissionService &service) -> Result<Mission> {
            TRY(Mission m, service.find(m_actor, label));
            m.purpose = u"Quello che scrive un altro"_s;
            m.driver = u"Ugo"_s;
            return service.save(m_actor, m);
        });
        QVERIFY(theirs);
        detail()->save();
        settle();
        QCOMPARE(form()->text(u"purpose"_s), u"Quello che scrivo io"_s);
        QCOMPARE(form()->text(u"driver"_s), u"Ugo"_s);
        QVERIFY(!detail()->message()->text().isEmpty());
        detail()->save();
        settle();
        const auto after = elsewhere([&](MissionService &service) { return service.find(m_actor, label); });
        QCOMPARE(after->purpose, u"Quello che scrivo io"_s);
        QCOMPARE(after->driver, u"Ugo"_s);
    }

    void mayorAndVicesindacoBothAway()
    {
        registerMission(u"Giulia Ferri"_s, u"2026-11-10 08:00"_s, u"2026-11-11 20:00"_s);
        completeRequest();
        take(MissionAction::Submit, MissionState::Requested);
        take(MissionAction::Declare, MissionState::Authorised);
        registerMission(u"Marco Conti"_s, u"2026-11-10 08:00"_s, u"2026-11-10 20:00"_s);
        completeRequest();
        QVERIFY(form()->clashText().contains(u"Giulia Ferri"_s));
        QVERIFY(form()->field(u"both_away"_s)->isVisible());
        refused(MissionAction::Submit, u"both_away"_s);
        type(u"both_away"_s, u"la firma del patto li vuole entrambi"_s);
        take(MissionAction::Submit, MissionState::Requested);
        // And two missions of the same person in the same hours are refused, whatever the reason.
        registerMission(u"Marco Conti"_s, u"2026-11-10 10:00"_s, u"2026-11-10 12:00"_s);
        completeRequest();
        refused(MissionAction::Submit, u"departs"_s);
    }

    void wholeMissionWithARefusedRefund()
    {
        registerMission(u"Anna Greco"_s, u"2026-05-12 08:00"_s, u"2026-05-12 20:00"_s);
        const QString label = detail()->label();
        QVERIFY(detail()->header()->deciderText().contains(u"Giulia Ferri"_s));
        completeRequest();
        take(MissionAction::Submit, MissionState::Requested);
        type(u"signer"_s, u"Anna Greco"_s);
        refused(MissionAction::Authorise, u"signer"_s); // nobody decides on his own request
        QCOMPARE(form()->text(u"signer"_s), u"Anna Greco"_s);
        type(u"signer"_s, u"Giulia Ferri"_s);
        take(MissionAction::Authorise, MissionState::Authorised);
        QVERIFY(!expenses()->isVisible());

        setDay(QDate(2026, 5, 13));
        m_page->refresh();
        settle();
        take(MissionAction::Start, MissionState::UnderWay);
        QVERIFY(expenses()->isVisible());
        refused(MissionAction::ClaimRefund, u"report"_s);
        type(u"report"_s, u"partecipazione ai lavori"_s);
        expenses()->addButton()->click();
        static_cast<QComboBox *>(expenses()->field(u"kind"_s))->setCurrentIndex(int(ExpenseKind::Meal));
        static_cast<DateField *>(expenses()->field(u"day"_s))->setText(u"12/05/2026"_s);
        typeRow(u"amount"_s, u"sessanta"_s);
        refused(MissionAction::ClaimRefund, u"expense.1.amount"_s);
        QCOMPARE(static_cast<QLineEdit *>(expenses()->field(u"amount"_s))->text(), u"sessanta"_s);
        typeRow(u"amount"_s, u"-60"_s);
        refused(MissionAction::ClaimRefund, u"expense.1.amount"_s);
        typeRow(u"amount"_s, u"99999999,00"_s);
        refused(MissionAction::ClaimRefund, u"expense.1.amount"_s);
        typeRow(u"amount"_s, u"60,00"_s);
        typeRow(u"currency"_s, u"QQQ"_s);
        refused(MissionAction::ClaimRefund, u"expense.1.currency"_s);
        typeRow(u"currency"_s, u"EUR"_s);
        refused(MissionAction::ClaimRefund, u"expense.1.receipt"_s);

        // A receipt is a picture or a PDF, whatever its name says.
        const QString false_ = m_dir.filePath(u"falsa.pdf"_s);
        QFile wrong(false_);
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("testo qualunque");
        wrong.close();
        detail()->attachFiles({false_});
        settle();
        QVERIFY(detail()->message()->text().contains(u"falsa.pdf"_s));
        QCOMPARE(detail()->documentList()->documents().size(), 0);
        detail()->attachFiles({receipt(u"pranzo.pdf"_s)});
        settle();
        QCOMPARE(detail()->documentList()->documents().size(), 1);
        QVERIFY(!static_cast<QComboBox *>(expenses()->field(u"receipt"_s))->currentData().toString().isEmpty());

        // While one types the limits are applied: 60 euro of a day of 12 hours, 52 are admitted.
        QTRY_VERIFY_WITH_TIMEOUT(expenses()->totals().contains(u"52,00"_s), kPatience);
        QVERIFY(expenses()->totals().contains(u"60,00"_s));
        QVERIFY(expenses()->whyText().contains(u"missioni.fissi.diurna_lunga"_s));
        typeRow(u"amount"_s, u"40,00"_s);
        QTRY_VERIFY_WITH_TIMEOUT(expenses()->table()->item(0, 3)->text().contains(u"40,00"_s), kPatience);
        typeRow(u"amount"_s, u"60,00"_s);
        take(MissionAction::ClaimRefund, MissionState::RefundClaimed);

        refused(MissionAction::ReturnRefund, u"reason"_s);
        type(u"reason"_s, u"manca lo scontrino parlante"_s);
        take(MissionAction::ReturnRefund, MissionState::RefundReturned);
        QCOMPARE(form()->text(u"reason"_s), QString());
        typeRow(u"note"_s, u"scontrino parlante allegato"_s);
        take(MissionAction::ClaimRefund, MissionState::RefundClaimed);
        // Who examines takes something off, and says why.
        typeRow(u"cut"_s, u"15,00"_s);
        refused(MissionAction::Admit, u"expense.1.cut_reason"_s);
        typeRow(u"cut_reason"_s, u"bevande alcoliche"_s);
        take(MissionAction::Admit, MissionState::Admitted);
        QCOMPARE(form()->loaded().admittedCents, qint64(4500));
        take(MissionAction::ProposeLiquidation, MissionState::LiquidationProposed);
        type(u"act_number"_s, u"415"_s);
        type(u"signer"_s, m_actor.name);
        refused(MissionAction::Settle, u"signer"_s); // art. 90: no gestione
        type(u"signer"_s, u"Teresa Fontana"_s);
        type(u"signer_office"_s, u"Dirigente del Settore Finanze"_s);
        take(MissionAction::Settle, MissionState::Settled);

        QStringList told;
        for (const TimelineView::Item &item : detail()->timeline()->items())
            told << item.title;
        QVERIFY(told.join(u'\n').contains(u"manca lo scontrino parlante"_s)); // the history is kept
        detail()->output()->preview(MissionPaper::Statement);
        settle();
        QVERIFY(detail()->showsPaper());
        QVERIFY(detail()->previewPane()->pageCount() >= 1);
        const QString path = m_dir.filePath(u"rimborso.pdf"_s);
        QFile::remove(path);
        detail()->output()->write(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatience);
        settle();
        QVERIFY(QFileInfo(path).size() > 5000);
        const auto done = elsewhere([&](MissionService &service) { return service.find(m_actor, label); });
        QCOMPARE(done->actNumber, u"415"_s);
    }

    void rowsComeAndGo()
    {
        registerMission(u"Paolo Leone"_s, u"2026-05-06 08:00"_s, u"2026-05-06 20:00"_s);
        completeRequest();
        take(MissionAction::Submit, MissionState::Requested);
        type(u"signer"_s, u"Giulia Ferri"_s);
        take(MissionAction::Authorise, MissionState::Authorised);
        setDay(QDate(2026, 5, 7));
        m_page->refresh();
        settle();
        take(MissionAction::Start, MissionState::UnderWay);
        for (const char *amount : {"10,00", "20,00", "30,00"}) {
            expenses()->addExpense();
            typeRow(u"amount"_s, QString::fromLatin1(amount));
            typeRow(u"missing_reason"_s, u"smarrita"_s);
        }
        settle();
        QCOMPARE(expenses()->rowCount(), 3);
        expenses()->setCurrentRow(1);
        expenses()->removeButton()->click();
        settle();
        QCOMPARE(expenses()->rowCount(), 2);
        QVERIFY2(expenses()->totals().contains(u"40,00"_s), qPrintable(expenses()->totals()));
        // Typed rows come back, also those that hold no number yet.
        typeRow(u"amount"_s, u"trenta"_s);
        settle();
        const QString label = detail()->label();
        m_page.reset();
        makePage(m_actor);
        m_page->open(label);
        settle();
        QCOMPARE(expenses()->rowCount(), 2);
        expenses()->setCurrentRow(1);
        QCOMPARE(static_cast<QLineEdit *>(expenses()->field(u"amount"_s))->text(), u"trenta"_s);
    }

    void whoMayNotSeesNoButton()
    {
        Actor reader = m_actor;
        reader.permissions = {Permission::ViewMissions};
        reader.assessori = {u"Anna Greco"_s};
        const auto own = elsewhere([&](MissionService &service) { return service.list(reader, {}); });
        QVERIFY(own && own->total >= 1);
        for (const MissionRow &row : own->rows)
            QCOMPARE(row.person, u"Anna Greco"_s);
        // The gateway asks for the roles anew, hence an account that has none of the rights.
        const auto signedIn = m_office->with<AccessService>(
            [](AccessService &access) { return access.signIn(u"portavoce"_s, demoPassword()); });
        QVERIFY(signedIn);
        m_page.reset();
        makePage(*signedIn);
        QVERIFY(!signedIn->may(Permission::EditMissions));
        for (QAction *command : m_page->commands()) {
            if (command->objectName() == u"missions.new"_s) {
                QVERIFY(!command->isEnabled());
                QVERIFY(!command->whatsThis().isEmpty());
            }
        }
        m_page->newMission();
        QVERIFY(!m_page->newForm()->isVisible());
    }

    void everyFieldHasAName()
    {
        registerMission(u"Paolo Leone"_s, u"2026-12-01 08:00"_s, u"2026-12-01 20:00"_s);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool typed = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractButton *>(widget);
            if (!typed || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(MissionsPageTest)
#include "MissionsPageTest.moc"
