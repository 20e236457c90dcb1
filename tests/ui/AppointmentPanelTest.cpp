#include "ui/agenda/AppointmentPanel.h"

#include "core/interchange/EmlWriter.h"
#include "tests/support/DemoOnThread.h"
#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/AppointmentAnswers.h"
#include "ui/agenda/AppointmentBriefings.h"
#include "ui/agenda/AppointmentDetail.h"
#include "ui/agenda/AppointmentForm.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentTimes.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/EmptyState.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/desk/PreviewPane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

/// The requests beside the week as the Segreteria uses them, against a real demonstration office on SQLite.
class AppointmentPanelTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    std::unique_ptr<DemoOnThread> m_office;
    std::unique_ptr<AgendaPage> m_page;

    /// One of the demonstration's people.
    Actor person(const QString &login)
    {
        const auto actor = m_office->with<AccessService>(
            [login](AccessService &access) { return access.signIn(login, demoPassword()); });
        if (!actor)
            qFatal("%s", qPrintable(actor.error().message));
        return *actor;
    }
    void sitDown(const QString &login)
    {
        m_page = std::make_unique<AgendaPage>(
            new AgendaGateway(m_office->thread(), m_office->database(), m_clock, person(login)));
        m_page->resize(1280, 760);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }
    AppointmentPanel *panel() { return m_page->requests(); }
    AppointmentDetail *detail() { return panel()->detail(); }
    QString said() { return detail()->message()->isHidden() ? QString() : detail()->message()->text(); }
    AppointmentRequest stored(const QString &label)
    {
        const auto found = m_office->with<AppointmentService>(
            [this, label](AppointmentService &service) { return service.find(m_office->actor(), label); });
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    /// A new request of a colleague; its label.
    QString registered(const QString &subject)
    {
        AppointmentRequest draft;
        draft.requester = u"Ada Neri"_s;
        draft.subject = subject;
        draft.received = m_clock.today();
        const auto made = m_office->with<AppointmentService>(
            [this, draft](AppointmentService &service) { return service.registerByHand(m_office->actor(), draft); });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->label;
    }
    void open(const QString &label)
    {
        panel()->refresh();
        settle();
        panel()->open(label);
        settle();
        QVERIFY(panel()->isDetailOpen());
        QCOMPARE(detail()->ref().label, label);
    }
    bool trigger(const QString &id)
    {
        for (QAction *action : m_page->commands()) {
            if (action->objectName() == id) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    void save(const QString &name)
    {
        QApplication::processEvents();
        const QString dir = qEnvironmentVariable("GONFALONE_PICTURES");
        if (!dir.isEmpty())
            m_page->grab().save(u"%1/%2.png"_s.arg(dir, name));
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_office.reset(); }

    void theSegreteriaFindsThemOpen()
    {
        sitDown(u"segreteria"_s);
        QVERIFY(panel() && panel()->isVisible());
        QCOMPARE(panel()->count(), panel()->model()->rowCount());
        QVERIFY(panel()->count() >= 5);
        // The urgent one first, then the longest waiting of those that are alike.
        const QList<AppointmentRequest> &all = panel()->model()->requests();
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all.at(i - 1).priority < all.at(i).priority
                    || (all.at(i - 1).priority == all.at(i).priority && all.at(i - 1).received <= all.at(i).received));
        QVERIFY(!panel()->model()->index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        save(u"requests_list"_s);
        theme::apply(*qApp, Scheme::Dark);
        save(u"requests_list_dark"_s);
        theme::apply(*qApp, Scheme::Light, 2.0);
        save(u"requests_list_200"_s);
        theme::apply(*qApp, Scheme::Light);
    }

    void whoConfirmsOpensThemByTheirButton()
    {
        sitDown(u"capo"_s);
        QVERIFY(!panel()->isVisible());
        QVERIFY(trigger(u"agenda.requests"_s));
        settle();
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->list()->hasFocus());
    }

    void thePortavoceSeesWhatIsHandedOver()
    {
        sitDown(u"portavoce"_s);
        m_page->showRequests(true);
        settle();
        QCOMPARE(panel()->model()->rowCount(), 0);
        QVERIFY(panel()->emptyState()->isVisible());
        QVERIFY(!trigger(u"agenda.request_new"_s)); // nothing to register
    }

    void acceptedByKeysIntoAFreeTimeAndUndone()
    {
        const QString label = registered(u"Parco giochi di via Roma"_s);
        sitDown(u"segreteria"_s);
        open(label);
        save(u"requests_detail"_s);
        QVERIFY(trigger(u"agenda.request_times"_s));
        QTest::mouseClick(detail()->times()->findButton(), Qt::LeftButton);
        settle();
        QListWidget *times = detail()->times()->list();
        QVERIFY(times->count() > 3);
        QVERIFY(times->hasFocus());
        save(u"requests_times"_s);
        QTest::keyClick(times, Qt::Key_Down);
        const FreeSlot slot = detail()->times()->chosen();
        QTest::keyClick(times, Qt::Key_Return);
        settle();
        QVERIFY2(stored(label).state == AppointmentState::Accepted, qPrintable(said()));
        const auto hasIt = [&] {
            const QList<AgendaItem> &items = m_page->grid()->items();
            return std::any_of(items.cbegin(), items.cend(), [&](const AgendaItem &item) {
                return item.startUtc == slot.from && item.title == u"Parco giochi di via Roma"_s;
            });
        };
        QVERIFY(hasIt());
        QVERIFY(detail()->answers()->entryButton()->isVisible());
        m_page->undo();
        settle();
        QVERIFY(!hasIt());
        QCOMPARE(stored(label).state, AppointmentState::Received);
        panel()->refresh();
        settle();
        QVERIFY(detail()->times()->acceptButton()->isVisibleTo(detail()));
        m_page->redo();
        settle();
        QCOMPARE(stored(label).state, AppointmentState::Accepted);
    }

    void tickedTimesAreProposed()
    {
        const QString label = registered(u"Orari della biblioteca"_s);
        sitDown(u"segreteria"_s);
        open(label);
        QTest::mouseClick(detail()->times()->findButton(), Qt::LeftButton);
        settle();
        QVERIFY(!detail()->times()->proposeButton()->isEnabled());
        QTest::keyClick(detail()->times()->list(), Qt::Key_Space);
        QVERIFY(detail()->times()->proposeButton()->isEnabled());
        QTest::mouseClick(detail()->times()->proposeButton(), Qt::LeftButton);
        settle();
        QCOMPARE(stored(label).state, AppointmentState::SlotProposed);
        QCOMPARE(stored(label).words.offered.size(), 1);
    }

    void draggedOntoTheDays()
    {
        const QString label = registered(u"Mercato del sabato"_s);
        sitDown(u"segreteria"_s);
        m_page->setMode(AgendaPage::Mode::WorkWeek);
        m_page->goTo(QDate(2026, 9, 8)); // far from what the demonstration has
        settle();
        panel()->refresh();
        settle();
        const QModelIndex at = panel()->model()->indexOf(label);
        QVERIFY(at.flags().testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> mime(panel()->model()->mimeData({at}));
        TimeGridView *grid = m_page->grid();
        const qint64 ten = QDateTime(QDate(2026, 9, 8), QTime(10, 0), m_clock.zone).toSecsSinceEpoch();
        const QPoint place = grid->pointOf(1, ten) + QPoint(20, 2);
        QDragEnterEvent enter(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grid->viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grid->viewport(), &move);
        QVERIFY(grid->ghost());
        QCOMPARE(grid->ghost()->from, ten);
        QCOMPARE(grid->ghost()->to - ten, 30 * 60);
        settle();
        QDropEvent drop(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grid->viewport(), &drop);
        settle();
        QVERIFY(!grid->ghost());
        QCOMPARE(stored(label).state, AppointmentState::Accepted);
        // Onto a time that is taken it is refused, and kept with a reason.
        const QString second = registered(u"Doppione"_s);
        panel()->refresh();
        settle();
        panel()->acceptInto(second, {ten, ten + 1800});
        settle();
        QCOMPARE(stored(second).state, AppointmentState::Received);
        QVERIFY(panel()->isDetailOpen());
        QVERIFY(detail()->times()->letBeField()->isVisible());
        detail()->times()->letBeField()->setText(u"insieme"_s);
        QTest::keyClick(detail()->times()->letBeField(), Qt::Key_Return);
        settle();
        QVERIFY2(stored(second).state == AppointmentState::Accepted, qPrintable(said()));
    }

    void typedAndRegistered()
    {
        sitDown(u"segreteria"_s);
        QVERIFY(trigger(u"agenda.request_new"_s));
        AppointmentForm *form = detail()->form();
        QVERIFY(form->requesterField()->hasFocus());
        QTest::keyClicks(form->requesterField(), u"Pia Sala"_s);
        QTest::keyClick(form->requesterField(), Qt::Key_Return);
        settle();
        QVERIFY(!said().isEmpty()); // about what?
        QVERIFY(form->subjectField()->hasFocus());
        // Going away asks first: nothing that is typed is lost.
        QTest::keyClick(detail(), Qt::Key_Escape);
        QVERIFY(panel()->isDetailOpen());
        QTest::keyClicks(form->subjectField(), u"Asilo"_s);
        QTest::keyClick(form->subjectField(), Qt::Key_S, Qt::ControlModifier);
        settle();
        QVERIFY(!detail()->isNew());
        QCOMPARE(stored(detail()->ref().label).requester, u"Pia Sala"_s);
        QTest::keyClick(detail(), Qt::Key_Escape);
        QVERIFY(!panel()->isDetailOpen());
    }

    void aMessageIsDropped()
    {
        QTemporaryDir dir;
        OutgoingMail mail;
        mail.fromName = u"Elio Greco"_s;
        mail.fromAddress = u"elio@posta.example"_s;
        mail.toAddress = u"sindaco@comune.example"_s;
        mail.subject = u"Incontro sul porto"_s;
        mail.date = m_clock.now();
        mail.messageId = u"<porto@posta.example>"_s;
        mail.bodyText = u"Buongiorno"_s;
        const QString path = dir.filePath(u"porto.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*writeEml(mail));
        file.close();
        sitDown(u"segreteria"_s);
        for (int times = 0; times < 2; ++times) {
            QMimeData mime;
            mime.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(panel(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(panel(), &drop);
            settle();
            QVERIFY(panel()->isDetailOpen());
            QCOMPARE(detail()->opened().request.subject, u"Incontro sul porto"_s);
            QCOMPARE(detail()->opened().papers.size(), 1);
        }
        QVERIFY(!panel()->message()->isHidden());
    }

    void briefingHandOverAndLetter()
    {
        const QString label = registered(u"Palestra della scuola"_s);
        sitDown(u"segreteria"_s);
        open(label);
        detail()->briefings()->officeField()->setText(u"Settore Sport"_s);
        QTest::mouseClick(detail()->briefings()->askButton(), Qt::LeftButton);
        settle();
        QCOMPARE(stored(label).state, AppointmentState::BriefingAsked);
        detail()->briefings()->textField()->setPlainText(u"Chiusa per lavori."_s);
        QTest::mouseClick(detail()->briefings()->keepButton(), Qt::LeftButton);
        settle();
        QCOMPARE(stored(label).state, AppointmentState::Received);
        QVERIFY(!detail()->answers()->letterButton()->isVisibleTo(detail()));
        QVERIFY(detail()->answers()->whoField()->count() > 1);
        QTest::mouseClick(detail()->answers()->button(AppointmentAction::HandOver), Qt::LeftButton);
        settle();
        QVERIFY2(stored(label).state == AppointmentState::HandedOver, qPrintable(said()));
        QTest::mouseClick(detail()->answers()->letterButton(), Qt::LeftButton);
        settle();
        QVERIFY(m_page->letterPreview()->isVisible());
        QVERIFY(m_page->letterPreview()->showsLetter());
        QCOMPARE(m_page->letterPreview()->pageCount(), 1);
        save(u"requests_letter"_s);
        emit m_page->letterPreview()->backRequested();
        QVERIFY(m_page->grid()->isVisible());
    }

    void declinedNeedsAReasonAndAColleagueIsSeen()
    {
        const QString label = registered(u"Sponsorizzazione"_s);
        sitDown(u"segreteria"_s);
        open(label);
        QTest::mouseClick(detail()->answers()->button(AppointmentAction::Decline), Qt::LeftButton);
        settle();
        QCOMPARE(stored(label).state, AppointmentState::Received);
        QVERIFY(!said().isEmpty());
        // What a colleague writes meanwhile is told, and what is typed stays.
        detail()->answers()->reasonField()->setPlainText(u"Non è competenza del Sindaco."_s);
        const AppointmentRequest now = stored(label);
        QVERIFY(m_office->with<AppointmentService>([&](AppointmentService &service) {
            AppointmentRequest other = now;
            other.words.notes = u"visto"_s;
            return service.save(m_office->actor(), other);
        }));
        m_page->officeChanged();
        settle();
        QCOMPARE(detail()->answers()->reasonField()->toPlainText(), u"Non è competenza del Sindaco."_s);
        QVERIFY(!said().isEmpty());
        QTest::mouseClick(detail()->answers()->button(AppointmentAction::Decline), Qt::LeftButton);
        settle();
        QCOMPARE(stored(label).state, AppointmentState::Received); // not over a newer one
        detail()->answers()->reasonField()->clear();
        panel()->refresh();
        settle();
        detail()->answers()->reasonField()->setPlainText(u"Non è competenza del Sindaco."_s);
        QTest::mouseClick(detail()->answers()->button(AppointmentAction::Decline), Qt::LeftButton);
        settle();
        QVERIFY2(stored(label).state == AppointmentState::Declined, qPrintable(said()));
    }

    void formAndRequestsTakeTurns()
    {
        sitDown(u"segreteria"_s);
        QVERIFY(panel()->isVisible());
        m_page->newEntry({1'780'000'000, 1'780'003'600, false, {}});
        settle();
        QVERIFY(m_page->isFormOpen());
        QVERIFY(!panel()->isVisible());
        emit m_page->form()->closeAsked();
        QVERIFY(panel()->isVisible());
        m_page->showRequests(false);
        QVERIFY(!panel()->isVisible());
    }
};

QTEST_MAIN(AppointmentPanelTest)
#include "AppointmentPanelTest.moc"
