#include "ui/agenda/AgendaFiles.h"
#include "tests/support/DemoOnThread.h"
#include "ui/agenda/AgendaGateway.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ImportDialog.h"
#include "ui/agenda/InvitationCard.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// A calendar file taken in from the window, told and taken back.
class AgendaFilesTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));

private slots:
    void importedToldAndTakenBack()
    {
        theme::apply(*qApp, Scheme::Light);
        DemoOnThread office(m_clock);
        QWidget page;
        page.resize(1000, 700);
        page.show();
        AgendaGateway gateway(office.thread(), office.database(), m_clock, office.actor());
        AgendaFiles files(gateway, &page);
        const auto board = office.with<AgendaService>(
            [&](AgendaService &service) { return service.calendars(office.actor(), Keyring()); });
        QVERIFY(board);
        QList<CalendarLook> looks;
        for (const CalendarStanding &one : *board) {
            CalendarLook look;
            look.id = one.calendar.id;
            look.name = calendarName(one.calendar);
            look.edit = one.rights.edit;
            looks << look;
        }
        QTemporaryDir dir;
        const QString path = dir.filePath(u"prova.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20260101T000000Z\r\n"
            "DTSTART:20260804T080000Z\r\nDTEND:20260804T090000Z\r\nSUMMARY:Dal file\r\nEND:VEVENT\r\n"
            "BEGIN:VTODO\r\nUID:t@x\r\nSUMMARY:Compito\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
        file.close();
        QPointer<ImportDialog> dialog = files.openImport(path, looks);
        auto *choice = dialog->findChild<QComboBox *>();
        QVERIFY(choice->count() > 0);
        for (const CalendarLook &look : looks) { // computed ones and those of others are not offered
            if (!look.edit)
                QCOMPARE(choice->findData(look.id.value), -1);
        }
        auto *lines = dialog->findChild<QTreeWidget *>();
        QVERIFY(!lines->isVisible());
        QSignalSpy changed(&files, &AgendaFiles::changed);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == ImportDialog::tr("Import"))
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(lines->topLevelItemCount(), 2, 60'000);
        QCOMPARE(changed.size(), 1);
        QStringList titles{lines->topLevelItem(0)->text(2), lines->topLevelItem(1)->text(2)};
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Compito"_s, u"Dal file"_s}));
        if (const QString pictures = qEnvironmentVariable("GONFALONE_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + u"/import.png"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == ImportDialog::tr("Take it back"))
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 60'000);
        QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
        // A file that is none says so, and can be tried again.
        QPointer<ImportDialog> bad = files.openImport(dir.path(), looks);
        emit bad->asked(bad->calendar());
        QTRY_VERIFY_WITH_TIMEOUT(bad->findChild<QLabel *>()->text().contains(u"«"_s), 60'000);
        bad->close();
    }

    void stoppedNothingIsWritten()
    {
        theme::apply(*qApp, Scheme::Light);
        DemoOnThread office(m_clock);
        QWidget page;
        page.show();
        AgendaGateway gateway(office.thread(), office.database(), m_clock, office.actor());
        AgendaFiles files(gateway, &page);
        const auto entries = [&] {
            AgendaQuery query;
            query.window = {0, 4'000'000'000};
            return office
                .with<AgendaService>(
                    [&](AgendaService &service) { return service.items(office.actor(), Keyring(), query); })
                ->size();
        };
        CalendarLook official;
        const auto calendars = office.with<AgendaService>(
            [&](AgendaService &service) { return service.calendars(office.actor(), Keyring()); });
        QVERIFY(calendars);
        for (const CalendarStanding &one : *calendars) {
            if (one.calendar.kind == CalendarKind::Official)
                official.id = one.calendar.id;
        }
        official.name = u"Agenda ufficiale"_s;
        official.edit = true;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"molti.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n");
        for (int i = 0; i < 20'000; ++i)
            file.write(u"BEGIN:VEVENT\r\nUID:%1@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260804T080000Z\r\n"
                       "DTEND:20260804T090000Z\r\nSUMMARY:Numero %1\r\nEND:VEVENT\r\n"_s.arg(i)
                           .toUtf8());
        file.write("END:VCALENDAR\r\n");
        file.close();
        const qsizetype before = entries();
        QPointer<ImportDialog> dialog = files.openImport(path, {official});
        auto *bar = dialog->findChild<QProgressBar *>();
        dialog->importButton()->click();
        QVERIFY(dialog->stopButton()->isVisible());
        QCOMPARE(dialog->focusWidget(), dialog->stopButton());
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->value() > 0, 60'000); // some are in the transaction
        if (const QString pictures = qEnvironmentVariable("GONFALONE_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + u"/import_running.png"_s);
        QTest::keyClick(dialog->stopButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->importButton()->isEnabled(), 60'000);
        QVERIFY(!dialog->stopButton()->isVisible() && !bar->isVisible());
        QCOMPARE(entries(), before);
        // The window that is closed stops it too.
        dialog->importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, 60'000);
        dialog->reject();
        QTRY_COMPARE_WITH_TIMEOUT(gateway.pending(), 0, 60'000);
        QCOMPARE(entries(), before);
    }

    void droppedOnThePage()
    {
        theme::apply(*qApp, Scheme::Light);
        DemoOnThread office(m_clock);
        AgendaPage page(new AgendaGateway(office.thread(), office.database(), m_clock, office.actor()));
        page.resize(1178, 717);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isIdle(), 60'000);
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &content) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
                qFatal("no file");
            return file.fileName();
        };
        const QByteArray head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n";
        const QString ics = write(u"uno.ics"_s,
                                  head
                                      + "BEGIN:VEVENT\r\nUID:d@x\r\nDTSTAMP:20260101T000000Z\r\n"
                                        "DTSTART:20260804T060000Z\r\nDTEND:20260804T070000Z\r\n"
                                        "SUMMARY:Trascinato\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const QString text = write(u"nota.txt"_s, "x");
        const auto drag = [&](const QString &path) {
            QMimeData content;
            content.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({400, 400}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
            enter.setAccepted(false);
            QCoreApplication::sendEvent(&page, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop({400, 400}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &drop);
            return true;
        };
        QVERIFY(!drag(text));
        QVERIFY(drag(ics));
        auto *dialog = page.findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QTreeWidget *>()->topLevelItemCount() == 1, 60'000);
        dialog->close();

        // An invitation of a message: entered as a proposal, shown over its day, answered.
        const QByteArray invitation = head
            + "METHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:i@x\r\nDTSTAMP:20260101T000000Z\r\n"
              "DTSTART:20260804T063000Z\r\nDTEND:20260804T073000Z\r\nSUMMARY:Tavolo in Prefettura\r\n"
              "LOCATION:Prefettura\r\nORGANIZER;CN=Prefetto:mailto:prefetto@example.it\r\n"
              "ATTENDEE;CN=Sindaco:mailto:sindaco@example.it\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const QString eml = write(u"invito.eml"_s,
                                  "From: prefetto@example.it\r\nTo: sindaco@example.it\r\nSubject: Invito\r\n"
                                  "Message-ID: <i@x>\r\nMIME-Version: 1.0\r\n"
                                  "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
                                      + invitation);
        QVERIFY(drag(eml));
        InvitationCard *card = page.invitation();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible() && page.isIdle(), 60'000);
        QVERIFY2(card->words().contains(u"Tavolo in Prefettura"_s), qPrintable(card->words()));
        QVERIFY2(!card->mail().conflicts.isEmpty(), qPrintable(card->words())); // half of it lies in the other
        const auto status = [&]() -> std::optional<EntryStatus> {
            for (const AgendaItem &item : page.grid()->items()) {
                if (item.title == u"Tavolo in Prefettura"_s)
                    return item.status;
            }
            return {};
        };
        QCOMPARE(status(), std::optional(EntryStatus::Proposed));
        for (const auto &[scheme, scale, name] : {std::tuple{Scheme::Light, 1.0, u"invitation"_s},
                                                  std::tuple{Scheme::Dark, 2.0, u"invitation_dark_200"_s}}) {
            theme::apply(*qApp, scheme, scale);
            QApplication::processEvents();
            if (const QString pictures = qEnvironmentVariable("GONFALONE_PICTURES"); !pictures.isEmpty())
                page.grab().save(u"%1/%2.png"_s.arg(pictures, name));
        }
        theme::apply(*qApp, Scheme::Light);
        card->commentField()->setText(u"Con piacere"_s);
        QTest::keyClick(card->acceptButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!card->isVisible(), 60'000);
        auto *saving = page.findChild<QFileDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT((saving = page.findChild<QFileDialog *>()) != nullptr, 60'000);
        emit saving->fileSelected(dir.filePath(u"risposta.eml"_s));
        saving->close();
        // Said, and not only there: the word comes after the disk has it, and would cover the next one.
        QTRY_VERIFY_WITH_TIMEOUT(page.message()->text().contains(u"risposta.eml"_s), 60'000);
        QFile reply(dir.filePath(u"risposta.eml"_s));
        QVERIFY(reply.open(QIODevice::ReadOnly));
        const QByteArray sent = reply.readAll();
        QVERIFY2(sent.contains("prefetto@example.it") && sent.contains("REPLY"), sent);
        QTRY_VERIFY_WITH_TIMEOUT(page.isIdle(), 60'000);
        QCOMPARE(status(), std::optional(EntryStatus::Confirmed));
        // A message without an invitation says so.
        const QString plain = write(u"lettera.eml"_s, "From: a@x.it\r\nTo: b@x.it\r\nSubject: x\r\n\r\nCiao\r\n");
        QVERIFY(drag(plain));
        QTRY_VERIFY_WITH_TIMEOUT(page.message()->isVisible() && page.message()->text().contains(u"lettera.eml"_s),
                                 60'000);
        QVERIFY(!card->isVisible());
    }
};

QTEST_MAIN(AgendaFilesTest)
#include "AgendaFilesTest.moc"
