#include "core/sealing/RecoveryCode.h"
#include "tests/support/DemoOnThread.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/NotesCard.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/patrocinio/RecordsPanel.h"
#include "ui/settings/SecretsSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/RecoverySheetPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 20'000;
}

/// What is sealed, as a person sees it in the window: the card of a case, and the place in the settings.
class SecretsTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOnThread> m_office;
    std::shared_ptr<Keyring> m_keys = std::make_shared<Keyring>();
    Actor m_actor;
    std::unique_ptr<PatrocinioPage> m_page;
    std::unique_ptr<SettingsPage> m_settings;

    PatrocinioDetail *detail() { return m_page->detail(); }
    NotesCard *card() { return m_page->detail()->records()->notes(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(m_settings->isIdle(), kPatience); }

    /// Signs somebody in, as the window does it, and opens the case with notes.
    void enter(const QString &login)
    {
        m_page.reset();
        const auto in = m_office->run([this, login, slot = m_office->database(), keys = m_keys]() -> Result<Actor> {
            TRY(const Actor actor, AccessService(*slot(), m_clock).signIn(login, demoPassword()));
            SealingService sealing(*slot(), m_clock);
            TRY(*keys, sealing.open(actor, demoPassword()));
            CHECK(sealing.settle(actor, *keys));
            return actor;
        });
        QVERIFY2(in, qPrintable(in ? QString() : in.error().message));
        m_actor = *in;
        auto *gateway = new PatrocinioGateway(m_office->thread(), m_office->database(), m_clock, m_actor);
        gateway->useKeyring([keys = m_keys] { return keys.get(); });
        m_page = std::make_unique<PatrocinioPage>(gateway);
        m_page->resize(1178, 717);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && m_page->listPane()->model()->rowCount() > 0, kPatience);
    }
    void openCase(const QString &subject)
    {
        m_page->listPane()->setFilter(u"all"_s);
        m_page->listPane()->setSearch(subject);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->listPane()->model()->rowCount(), 1, kPatience);
        settle();
        m_page->listPane()->selectFirst();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && !detail()->label().isEmpty(), kPatience);
    }
    QString everyText() const
    {
        QStringList all;
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_settings.reset();
        m_office.reset();
    }

    void readersOpenThemWhenTheyAskTo()
    {
        enter(u"capo"_s);
        openCase(u"maratona"_s);
        QVERIFY(card()->isVisibleTo(detail()) && !card()->isOpen());
        QVERIFY(!everyText().contains(u"balneari"_s)); // nothing on the screen before
        detail()->goToField(u"notes"_s);
        QCOMPARE(QApplication::focusWidget(), card()->openButton());
        QTest::keyClick(card()->openButton(), Qt::Key_Space);
        settle();
        QVERIFY(card()->isOpen());
        QCOMPARE(card()->lines().size(), 2);
        QVERIFY2(card()->lines().join(u' ').contains(u"balneari"_s), qPrintable(card()->lines().join(u' ')));
        // One's own may be corrected; the head may delete all.
        QCOMPARE(card()->findChildren<QPushButton *>().size(), 3 + 1 + 2);
        QTest::keyClick(card()->openButton(), Qt::Key_Space);
        QVERIFY(!card()->isOpen() && card()->lines().isEmpty());
        QVERIFY(!everyText().contains(u"balneari"_s));
    }

    void writtenCorrectedDeleted()
    {
        card()->aboutField()->setCurrentIndex(0);
        card()->textField()->setPlainText(u"  "_s);
        card()->keepButton()->click();
        settle();
        QVERIFY(!card()->row(u"text"_s)->error().isEmpty());
        card()->textField()->setPlainText(u"Parlarne con il comandante."_s);
        card()->keepButton()->click();
        settle();
        QVERIFY(card()->row(u"text"_s)->error().isEmpty() && card()->textField()->toPlainText().isEmpty());
        QVERIFY(card()->isOpen());
        QCOMPARE(card()->lines().size(), 3);
        const auto notes = m_office->run([this, slot = m_office->database(), keys = m_keys] {
            return NoteService(*slot(), m_clock).notes(m_actor, *keys, detail()->label());
        });
        QVERIFY(notes);
        QString id;
        for (const SealedNote &one : *notes) {
            if (one.last().text.startsWith(u"Parlarne"_s))
                id = one.id;
        }
        card()->correctButton(id)->click();
        QCOMPARE(card()->textField()->toPlainText(), u"Parlarne con il comandante."_s);
        card()->textField()->setPlainText(u"Parlato con il comandante."_s);
        card()->keepButton()->click();
        settle();
        QVERIFY(card()->lines().join(u' ').contains(u"Parlato"_s));
        card()->removeButton(id)->click();
        card()->keepButton()->click(); // without a reason
        settle();
        QVERIFY(!card()->row(u"text"_s)->error().isEmpty());
        card()->textField()->setPlainText(u"chiarito"_s);
        card()->keepButton()->click();
        settle();
        QVERIFY(!card()->lines().join(u' ').contains(u"Parlato"_s));
        QVERIFY(card()->lines().join(u' ').contains(u"chiarito"_s));
    }

    /// What is typed of a note is no draft of the form: it is written nowhere before it is sealed.
    void noDraftIsKeptOfIt()
    {
        card()->textField()->setPlainText(u"bozza che nessuno salva"_s);
        detail()->form()->setText(u"findings"_s, u"campo in chiaro"_s);
        m_page->leave();
        settle();
        const auto drafts = m_office->run([slot = m_office->database()] {
            return slot()->readAll<QString>(u"SELECT content FROM form_draft"_s, {},
                                            [](const Row &row) { return row.text(0); });
        });
        QVERIFY(drafts && drafts->join(u' ').contains(u"campo in chiaro"_s)); // the search finds
        QVERIFY(!drafts->join(u' ').contains(u"bozza che nessuno"_s));
        // Locked: what was open is put away, and without the keyring nothing opens again.
        QVERIFY(card()->isOpen());
        detail()->records()->closeSecrets();
        QVERIFY(card()->lines().isEmpty());
        m_office->run([keys = m_keys]() -> Outcome {
            keys->wipe();
            return {};
        });
        card()->openButton()->click();
        settle();
        QVERIFY(!card()->isOpen());
        QVERIFY(detail()->message()->isVisible());
    }

    void foundInTheSearchOfItsReaders()
    {
        enter(u"sindaco"_s);
        m_page->listPane()->setFilter(u"all"_s);
        m_page->listPane()->setSearch(u"balneari"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->listPane()->model()->rowCount(), 1, kPatience);
        enter(u"gabinetto"_s);
        m_page->listPane()->setFilter(u"all"_s);
        m_page->listPane()->setSearch(u"balneari"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience);
        QCOMPARE(m_page->listPane()->model()->rowCount(), 0);
    }

    void othersSeeNothingOfIt()
    {
        openCase(u"maratona"_s);
        QVERIFY(!card()->isVisibleTo(detail()));
        detail()->goToField(u"notes"_s);
        const QString all = everyText();
        QVERIFY(!all.contains(u"balneari"_s) && !all.contains(u"2 note"_s));
    }

    void theSettingsSayWhoCanOpenWhat()
    {
        enter(u"capo"_s);
        auto *gateway = new SettingsGateway(m_office->thread(), m_office->database(), m_clock, m_actor, {});
        gateway->useKeyring([keys = m_keys] { return keys.get(); });
        m_settings = std::make_unique<SettingsPage>(gateway);
        m_settings->resize(1100, 760);
        m_settings->show();
        SecretsSection *place = m_settings->secrets();
        QVERIFY(place);
        for (int i = 0; i < m_settings->sectionCount(); ++i) {
            if (m_settings->section(i) == place)
                m_settings->showSection(i);
        }
        settled();
        const auto rowOf = [place](const QString &secret, const QString &person) {
            for (int row = 0; row < place->table()->rowCount(); ++row) {
                if (place->table()->item(row, 0)->text() == secret && place->table()->item(row, 1)->text() == person)
                    return row;
            }
            return -1;
        };
        const QString notes = secretName(SecretClass::Notes);
        QVERIFY(rowOf(notes, u"Laura Bassi"_s) >= 0 && rowOf(notes, u"Giulia Ferri"_s) >= 0);
        QCOMPARE(rowOf(notes, u"Chiara Moretti"_s), -1);
        QVERIFY(place->sheetWords()->text().startsWith(u'!'));
        // A right given, and taken again.
        place->secretField()->setCurrentIndex(place->secretField()->findData(u"note"_s));
        place->personField()->setCurrentIndex(place->personField()->findData(u"sindaco"_s));
        place->grantButton()->click();
        settled();
        QVERIFY(!place->form()->row(u"login"_s)->error().isEmpty()); // by a role already
        place->personField()->setCurrentIndex(place->personField()->findData(u"portavoce"_s));
        place->grantButton()->click();
        settled();
        const int row = rowOf(notes, u"Chiara Moretti"_s);
        QVERIFY(row >= 0);
        place->table()->setCurrentCell(row, 0);
        place->revokeButton()->click();
        settled();
        QCOMPARE(rowOf(notes, u"Chiara Moretti"_s), -1);
        // A sheet, and the way back with it.
        const QString path = m_dir.filePath(u"foglio.pdf"_s);
        place->printSheet(path);
        settled();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
        QVERIFY(!place->sheetWords()->text().startsWith(u'!'));
        place->groupsField()->setText(u"ABCDE"_s);
        place->recover();
        settled();
        QVERIFY(place->message()->isVisible());
        const QString wrong = recoveryGroups(*newKeyPair()).join(u' ');
        place->groupsField()->setText(wrong);
        place->recover();
        settled();
        QCOMPARE(place->groupsField()->text(), wrong); // refused: to be looked at again
        place->printSheet(m_dir.filePath(u"no/such/folder.pdf"_s));
        settled();
        QVERIFY(place->sheetWords()->text().contains(u"1"_s)); // the sheet in use is still the one before
        for (const QWidget *field :
             {static_cast<QWidget *>(place->secretField()), static_cast<QWidget *>(place->personField()),
              static_cast<QWidget *>(place->groupsField())})
            QVERIFY(!field->accessibleName().isEmpty());
    }

    void theFirstRunOffersTheSheet()
    {
        RecoverySheetPage page;
        QSignalSpy later(&page, &RecoverySheetPage::postponed);
        page.show();
        page.laterButton()->click();
        QCOMPARE(later.size(), 1);
        page.showError(Error::unavailable(u"Il disco è pieno."_s));
        bool said = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            said = said || label->text().contains(u"pieno"_s);
        QVERIFY(said);
    }
};

QTEST_MAIN(SecretsTest)
#include "SecretsTest.moc"
