#include "ui/settings/SettingsPage.h"
#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "ui/base/DateField.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/FactsTable.h"
#include "ui/settings/HolidaysSection.h"
#include "ui/settings/OfficeSection.h"
#include "ui/settings/OrgansSection.h"
#include "ui/settings/RulesSection.h"
#include "ui/settings/TemplateEditor.h"
#include "ui/settings/TemplatesSection.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 20'000;
}

/// The settings as a person uses them, by keyboard, against a real demonstration office on SQLite.
class SettingsPageTest : public QObject
{
    Q_OBJECT

    using Slot = std::shared_ptr<std::unique_ptr<Database>>;
    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    Slot m_slot;
    std::unique_ptr<DatabaseThread> m_thread;
    Actor m_actor;
    DatabaseUrl m_place;
    std::unique_ptr<SettingsPage> m_page;

    enum Place { Office, Organs, Rules, Holidays, Templates };

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

    /// Goes to a place as the keyboard does: the list, Home, the arrow down.
    void go(Place place)
    {
        m_page->list()->setFocus();
        QTest::keyClick(m_page->list(), Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(m_page->list(), Qt::Key_Down);
        QCOMPARE(m_page->list()->currentRow(), int(place));
        settle();
    }

    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    static QLineEdit *line(FormCard *form, const QString &row)
    {
        return qobject_cast<QLineEdit *>(form->row(row)->field());
    }

    TemplatesSection *texts() const { return m_page->templates(); }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_slot = std::make_shared<std::unique_ptr<Database>>();
        m_thread = std::make_unique<DatabaseThread>();
        std::optional<Result<Actor>> answer;
        const QString path = m_dir.filePath(u"demo.db"_s);
        m_place = *DatabaseUrl::parse(path);
        deliver(m_thread->run([slot = m_slot, clock = m_clock, path]() -> Result<Actor> {
            TRY(const DatabaseUrl url, DatabaseUrl::parse(path));
            TRY(*slot, createDemoOffice(url, clock));
            return AccessService(**slot, clock).signIn(demoAccounts().first().login, demoPassword());
        }),
                this, [&answer](const Result<Actor> &actor) { answer = actor; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000);
        QVERIFY2(answer->has_value(), answer->has_value() ? "" : qPrintable(answer->error().message));
        m_actor = **answer;
        QVERIFY(m_actor.may(Permission::ManageOffice));
    }

    void init()
    {
        m_page = std::make_unique<SettingsPage>(new SettingsGateway(
            *m_thread, [slot = m_slot] { return slot->get(); }, m_clock, m_actor, m_place));
        m_page->resize(1178, 717);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        settle();
    }

    void cleanup()
    {
        m_page->keepDraft();
        settle();
        m_page.reset();
    }

    void cleanupTestCase()
    {
        std::optional<Outcome> closed;
        deliver(m_thread->run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        }),
                this, [&closed](const Outcome &done) { closed = done; });
        QTRY_VERIFY_WITH_TIMEOUT(closed.has_value(), kPatience);
        m_thread.reset();
    }

    void everyPlaceOpensAndHasNames()
    {
        for (int place = Office; place <= Templates; ++place) {
            go(Place(place));
            SettingsSection *section = m_page->section(place);
            QVERIFY(section->isVisible());
            QVERIFY2(!section->message()->isVisible(), qPrintable(section->message()->text()));
            for (QWidget *one : section->findChildren<QWidget *>()) {
                const bool reached = one->isVisible() && one->focusPolicy() & Qt::TabFocus
                    && (qobject_cast<QLineEdit *>(one) || qobject_cast<QComboBox *>(one)
                        || qobject_cast<QAbstractItemView *>(one) || qobject_cast<QPlainTextEdit *>(one));
                const bool named = !one->accessibleName().isEmpty()
                    || (one->parentWidget() && !one->parentWidget()->accessibleName().isEmpty());
                QVERIFY2(!reached || named,
                         qPrintable(
                             u"%1 of place %2"_s.arg(QString::fromLatin1(one->metaObject()->className())).arg(place)));
            }
        }
        QVERIFY(m_page->rules()->table()->rowCount() > 10);
        QVERIFY(m_page->holidays()->table()->rowCount() > 10);
    }

    void aDelegaIsAddedByKeyboard()
    {
        go(Organs);
        FormCard *form = m_page->organs()->form();
        const int before = m_page->organs()->table()->rowCount();
        type(line(form, u"delega"_s), u"Protezione civile"_s);
        QTest::keyClick(line(form, u"delega"_s), Qt::Key_Return);
        settle();
        QVERIFY(!form->row(u"person"_s)->error().isEmpty());
        QCOMPARE(line(form, u"delega"_s)->text(), u"Protezione civile"_s);
        type(line(form, u"person"_s), u"Elena Sala"_s);
        type(line(form, u"valid_from"_s), u"1/5/2026"_s);
        QTest::keyClick(line(form, u"valid_from"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->organs()->table()->rowCount(), before + 1, kPatience);
        QVERIFY(m_page->organs()->message()->text().contains(u"Elena Sala"_s));
        QVERIFY(line(form, u"person"_s)->text().isEmpty());
        // The same delega again is refused, and what was typed is still there.
        type(line(form, u"person"_s), u"Altro"_s);
        type(line(form, u"delega"_s), u"protezione civile"_s);
        type(line(form, u"valid_from"_s), u"2/5/2026"_s);
        QTest::keyClick(line(form, u"valid_from"_s), Qt::Key_Return);
        settle();
        QVERIFY(!form->row(u"delega"_s)->error().isEmpty());
        QCOMPARE(line(form, u"person"_s)->text(), u"Altro"_s);
    }

    void aRuleGetsAValueFromADay()
    {
        go(Rules);
        FactsTable *table = m_page->rules()->table();
        FormCard *form = m_page->rules()->form();
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text().contains(u"anticipo"_s))
                table->setCurrentCell(row, 0);
        }
        type(line(form, u"value"_s), u"molti"_s);
        type(line(form, u"valid_from"_s), u"1/1/2027"_s);
        type(line(form, u"source"_s), u"Reg. 3/2026, art. 4"_s);
        QTest::keyClick(line(form, u"source"_s), Qt::Key_Return);
        settle();
        QVERIFY(!form->row(u"value"_s)->error().isEmpty());
        type(line(form, u"value"_s), u"20"_s);
        QTest::keyClick(line(form, u"value"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rules()->message()->tone(), Tone::Ok, kPatience);
    }

    void theOfficeIsSaved()
    {
        go(Office);
        FormCard *form = m_page->office()->form();
        type(line(form, u"statute_article"_s), u"articolo 7"_s);
        QTest::keyClick(line(form, u"statute_article"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->office()->message()->tone(), Tone::Ok, kPatience);
        // What is typed stays while another place is looked at.
        type(line(form, u"regulation"_s), u"non ancora salvato"_s);
        go(Holidays);
        go(Office);
        QCOMPARE(line(form, u"regulation"_s)->text(), u"non ancora salvato"_s);
    }

    void whatIsTypedOutlivesTheWindow()
    {
        go(Organs);
        type(line(m_page->organs()->form(), u"person"_s), u"Ancora da salvare"_s);
        cleanup();
        init();
        go(Organs);
        QCOMPARE(line(m_page->organs()->form(), u"person"_s)->text(), u"Ancora da salvare"_s);
        QVERIFY(m_page->organs()->message()->isVisible());
        line(m_page->organs()->form(), u"person"_s)->clear();
        cleanup();
        init();
        go(Organs);
        QVERIFY(line(m_page->organs()->form(), u"person"_s)->text().isEmpty());
    }

    void aDayOfTheComuneIsAdded()
    {
        go(Holidays);
        FormCard *form = m_page->holidays()->form();
        const int before = m_page->holidays()->table()->rowCount();
        type(line(form, u"name"_s), u"Lutto cittadino"_s);
        type(line(form, u"date"_s), u"6/5/2026"_s);
        type(line(form, u"source"_s), u"Ordinanza 5/2026"_s);
        QTest::keyClick(line(form, u"source"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->holidays()->table()->rowCount(), before + 1, kPatience);
    }

    void anUnknownFieldIsToldWithItsLine()
    {
        go(Templates);
        QVERIFY(!texts()->editor()->toPlainText().isEmpty());
        QVERIFY(texts()->fieldList()->count() > 20);
        texts()->editor()->setFocus();
        QTest::keyClick(texts()->editor(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(texts()->editor(), Qt::Key_Return);
        QTest::keyClicks(texts()->editor(), u"<p>{{ogetto}}</p>"_s);
        QTest::keyClick(texts()->editor(), Qt::Key_Return);
        QTest::keyClick(texts()->editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(texts()->message()->text().contains(u"ogetto"_s), kPatience);
        QVERIFY(texts()->message()->text().contains(u"2"_s));
        settle();
        QCOMPARE(texts()->faultList()->count(), 1);
        QVERIFY(texts()->faultList()->isVisible());
        // Enter on the fault goes to its line, where it is mended.
        QTest::keyClick(texts()->editor(), Qt::Key_End, Qt::ControlModifier);
        texts()->faultList()->setFocus();
        texts()->faultList()->setCurrentRow(0);
        QTest::keyClick(texts()->faultList(), Qt::Key_Return);
        QCOMPARE(texts()->editor()->textCursor().blockNumber(), 1);
        QVERIFY(texts()->editor()->hasFocus());
    }

    void whatIsTypedComesBackAndIsSaved()
    {
        // The text of the test before was never saved: it was kept for this person.
        go(Templates);
        QVERIFY(texts()->editor()->toPlainText().contains(u"{{ogetto}}"_s));
        QVERIFY(texts()->message()->isVisible());
        QTest::keyClick(texts()->editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(texts()->editor(), u"<p>Testo nostro: "_s);
        texts()->tabs()->setCurrentIndex(1);
        texts()->fieldList()->setFocus();
        for (int row = 0; row < texts()->fieldList()->count(); ++row) {
            if (texts()->fieldList()->item(row)->text().startsWith(u"oggetto\n"_s))
                texts()->fieldList()->setCurrentRow(row);
        }
        QTest::keyClick(texts()->fieldList(), Qt::Key_Return);
        QVERIFY(texts()->editor()->hasFocus());
        QTest::keyClicks(texts()->editor(), u"</p>"_s);
        QCOMPARE(texts()->editor()->toPlainText(), u"<p>Testo nostro: {{oggetto}}</p>"_s);
        settle();
        QCOMPARE(texts()->faultList()->count(), 0);
        QTest::keyClick(texts()->editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(texts()->versionTable()->rowCount(), 2, kPatience);
        QCOMPARE(texts()->message()->tone(), Tone::Ok);
        settle();
    }
};

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
