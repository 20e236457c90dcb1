#include "ui/settings/BackupSection.h"
#include "core/access/AccessService.h"
#include "core/backup/RestoreRun.h"
#include "core/setup/OfficeSetup.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/BackupRun.h"
#include "ui/settings/SettingsPage.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
}

/// The place of the backups as the administrator uses it, against a demonstration office on SQLite.
class BackupSectionTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    std::shared_ptr<std::unique_ptr<Database>> m_slot = std::make_shared<std::unique_ptr<Database>>();
    std::unique_ptr<WorkThread> m_thread;
    DatabaseUrl m_place;
    Actor m_admin;
    std::unique_ptr<SettingsPage> m_page;

    BackupSection *section() const { return m_page->backup(); }
    static QLineEdit *line(FormCard *form, const QString &row)
    {
        QWidget *field = form->row(row)->field();
        auto *edit = qobject_cast<QLineEdit *>(field);
        return edit ? edit : field->findChild<QLineEdit *>();
    }
    static void press(FormCard *form, const QString &words)
    {
        for (QPushButton *button : form->findChildren<QPushButton *>()) {
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"no button "_s + words));
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }
    std::unique_ptr<SettingsPage> pageFor(const Actor &actor)
    {
        auto page = std::make_unique<SettingsPage>(new SettingsGateway(
            *m_thread, [slot = m_slot] { return slot->get(); }, m_clock, actor, m_place));
        page->resize(1178, 900);
        page->show();
        return page;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_thread = std::make_unique<WorkThread>();
        m_place = *DatabaseUrl::parse(m_dir.filePath(u"office.db"_s));
        OfficeSetup setup;
        setup.comune.name = u"Taranto"_s;
        setup.adminLogin = u"anna"_s;
        setup.adminPassword = u"correct horse"_s;
        std::optional<Result<Actor>> answer;
        deliver(m_thread->run([slot = m_slot, clock = m_clock, place = m_place, setup]() -> Result<Actor> {
            TRY(*slot, createOffice(place, setup, clock));
            return AccessService(**slot, clock).signIn(u"anna"_s, u"correct horse"_s);
        }),
                this, [&answer](const Result<Actor> &actor) { answer = actor; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatience);
        QVERIFY(answer->has_value());
        m_admin = **answer;
        m_page = pageFor(m_admin);
        settle();
        QVERIFY(section());
        m_page->showSection(m_page->sectionCount() - 1);
        settle();
    }

    void cleanupTestCase()
    {
        m_page.reset();
        std::optional<Outcome> closed;
        deliver(m_thread->run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        }),
                this, [&closed](const Outcome &done) { closed = done; });
        QTRY_VERIFY_WITH_TIMEOUT(closed.has_value(), kPatience);
    }

    void isNotThereForWhoMayNot()
    {
        Actor head = m_admin;
        head.permissions.remove(Permission::BackUpOffice);
        const auto page = pageFor(head);
        QVERIFY(!page->backup());
        QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), kPatience);
    }

    void backsUpNow()
    {
        QSignalSpy told(section()->run(), &BackupRun::progressed);
        QTest::mouseClick(section()->backUpButton(), Qt::LeftButton);
        QVERIFY(section()->run()->isRunning());
        QVERIFY(!section()->backUpButton()->isEnabled());
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(section()->table()->rowCount(), 1, kPatience);
        QVERIFY(told.count() > 0);
        QVERIFY(section()->backUpButton()->isEnabled());
        QCOMPARE(section()->table()->item(0, 3)->text(), u"verified"_s);
        QCOMPARE(section()->message()->tone(), Tone::Ok);
        QCOMPARE(QDir(m_dir.filePath(u"backup"_s)).entryList(QDir::Files).size(), 1);
    }

    void settingsAreKept()
    {
        line(section()->form(), u"folder"_s)->setText(m_dir.filePath(u"other"_s));
        auto *encrypt = qobject_cast<QCheckBox *>(section()->form()->row(u"encrypt"_s)->field());
        encrypt->setChecked(true);
        line(section()->form(), u"passphrase"_s)->setText(u"short"_s);
        press(section()->form(), u"Save"_s);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(section()->message()->isVisible(), kPatience);
        QVERIFY(section()->message()->tone() != Tone::Ok || !section()->message()->text().contains(u"Saved"_s));
        line(section()->form(), u"passphrase"_s)->setText(u"una frase abbastanza lunga"_s);
        press(section()->form(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section()->message()->text().contains(u"encrypted"_s), kPatience);
        settle();
        QVERIFY(line(section()->form(), u"passphrase"_s)->text().isEmpty());
        QTest::mouseClick(section()->backUpButton(), Qt::LeftButton);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_dir.filePath(u"other"_s)).entryList(QDir::Files).size(), 1, kPatience);
    }

    void restoresToANewPlace()
    {
        const QString file = QDir(m_dir.filePath(u"other"_s)).entryInfoList(QDir::Files).first().absoluteFilePath();
        FormCard *form = section()->restoreForm();
        const auto ask = [&](const QString &place, const QString &passphrase) {
            line(form, u"file"_s)->setText(file);
            line(form, u"place"_s)->setText(place);
            line(form, u"passphrase"_s)->setText(passphrase);
            line(form, u"password"_s)->setText(u"correct horse"_s);
            press(form, u"Restore"_s);
            settle();
        };
        ask(m_dir.filePath(u"new.db"_s), u"una frase sbagliata"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section()->message()->text().contains(u"passphrase"_s), kPatience);
        ask(m_place.path, u"una frase abbastanza lunga"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section()->message()->text().contains(u"exists already"_s), kPatience);
        ask(m_dir.filePath(u"new.db"_s), u"una frase abbastanza lunga"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section()->message()->text().contains(u"restored and verified"_s), kPatience);
        QVERIFY(line(form, u"password"_s)->text().isEmpty());
        QVERIFY(openOffice(*DatabaseUrl::parse(m_dir.filePath(u"new.db"_s)), m_clock));
        if (const QString pictures = qEnvironmentVariable("GONFALONE_TEST_PICTURES"); !pictures.isEmpty())
            m_page->grab().save(pictures + u"/backup-section.png"_s);
    }
};

QTEST_MAIN(BackupSectionTest)
#include "BackupSectionTest.moc"
