#include "ui/patrocinio/PatrocinioPage.h"
#include "tests/support/DemoOnThread.h"
#include "ui/base/DateField.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/AdmissibilityCard.h"
#include "ui/patrocinio/ConflictView.h"
#include "ui/patrocinio/DeclarationCard.h"
#include "ui/patrocinio/DraftTextPane.h"
#include "ui/patrocinio/NewRequestForm.h"
#include "ui/patrocinio/OpinionsCard.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/ProofsCard.h"
#include "ui/patrocinio/RecordsPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;
const QByteArray kRequest =
    "From: ASD Vela <vela@example.org>\r\nTo: gabinetto@example.org\r\n"
    "Subject: Richiesta di patrocinio - Regata di primavera\r\nMessage-ID: <regata@example.org>\r\n"
    "Date: Mon, 4 May 2026 09:00:00 +0200\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Chiediamo il patrocinio gratuito.\r\n--x\r\nContent-Type: text/plain; name=programma.txt\r\n"
    "Content-Disposition: attachment; filename=programma.txt\r\n\r\nOre 10, partenza.\r\n--x--\r\n";

} // namespace

/// The page as a person uses it, against a real demonstration office on SQLite.
class PatrocinioPageTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOnThread> m_office;
    Actor m_actor;
    std::unique_ptr<PatrocinioPage> m_page;

    PatrocinioDetail *detail() { return m_page->detail(); }
    PatrocinioForm *form() { return m_page->detail()->form(); }
    PatrocinioListPane *list() { return m_page->listPane(); }

    template <typename F>
    auto elsewhere(F work)
    {
        return m_office->with<PatrocinioService>(work);
    }

    void makePage()
    {
        m_page = std::make_unique<PatrocinioPage>(
            new PatrocinioGateway(m_office->thread(), m_office->database(), m_clock, m_actor));
        m_page->resize(1178, 717);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && list()->model()->rowCount() > 0, kPatience);
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

    void openState(PatrocinioState state)
    {
        CaseQuery query;
        query.states = {stateKey(state)};
        const auto found = elsewhere([&](PatrocinioService &service) { return service.list(m_actor, query); });
        QVERIFY(found && !found->rows.isEmpty());
        m_page->open(found->rows.first().label);
        QTRY_COMPARE_WITH_TIMEOUT(detail()->label(), found->rows.first().label, kPatience);
        settle();
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
        m_actor = m_office->actor();
        QVERIFY(m_actor.may(Permission::InvestigatePatrocinio));
    }

    void init() { makePage(); }

    void cleanup()
    {
        m_page->keepDraft();
        settle();
        m_page.reset();
    }

    void cleanupTestCase() { m_office.reset(); }

    void listLoadsFiltersAndSearches()
    {
        const int todo = list()->model()->rowCount();
        QVERIFY(todo > 2);
        const auto counts = elsewhere([&](PatrocinioService &service) { return service.countByState(m_actor); });
        QCOMPARE(qint64(todo),
                 counts->value(u"received"_s) + counts->value(u"under-review"_s) + counts->value(u"draft-ready"_s));
        const QModelIndex first = list()->model()->index(0);
        QVERIFY(first.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(first.data(PatrocinioListModel::LabelRole).toString()));
        list()->setFilter(u"concluded"_s);
        settle();
        QCOMPARE(qint64(list()->model()->rowCount()), counts->value(u"closed"_s) + counts->value(u"withdrawn"_s));
        list()->setFilter(u"all"_s);
        list()->setSearch(u"maratona"_s);
        settle();
        QCOMPARE(list()->model()->rowCount(), 1);
        list()->setSearch(u"zzzz"_s);
        settle();
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void formRoundTrip()
    {
        openState(PatrocinioState::UnderReview);
        QVERIFY(!form()->isDirty());
        QCOMPARE(*form()->value(), form()->loaded());
        form()->setText(u"starts_on"_s, u"14/6/2026"_s);
        form()->setText(u"value"_s, u"250,50"_s);
        form()->setText(u"findings"_s, u"Nessun rilievo.\nSentiti gli uffici."_s);
        const auto value = form()->value();
        QVERIFY(value);
        QCOMPARE(value->startsOn, QDate(2026, 6, 14));
        QCOMPARE(value->valueCents, 25050);
        QCOMPARE(value->findings, u"Nessun rilievo.\nSentiti gli uffici."_s);
        form()->setText(u"starts_on"_s, u"31/02/2026"_s);
        QVERIFY(!form()->value());
        QCOMPARE(form()->value().error().fields.first().field, u"starts_on"_s);
        form()->load(form()->loaded(), true);
        QVERIFY(!form()->isDirty());
    }

    void dateFieldReadsWhatPeopleWrite()
    {
        QCOMPARE(DateField::parse(u"14/6/2026"_s), QDate(2026, 6, 14));
        QCOMPARE(DateField::parse(u"14.06.26"_s), QDate(2026, 6, 14));
        QCOMPARE(DateField::parse(u"2026-06-14"_s), QDate(2026, 6, 14));
        QVERIFY(!DateField::parse(u"30/2/2026"_s).isValid());
        DateField field;
        field.setIsoText(u"fine giugno"_s);
        QCOMPARE(field.isoText(), u"fine giugno"_s);
    }

    void whatIsTypedIsKeptAndComesBack()
    {
        openState(PatrocinioState::UnderReview);
        const QString label = detail()->label();
        form()->setText(u"findings"_s, u"Scritto a metà"_s);
        form()->setText(u"ends_on"_s, u"30/2"_s);
        openState(PatrocinioState::Received); // leaves the dirty form behind
        cleanup();
        makePage(); // as after closing the program
        m_page->open(label);
        QTRY_COMPARE_WITH_TIMEOUT(detail()->label(), label, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(form()->text(u"findings"_s), u"Scritto a metà"_s, kPatience);
        QCOMPARE(form()->text(u"ends_on"_s), u"30/2"_s);
        QVERIFY(form()->isDirty());
        const auto notes = detail()->findChildren<InlineMessage *>();
        const auto note = std::find_if(notes.begin(), notes.end(), [](InlineMessage *one) {
            return one->isVisible() && !one->findChildren<QPushButton *>().isEmpty();
        });
        QVERIFY(note != notes.end());
        emit(*note)->actionTriggered(); // Discard
        settle();
        QVERIFY(!form()->isDirty());
        const auto stored =
            elsewhere([&](PatrocinioService &service) { return service.formDraft(m_actor, form()->loaded().file.id); });
        QVERIFY(stored && stored->isEmpty());
    }

    void keyboardFromMessageToSavedReview()
    {
        const QString path = m_dir.filePath(u"regata.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kRequest);
        file.close();
        m_page->importFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(form()->text(u"applicant.name"_s) == u"ASD Vela"_s, kPatience);
        settle();
        const QString label = detail()->label();
        QVERIFY(m_page->message()->text().contains(label));
        QCOMPARE(detail()->documentList()->documents().size(), 2);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // the main step: the review
        QTRY_COMPARE_WITH_TIMEOUT(form()->loaded().file.state, u"under-review"_s, kPatience);
        settle();
        QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(list()->view()->hasFocus());
        QTest::keyClick(list()->view(), Qt::Key_Return);
        QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
        QWidget *place = form()->field(u"place"_s);
        for (int i = 0; i < 12 && QApplication::focusWidget() != place; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), place);
        QTest::keyClicks(place, u"Molo di ponente"_s);
        QTest::keyClick(place, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(form()->loaded().place, u"Molo di ponente"_s, kPatience);
        settle();
        const auto stored = elsewhere([&](PatrocinioService &service) { return service.find(m_actor, label); });
        QCOMPARE(stored->place, u"Molo di ponente"_s);
        QVERIFY(!form()->isDirty());
        QTest::keyClick(place, Qt::Key_Escape);
        QTRY_VERIFY(list()->view()->hasFocus());

        m_page->importFiles({path}); // the same again
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && m_page->message()->text().contains(u"registered before"_s),
                                 kPatience);
        QCOMPARE(detail()->label(), label);
    }

    void aMessageThatIsNoneIsRefusedInPlace()
    {
        m_page->importMessage(QByteArray(), u"vuoto.eml"_s);
        settle();
        QVERIFY(m_page->message()->isVisible());
        QCOMPARE(m_page->message()->tone(), Tone::Bad);
        QVERIFY(m_page->message()->text().contains(u"vuoto.eml"_s));
    }

    void aDisabledStepSaysWhy()
    {
        openState(PatrocinioState::UnderReview);
        detail()->records()->declarations()->declareButton()->click(); // no conflict of interest
        settle();
        QVERIFY(detail()->bar()->button(PatrocinioAction::PrepareDraft));
        QPushButton *prepare = detail()->bar()->button(PatrocinioAction::PrepareDraft);
        QVERIFY(prepare);
        form()->setText(u"grounds"_s, {});
        form()->setText(u"initiative"_s, u"Prova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!prepare->isEnabled(), kPatience);
        QVERIFY(!prepare->toolTip().isEmpty());
        QCOMPARE(prepare->accessibleDescription(), prepare->toolTip());
        form()->setText(u"grounds"_s, u"Interesse della comunità."_s);
        QTRY_VERIFY_WITH_TIMEOUT(detail()->bar()->button(PatrocinioAction::PrepareDraft)->isEnabled(), kPatience);
        form()->load(form()->loaded(), true);
    }

    void conflictIsComparedAndNothingIsLost()
    {
        openState(PatrocinioState::DraftReady);
        const Patrocinio seen = form()->loaded();
        form()->setText(u"place"_s, u"Il mio luogo"_s);
        form()->setText(u"wording"_s, u"La mia dicitura"_s);
        const auto theirs = elsewhere([&](PatrocinioService &service) {
            Patrocinio edited = seen;
            edited.place = u"Il loro luogo"_s;
            edited.findings = u"I loro esiti"_s;
            return service.save(m_actor, edited);
        });
        QVERIFY(theirs);
        detail()->save();
        ConflictView *conflict = detail()->conflict();
        QTRY_VERIFY_WITH_TIMEOUT(conflict->isVisible(), kPatience);
        settle();
        QStringList fields = conflict->fields();
        fields.sort();
        QCOMPARE(fields, QStringList({u"findings"_s, u"place"_s, u"wording"_s}));
        QVERIFY(!conflict->isComplete()); // both changed the place
        conflict->choose(u"place"_s, true);
        QVERIFY(conflict->isComplete());
        emit conflict->resolved();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && !conflict->isVisible() && !form()->isDirty(), kPatience);
        const auto stored =
            elsewhere([&](PatrocinioService &service) { return service.find(m_actor, seen.file.label); });
        QCOMPARE(stored->place, u"Il mio luogo"_s);
        QCOMPARE(stored->wording, u"La mia dicitura"_s);
        QCOMPARE(stored->findings, u"I loro esiti"_s);
    }

    void aRequestByHand()
    {
        m_page->newRequest();
        QVERIFY(m_page->newForm()->isVisible());
        m_page->newForm()->setText(u"initiative"_s, u"Concerto di fine anno"_s);
        QVERIFY(m_page->newForm()->value());
        emit m_page->newForm()->submitted(*m_page->newForm()->value()); // nobody asks: refused, text kept
        settle();
        QVERIFY(m_page->newForm()->isVisible());
        m_page->newForm()->setText(u"applicant.name"_s, u"Banda cittadina"_s);
        emit m_page->newForm()->submitted(*m_page->newForm()->value());
        QTRY_COMPARE_WITH_TIMEOUT(form()->loaded().applicant.name, u"Banda cittadina"_s, kPatience);
        settle();
        QVERIFY(!m_page->newForm()->isVisible());
        QVERIFY(list()->model()->rowOf(detail()->label()) >= 0);
    }

    void draftIsPreviewedInTheWindow()
    {
        openState(PatrocinioState::DraftReady);
        detail()->preview();
        QTRY_VERIFY_WITH_TIMEOUT(detail()->previewPane()->isVisible() && detail()->previewPane()->pageCount() > 0,
                                 kPatience);
        QVERIFY(!detail()->previewPane()->grab().isNull());
        QTest::keyClick(detail()->previewPane(), Qt::Key_Escape);
        QTRY_VERIFY(form()->isVisible());
    }

    void exclusionsAreAnsweredInTheForm()
    {
        openState(PatrocinioState::Received);
        auto *answer = qobject_cast<QComboBox *>(form()->field(u"exclusion.politica"_s));
        QVERIFY(answer && answer->isVisibleTo(form()));
        QVERIFY(answer->accessibleName().contains(u"politico"_s));
        QVERIFY(!form()->field(u"exclusion.politica.grounds"_s)->isVisibleTo(form())); // it allows no exception
        form()->setText(u"exclusion.politica"_s, u"si"_s);
        detail()->save();
        settle();
        QVERIFY(!form()->isDirty());
        QVERIFY(detail()->admissibilityCard()->lines().join(u'\n').contains(u"politico"_s));
        QVERIFY(!detail()->bar()->button(PatrocinioAction::Admit)->isEnabled());
        form()->setText(u"exclusion.politica"_s, {});
        form()->setText(u"exclusion.vendita.grounds"_s, u"senza risposta"_s);
        QCOMPARE(form()->value().error().fields.first().field, u"exclusion.vendita.grounds"_s);
        form()->setText(u"exclusion.vendita.grounds"_s, {});
        detail()->save();
        settle();
    }

    void versionsAreComparedAndEdited()
    {
        openState(PatrocinioState::DraftReady);
        DraftTextPane *pane = detail()->textPane();
        detail()->records()->textButton()->click();
        settle();
        QVERIFY(pane->isVisible());
        pane->compare(1, 2);
        QTRY_VERIFY_WITH_TIMEOUT(pane->reader()->toPlainText().contains(u"[+"_s), kPatience);
        QVERIFY(pane->reader()->toPlainText().contains(u"[−"_s)); // the signs, besides the colours
        pane->edit();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEditing(), kPatience);
        settle();
        pane->editor()->appendPlainText(u"\nUn punto in più."_s);
        // Another case in between loses nothing.
        const QString label = detail()->label();
        openState(PatrocinioState::Granted);
        m_page->open(label);
        QTRY_COMPARE_WITH_TIMEOUT(detail()->label(), label, kPatience);
        settle();
        detail()->openText();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEditing() && pane->editor()->toPlainText().contains(u"in più"_s), kPatience);
        pane->save();
        settle();
        QVERIFY2(!pane->isEditing(), qPrintable(pane->message()->text()));
        const auto version = elsewhere([&](PatrocinioService &service) { return service.version(m_actor, label, 3); });
        QVERIFY(version && version->body.contains(u"Un punto in più."_s));
        // The opinion given on version 2 holds no more.
        emit pane->backRequested();
        QVERIFY2(detail()->records()->opinions()->lines().first().contains(u"again"_s),
                 qPrintable(detail()->records()->opinions()->lines().first()));
    }

    void anOpinionIsRecordedInTheWindow()
    {
        openState(PatrocinioState::DraftReady);
        OpinionsCard *card = detail()->records()->opinions();
        Opinion opinion;
        opinion.outcome = OpinionOutcome::Unfavourable;
        opinion.signer = u"Carla Neri"_s;
        opinion.day = m_clock.today();
        card->setOpinion(opinion);
        card->recordButton()->click();
        settle();
        QCOMPARE(card->row(u"office"_s)->error().isEmpty(), false);
        QCOMPARE(card->row(u"reasons"_s)->error().isEmpty(), false);
        QVERIFY(detail()->message()->isVisible());
        opinion.office = u"dirigente del Settore Cultura"_s;
        opinion.reasons = u"manca il piano di sicurezza"_s;
        card->setOpinion(opinion);
        card->recordButton()->click();
        settle();
        QVERIFY2(card->lines().first().contains(u"piano di sicurezza"_s), qPrintable(card->lines().first()));
        QVERIFY(card->opinion().signer.isEmpty()); // ready for the next
    }

    void proofsShowTheirPicture()
    {
        openState(PatrocinioState::Granted);
        ProofsCard *card = detail()->records()->proofs();
        QVERIFY(card->isVisibleTo(detail()));
        const auto records = elsewhere([&](PatrocinioService &service) -> Result<CaseRecords> {
            TRY(const Patrocinio p, service.find(m_actor, detail()->label()));
            return service.records(m_actor, p);
        });
        QCOMPARE(records->proofs.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!card->picture(records->proofs.last().document)->pixmap().isNull(), kPatience);
        QVERIFY(!card->button(1, ProofAction::Approve)); // sent back already
        QPushButton *approve = card->button(2, ProofAction::Approve);
        QVERIFY(approve && approve->accessibleName().contains(u"2"_s));
        card->button(2, ProofAction::Refuse)->click(); // without saying which corrections
        settle();
        QVERIFY(detail()->message()->text().contains(u"corrections"_s));
        card->button(2, ProofAction::Approve)->click();
        settle();
        QVERIFY(!card->button(2, ProofAction::Approve));
    }

    void aDecidedCaseIsLocked()
    {
        openState(PatrocinioState::Granted);
        QVERIFY(static_cast<QLineEdit *>(form()->field(u"place"_s))->isReadOnly());
        QVERIFY(!detail()->bar()->saveButton()->isEnabled());
        QVERIFY(!detail()->bar()->saveButton()->toolTip().isEmpty());
    }
};

QTEST_MAIN(PatrocinioPageTest)
#include "PatrocinioPageTest.moc"
