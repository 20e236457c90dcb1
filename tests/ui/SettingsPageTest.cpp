#include "ui/settings/SettingsPage.h"
#include "tests/support/DemoOnThread.h"
#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/BlackoutsSection.h"
#include "ui/settings/HolidaysSection.h"
#include "ui/settings/OfficeSection.h"
#include "ui/settings/OrgansSection.h"
#include "ui/settings/PeopleSection.h"
#include "ui/settings/PersonForm.h"
#include "ui/settings/PhrasesPane.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/ProvisionTable.h"
#include "ui/settings/ReadLogSection.h"
#include "ui/settings/ReadingsSection.h"
#include "ui/settings/RegistersSection.h"
#include "ui/settings/RegulationForm.h"
#include "ui/settings/RegulationSection.h"
#include "ui/settings/RulesSection.h"
#include "ui/settings/TemplateEditor.h"
#include "ui/settings/TemplatesSection.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
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

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOnThread> m_office;
    Actor m_actor;
    std::unique_ptr<SettingsPage> m_page;

    enum Place {
        Office,
        Organs,
        Regulation,
        Rules,
        Readings,
        Holidays,
        Blackouts,
        Registers,
        Templates,
        Secrets,
        People,
        ReadingsLog,
        Privacy
    };

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
        m_office = std::make_unique<DemoOnThread>(m_clock);
        m_actor = m_office->actor();
        QVERIFY(m_actor.may(Permission::ManageOffice));
    }

    void init()
    {
        m_page = std::make_unique<SettingsPage>(
            new SettingsGateway(m_office->thread(), m_office->database(), m_clock, m_actor, {}));
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

    void cleanupTestCase() { m_office.reset(); }

    void everyPlaceOpensAndHasNames()
    {
        for (int place = Office; place <= Privacy; ++place) {
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

    void tabGoesDownThePage() // WCAG 2.4.3: as it is read
    {
        for (int i = 0; i < m_page->sectionCount(); ++i) {
            m_page->showSection(i);
            settle();
            QWidget *section = m_page->section(i);
            QList<QRect> stops;
            QWidget *one = section->nextInFocusChain();
            for (; one != section; one = one->nextInFocusChain()) {
                if (section->isAncestorOf(one) && one->isVisible() && one->isEnabled()
                    && (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy())
                    stops << QRect(one->mapTo(section, QPoint()), one->size());
            }
            for (qsizetype k = 1; k < stops.size(); ++k) {
                const QRect &before = stops.at(k - 1);
                const QRect &after = stops.at(k);
                const bool beside = (after.center().y() >= before.top() && after.left() > before.left())
                    || after.left() >= before.right(); // the next column
                QVERIFY2(beside || after.top() >= before.bottom(),
                         qPrintable(u"%1: stop %2 of %3"_s.arg(m_page->sectionTitle(i)).arg(k).arg(stops.size())));
            }
        }
    }

    /// The administrator's place: a person is added, their password is shown once, a role is given and the access
    /// taken.
    void aPersonIsAddedAndSuspended()
    {
        go(People);
        PeopleSection *people = m_page->people();
        const int before = people->table()->rowCount();
        FormCard *form = people->form();
        type(line(form, u"login"_s), u"Not A Login"_s);
        QTest::keyClick(line(form, u"login"_s), Qt::Key_Return);
        settle();
        QVERIFY(!form->row(u"login"_s)->error().isEmpty());
        type(line(form, u"login"_s), u"gallo"_s);
        type(line(form, u"name"_s), u"Piero Gallo"_s);
        QTest::keyClick(line(form, u"name"_s), Qt::Key_Return);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(people->table()->rowCount(), before + 1, kPatience);
        settle();
        QCOMPARE(people->oneTimePassword().size(), 14);
        m_page->keepDraft(); // as it happens every two seconds
        QCOMPARE(people->oneTimePassword().size(), 14);
        QCOMPARE(people->table()->item(people->table()->currentRow(), 1)->text(), u"gallo"_s);
        // A role from the form of the person that is chosen.
        auto *role = people->person()->findChild<QComboBox *>();
        role->setCurrentIndex(role->findText(roleName(Role::Portavoce)));
        for (QPushButton *button : people->person()->findChildren<QPushButton *>()) {
            if (button->text() == PersonForm::tr("Give this role"))
                button->click();
        }
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(people->person()->roles()->rowCount(), 1, kPatience);
        people->person()->accessButton()->click();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(people->message()->text().contains(u"Piero Gallo"_s), kPatience);
        settle();
        QCOMPARE(people->person()->accessButton()->text(), PersonForm::tr("Let in again"));
        // Who leaves the place leaves no password on the screen.
        go(Organs);
        QVERIFY(people->oneTimePassword().isEmpty());
    }

    void nobodyGivesThemselvesARole()
    {
        go(People);
        PeopleSection *people = m_page->people();
        for (int row = 0; row < people->table()->rowCount(); ++row) {
            people->table()->setCurrentCell(row, 0);
            const bool self = people->table()->item(row, 1)->text() == m_actor.login;
            QCOMPARE(people->person()->resetButton()->isEnabled(), !self);
        }
        settle();
    }

    void whoReadWhatIsFilteredAndWritten()
    {
        m_office->run([this]() -> Outcome {
            Database *db = m_office->database()();
            return ReadLog(*db, m_clock).read(m_actor, {ReadKind::Declaration, u"PAT-2026/0001"_s, u"PAT-2026/0001"_s});
        });
        go(ReadingsLog);
        ReadLogSection *log = m_page->readLog();
        QTRY_VERIFY_WITH_TIMEOUT(log->table()->rowCount() >= 1, kPatience);
        const int all = log->table()->rowCount();
        type(line(log->form(), u"record"_s), u"no such record"_s);
        QTest::keyClick(line(log->form(), u"record"_s), Qt::Key_Return);
        settle();
        QCOMPARE(log->table()->rowCount(), 0);
        type(line(log->form(), u"record"_s), u"2026/0001"_s);
        QTest::keyClick(line(log->form(), u"record"_s), Qt::Key_Return);
        settle();
        QVERIFY(log->table()->rowCount() >= 1 && log->table()->rowCount() <= all);
        QTemporaryDir dir;
        log->writeTo(dir.filePath(u"readings.csv"_s));
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"readings.csv"_s)), kPatience);
        settle();
    }

    void aPersonIsFoundAndTheErasureIsLookedAt()
    {
        go(Privacy);
        PrivacySection *privacy = m_page->privacy();
        type(privacy->searchField(), u"a"_s);
        QTest::keyClick(privacy->searchField(), Qt::Key_Return);
        settle();
        QVERIFY(!privacy->message()->text().isEmpty()); // one letter is too few
        type(privacy->searchField(), u"asd"_s);
        QTest::keyClick(privacy->searchField(), Qt::Key_Return);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(privacy->people()->rowCount() >= 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(privacy->items()->rowCount() >= 3, kPatience);
        settle();
        QTemporaryDir dir;
        privacy->writeCopy(dir.filePath(u"copy.zip"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"copy.zip"_s)), kPatience);
        settle();
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
            if (table->item(row, 0)->text().contains(u"Accordo · firma"_s))
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

    void theOfficeSaysWhereItIsFound()
    {
        go(Office);
        FormCard *form = m_page->office()->addressForm();
        type(line(form, u"pec"_s), u"gabinetto"_s);
        QTest::keyClick(line(form, u"pec"_s), Qt::Key_Return);
        settle();
        QVERIFY(!form->row(u"pec"_s)->error().isEmpty());
        type(line(form, u"pec"_s), u"gabinetto@pec.comune.example"_s);
        type(line(form, u"phone"_s), u"099 1234567"_s);
        QTest::keyClick(line(form, u"phone"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->office()->message()->tone(), Tone::Ok, kPatience);
        QVERIFY(form->row(u"pec"_s)->error().isEmpty());
        cleanup();
        init();
        go(Office);
        QCOMPARE(line(m_page->office()->addressForm(), u"pec"_s)->text(), u"gabinetto@pec.comune.example"_s);
    }

    void aVersionOfTheRegulationIsSaved()
    {
        go(Regulation);
        RegulationSection *section = m_page->regulation();
        RegulationForm *form = section->form();
        QCOMPARE(section->table()->rowCount(), 1);
        QSpinBox *lead = form->row(u"lead_days.value"_s)->findChild<QSpinBox *>();
        QCOMPARE(lead->value(), 30);
        lead->setValue(45);
        line(form, u"name"_s)->clear();
        type(line(form, u"valid_from"_s), u"1/9/2026"_s);
        section->save();
        settle();
        QVERIFY(!form->row(u"name"_s)->error().isEmpty());
        QVERIFY(section->faultList()->isVisible());
        type(line(form, u"name"_s), u"Regolamento sui patrocini"_s);
        const QString path = m_dir.filePath(u"regolamento.json"_s);
        section->save();
        QTRY_COMPARE_WITH_TIMEOUT(section->table()->rowCount(), 2, kPatience);
        QCOMPARE(section->message()->tone(), Tone::Ok);
        settle();
        section->exportFile(path);
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        file.close();
        QVERIFY(json.contains("\"value\": 45"));
        // A file with a fault: its line and its field, and the form keeps what it had.
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write(QByteArray(json).replace("\"value\": 45", "\"value\": \"tanti\"")) > 0);
        file.close();
        section->importFile(path);
        settle();
        QCOMPARE(section->faultList()->count(), 1);
        QVERIFY2(section->faultList()->item(0)->text().startsWith(u"Line "_s)
                     && section->faultList()->item(0)->text().contains(u"lead_days.value"_s),
                 qPrintable(section->faultList()->item(0)->text()));
        QCOMPARE(lead->value(), 45);
    }

    void aProvisionIsAddedAndTakenAway()
    {
        go(Regulation);
        ProvisionTable *list = m_page->regulation()->form()->attachments();
        QList<Provision> rows = list->rows();
        QVERIFY(!rows.isEmpty());
        QVERIFY(!rows.first().key.isEmpty());
        rows << Provision{{}, u"Piano di sicurezza dell’evento pubblico"_s, true, u"art. 6"_s, true};
        list->setRows(rows);
        QCOMPARE(list->rows().last().key, u"piano_di_sicurezza_dell"_s);
        QCOMPARE(list->rows().size(), rows.size());
        list->table()->item(0, 0)->setText(u"  "_s);
        QCOMPARE(list->rows().size(), rows.size() - 1);
    }

    void anotherReadingIsFollowed()
    {
        go(Readings);
        ReadingsSection *section = m_page->readings();
        QVERIFY(section->table()->rowCount() >= 5);
        section->table()->setCurrentCell(1, 0);
        const QList<QAbstractButton *> choices = section->choices()->buttons();
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices.first()->isChecked());
        choices.last()->click();
        type(line(section->form(), u"valid_from"_s), u"1/6/2026"_s);
        QTest::keyClick(line(section->form(), u"valid_from"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(section->message()->tone(), Tone::Ok, kPatience);
        settle();
    }

    void aPeriodBeforePollsIsAddedAndRemoved()
    {
        go(Blackouts);
        BlackoutsSection *section = m_page->blackouts();
        FormCard *form = section->form();
        const int before = section->table()->rowCount();
        type(line(form, u"name"_s), u"Elezioni comunali 2028"_s);
        type(line(form, u"valid_from"_s), u"15/4/2028"_s);
        type(line(form, u"valid_to"_s), u"14/4/2028"_s);
        type(line(form, u"source"_s), u"Decreto del Prefetto 14/4/2028"_s);
        QTest::keyClick(form->findChild<QPushButton *>(), Qt::Key_Space);
        settle();
        QVERIFY(!form->row(u"valid_to"_s)->error().isEmpty());
        type(line(form, u"valid_to"_s), u"15/6/2028"_s);
        QTest::keyClick(form->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(section->table()->rowCount(), before + 1, kPatience);
        settle();
        section->table()->setCurrentCell(0, 0);
        QTest::keyClick(section->removeButton(), Qt::Key_Space);
        settle();
        QVERIFY(!form->row(u"reason"_s)->error().isEmpty());
        type(line(form, u"reason"_s), u"non indette"_s);
        QTest::keyClick(section->removeButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(section->table()->rowCount(), before, kPatience);
    }

    void registersAreOnlyLookedAt()
    {
        go(Registers);
        const FactsTable *table = m_page->registers()->table();
        QVERIFY(table->rowCount() >= 1);
        QStringList lasts;
        for (int row = 0; row < table->rowCount(); ++row)
            lasts << table->item(row, 4)->text();
        QVERIFY2(!lasts.filter(u"PAT-2026/"_s).isEmpty(), qPrintable(lasts.join(u' ')));
        QVERIFY(m_page->registers()->findChildren<QLineEdit *>().isEmpty());
    }

    void aLetterIsEditedOnARealCase()
    {
        go(Templates);
        QVERIFY(texts()->kind()->count() > 10);
        texts()->kind()->setCurrentIndex(texts()->kind()->findData(u"lettera_concessione"_s));
        settle();
        QVERIFY(texts()->editor()->toPlainText().contains(u"{{dicitura}}"_s));
        QVERIFY(texts()->caseBox()->count() > 1);
        texts()->caseBox()->setCurrentIndex(1);
        settle();
        QVERIFY(texts()->faultList()->isHidden());
        // A field of another letter is not of this one.
        texts()->editor()->setPlainText(u"<p>{{oggetto}}</p>\n{{integrazioni}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(texts()->faultList()->isVisible(), kPatience);
        QVERIFY(texts()->faultList()->item(0)->text().contains(u"integrazioni"_s));
        texts()->editor()->undo();
        settle();
        texts()->kind()->setCurrentIndex(texts()->kind()->findData(u"delibera_patrocinio"_s));
        settle();
    }

    void phrasesAreThoseOfTheText()
    {
        go(Templates);
        settle();
        PhrasesPane *phrases = texts()->phrases();
        const Actor actor = m_actor;
        const auto saved = m_office->with<TemplateService>([actor](TemplateService &service) {
            return service.savePhrase(actor, {{}, u"lettera_revoca"_s, u"Solo nella revoca"_s, u"si revoca"_s});
        });
        QVERIFY(saved);
        phrases->refresh();
        settle();
        const auto shown = [phrases] {
            for (int i = 0; i < phrases->list()->count(); ++i) {
                if (phrases->list()->item(i)->text().startsWith(u"Solo nella revoca"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(!shown());
        texts()->kind()->setCurrentIndex(texts()->kind()->findData(u"lettera_revoca"_s));
        settle();
        QVERIFY(shown());
        texts()->kind()->setCurrentIndex(texts()->kind()->findData(u"delibera_patrocinio"_s));
        settle();
        phrases->filter()->setCurrent(u"all"_s);
        emit phrases->filter()->currentChanged(u"all"_s);
        QVERIFY(shown());
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
