// The part of PatrocinioDetail that writes, prints and shows papers; what it shows is in PatrocinioDetail.cpp.
#include "ui/patrocinio/PatrocinioDetail.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/Card.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/DocumentReader.h"
#include "ui/desk/PreviewPane.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/AdmissibilityCard.h"
#include "ui/patrocinio/CaseCompany.h"
#include "ui/patrocinio/CaseHeader.h"
#include "ui/patrocinio/CaseOutput.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/ConflictView.h"
#include "ui/patrocinio/DraftOutput.h"
#include "ui/patrocinio/DraftTextPane.h"
#include "ui/patrocinio/LetterOutput.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/RecordsPanel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepAfterMs = 800;
constexpr int kAskAfterMs = 150;
constexpr int kSideWidth = 264;

} // namespace

PatrocinioDetail::PatrocinioDetail(PatrocinioGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(u"document-open"_s, tr("No case is open"),
                             tr("Choose one from the list, or drag a PEC message here to open a new one."), {}, this)),
      m_preview(new PreviewPane(this)), m_textPane(new DraftTextPane(gateway, this)),
      m_output(new DraftOutput(
          gateway, [this] { return m_form->value(); }, this)),
      m_letters(new LetterOutput(
          gateway, [this] { return m_form->value(); }, this)),
      m_caseOutput(new CaseOutput(gateway, this)), m_company(new CaseCompany(gateway, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_case = buildCase();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_case);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_textPane);
    m_busy = new BusyOverlay(m_case);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    m_ask.setSingleShot(true);
    m_ask.setInterval(kAskAfterMs);
    m_form->setToday(gateway->clock().today());
    for (const auto &[text, format] : {std::pair{tr("Save as PDF/A…"), DraftOutput::Format::Pdf}}) {
        auto *button = new QPushButton(text, m_preview);
        connect(button, &QPushButton::clicked, this, [this, format = format] { m_output->saveAs(format); });
        m_preview->addButton(button);
    }
    auto *print = new QPushButton(tr("Print…"), m_preview);
    theme::makePrimary(print);
    connect(print, &QPushButton::clicked, m_output, &DraftOutput::print);
    m_preview->addButton(print);
    bind();
    bindLetters();
    bindRecords();
}

QWidget *PatrocinioDetail::buildCase()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kL + 2, space::kM, space::kL + 2, space::kL);
    rows->setSpacing(space::kM);
    // Above the buttons, where the eye is after pressing one, however far the case is scrolled.
    m_message = new InlineMessage(page);
    m_draftNote = new InlineMessage(content);
    m_header = new CaseHeader(content);
    m_conflict = new ConflictView(content);
    m_conflict->hide();
    for (QWidget *row :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_draftNote), static_cast<QWidget *>(m_conflict)})
        rows->addWidget(row);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kM);
    auto *main = new QVBoxLayout;
    main->setSpacing(space::kM);
    m_admissibility = new AdmissibilityCard(content);
    m_admissibility->hide();
    m_form = new PatrocinioForm(content);
    main->addWidget(m_admissibility);
    m_records = new RecordsPanel(m_gateway, content);
    main->addWidget(m_records);
    main->addWidget(m_form, 1);
    columns->addLayout(main, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::kM);
    auto *history = new Card(tr("Timeline"), content);
    m_timeline = new TimelineView(history);
    history->body()->addWidget(m_timeline);
    m_documents = new DocumentList(content);
    for (QWidget *card : {static_cast<QWidget *>(history), static_cast<QWidget *>(m_documents)}) {
        card->setFixedWidth(kSideWidth);
        side->addWidget(card);
    }
    side->addStretch(1);
    columns->addLayout(side);
    rows->addLayout(columns, 1);
    m_scroll->setWidget(content);
    m_bar = new ActionBar(page);
    m_caseOutput->addTo(m_output->menu(), [this] { return label(); });
    m_bar->setPrintMenu(m_output->menu());
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_message);
    outer->addWidget(m_bar);
    return page;
}

void PatrocinioDetail::bind()
{
    connect(&m_keep, &QTimer::timeout, this, [this] {
        m_keep.start();
        keepDraft();
    });
    connect(&m_ask, &QTimer::timeout, this, &PatrocinioDetail::askActions);
    connect(m_company, &CaseCompany::changed, this, &PatrocinioDetail::showCompany);
    connect(m_form, &PatrocinioForm::edited, this, &PatrocinioDetail::typed);
    connect(m_bar, &ActionBar::changed, this, &PatrocinioDetail::stateChanged);
    connect(m_bar, &ActionBar::saveRequested, this, &PatrocinioDetail::save);
    connect(m_bar, &ActionBar::actionRequested, this, &PatrocinioDetail::perform);
    connect(m_draftNote, &InlineMessage::actionTriggered, this, &PatrocinioDetail::discardDraft);
    connect(m_conflict, &ConflictView::resolved, this, &PatrocinioDetail::applyChoices);
    connect(m_conflict, &ConflictView::theirsTaken, this, &PatrocinioDetail::takeTheirs);
    bindDocuments();
    connect(m_preview, &PreviewPane::backRequested, this, &PatrocinioDetail::backToCase);
    connect(m_output, &DraftOutput::previewReady, this, [this](const DraftDocument &draft) {
        m_stack->setCurrentWidget(m_preview);
        m_preview->showDraft(draft);
    });
    connect(m_output, &DraftOutput::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path)); });
    connect(m_output, &DraftOutput::failed, this, &PatrocinioDetail::refuse);
    connect(m_caseOutput, &CaseOutput::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path)); });
    connect(m_caseOutput, &CaseOutput::failed, this, &PatrocinioDetail::refuse);
}

void PatrocinioDetail::bindLetters()
{
    m_bar->setLettersMenu(m_letters->menu());
    for (const auto &[text, format] : {std::pair{tr("Save as PDF/A…"), LetterOutput::Format::Pdf},
                                       std::pair{tr("Save as message (.eml)…"), LetterOutput::Format::Message}}) {
        auto *button = new QPushButton(text, m_preview);
        connect(button, &QPushButton::clicked, this, [this, format = format] { m_letters->saveAs(format); });
        if (format == LetterOutput::Format::Message)
            theme::makePrimary(button);
        m_preview->addLetterButton(button);
    }
    connect(m_letters, &LetterOutput::previewReady, this, [this](const DraftDocument &letter) {
        m_stack->setCurrentWidget(m_preview);
        m_preview->showLetter(letter);
        emit stateChanged();
    });
    connect(m_letters, &LetterOutput::written, this, [this](const QString &path) {
        backToCase();
        reload();
        m_message->showMessage(Tone::Ok, tr("The letter is kept with the case and written to %1").arg(path));
    });
    connect(m_letters, &LetterOutput::failed, this, [this](const Error &error) {
        backToCase();
        refuse(error);
    });
}

void PatrocinioDetail::bindRecords()
{
    connect(m_records, &RecordsPanel::textRequested, this, &PatrocinioDetail::openText);
    connect(m_records, &RecordsPanel::failed, this, &PatrocinioDetail::refuse);
    connect(m_records, &RecordsPanel::changed, this, [this](const QString &label, const QString &what) {
        m_message->showMessage(Tone::Ok, what);
        reload();
        emit changed(label);
    });
    connect(m_records, &RecordsPanel::documentRequested, this, [this](DocumentId id) {
        for (const Document &document : m_documents->documents()) {
            if (document.id == id)
                m_reader->show(document);
        }
    });
    connect(m_textPane, &DraftTextPane::backRequested, this, &PatrocinioDetail::backToCase);
    connect(m_textPane, &DraftTextPane::changed, this, [this](const QString &label) {
        reload();
        emit changed(label);
    });
}

void PatrocinioDetail::openText()
{
    using enum PatrocinioState;
    if (!m_dossier || m_dossier->records.versions.isEmpty())
        return;
    const PatrocinioState state = stateOf(m_dossier->patrocinio.file);
    const bool open = state == UnderReview || state == NoticeSent || state == DraftReady || state == InGiunta;
    m_textPane->open(label(), m_dossier->records.versions, mayEdit() && open);
    m_stack->setCurrentWidget(m_textPane);
}

void PatrocinioDetail::preview()
{
    if (m_dossier)
        m_output->preview();
}

void PatrocinioDetail::save()
{
    m_underway.reset();
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    if (m_dossier && m_form->isDirty() && !m_busyNow)
        send(*edited);
}

void PatrocinioDetail::perform(PatrocinioAction action)
{
    m_underway = action;
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    if (m_dossier && !m_busyNow)
        send(*edited);
}

void PatrocinioDetail::send(const Patrocinio &edited)
{
    // Until the answer comes the draft stays where it is: a refusal or a cut line loses nothing.
    keepDraft();
    m_busyNow = true;
    m_sent = m_form->dirtyFields();
    m_message->clear();
    m_busy->start(m_underway ? actionName(*m_underway) : tr("Saving…"));
    refreshButtons();
    const auto done = [this, edited](const Result<Patrocinio> &result) { finish(result, edited); };
    if (m_underway)
        deliver(m_gateway->advance(edited, *m_underway), this, done);
    else
        deliver(m_gateway->save(edited), this, done);
}

void PatrocinioDetail::finish(const Result<Patrocinio> &done, const Patrocinio &sent)
{
    m_busyNow = false;
    m_busy->stop();
    refreshButtons();
    if (!m_dossier || m_dossier->patrocinio.file.id != sent.file.id) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
        emit changed(sent.file.label);
        return;
    }
    if (!done && done.error().kind == ErrorKind::Conflict)
        return compare(sent);
    if (!done)
        return refuse(done.error());
    m_keep.stop();
    const auto step =
        m_underway ? kPatrocinioFlow.step(stateOf(m_dossier->patrocinio.file), *m_underway) : std::nullopt;
    m_message->showMessage(Tone::Ok,
                           step ? tr("%1: %2").arg(done->file.label, deedName(*step))
                                : tr("%1 was saved.").arg(done->file.label));
    m_underway.reset();
    m_dossier->patrocinio = *done;
    m_dossier->formDraft.clear();
    QMap<QString, QString> since = m_form->dirtyFields();
    since.removeIf([this](const auto &text) { return m_sent.value(text.key()) == text.value(); });
    m_form->load(*done, mayEdit());
    for (auto text = since.constBegin(); text != since.constEnd() && mayEdit(); ++text)
        m_form->setText(text.key(), text.value());
    reload();
    emit changed(done->file.label);
}

void PatrocinioDetail::compare(const Patrocinio &mine)
{
    deliver(m_gateway->dossier(mine.file.label), this, [this, mine](const Result<Dossier> &theirs) {
        if (!theirs)
            return refuse(theirs.error());
        if (label() != mine.file.label)
            return;
        const Change &last = theirs->last;
        m_conflict->compare(m_form->loaded(), mine, theirs->patrocinio, last.name, whenText(last.at));
        // Fields that do not collide merge by themselves; before a step of the procedure the person looks first.
        if (m_conflict->fields().isEmpty() || (m_conflict->isComplete() && !m_underway))
            return applyChoices();
        m_message->clear();
        m_conflict->show();
        m_scroll->ensureWidgetVisible(m_conflict);
        m_conflict->setFocus();
    });
}

void PatrocinioDetail::applyChoices()
{
    const QMap<QString, QString> mine = m_conflict->chosenMine();
    m_dossier->patrocinio = m_conflict->theirs();
    m_form->load(m_conflict->theirs(), mayEdit());
    for (auto text = mine.constBegin(); text != mine.constEnd(); ++text)
        m_form->setText(text.key(), text.value());
    m_conflict->hide();
    m_draftNote->clear();
    if (m_underway)
        return perform(*m_underway);
    if (m_form->isDirty())
        return save();
    discardDraft();
    reload();
}

void PatrocinioDetail::takeTheirs()
{
    m_underway.reset();
    m_dossier->patrocinio = m_conflict->theirs();
    discardDraft();
    reload();
    emit changed(label());
}

void PatrocinioDetail::bindDocuments()
{
    m_reader = new DocumentReader(
        m_documents, m_preview, [this](DocumentId id) { return m_gateway->content(id); }, this);
    connect(m_reader, &DocumentReader::opened, this, [this] { m_stack->setCurrentWidget(m_preview); });
    connect(m_reader, &DocumentReader::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path)); });
    connect(m_reader, &DocumentReader::failed, this, &PatrocinioDetail::refuse);
}

void PatrocinioDetail::backToCase()
{
    m_stack->setCurrentWidget(m_dossier ? m_case : static_cast<QWidget *>(m_empty));
    m_reader->forget();
    m_form->setFocus();
    emit stateChanged();
}

} // namespace gonfalone
