#include "ui/agenda/AgendaFiles.h"
#include "tests/support/DemoOnThread.h"
#include "ui/agenda/AgendaGateway.h"
#include "ui/agenda/ImportDialog.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
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
};

QTEST_MAIN(AgendaFilesTest)
#include "AgendaFilesTest.moc"
