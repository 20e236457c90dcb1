// The part of MissionDetail that is put together, writes, prints and shows papers; what it shows is in
// MissionDetail.cpp.
#include "ui/missions/MissionDetail.h"

#include "core/missions/MissionFields.h"
#include "ui/base/BusyOverlay.h"
#include "ui/base/Card.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/DocumentReader.h"
#include "ui/desk/PreviewPane.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionBar.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionHeader.h"
#include "ui/missions/MissionOutput.h"
#include "ui/missions/StepsCard.h"

#include <QHBoxLayout>
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

MissionDetail::MissionDetail(MissionGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(u"document-open"_s, tr("No mission is open"),
                             tr("Choose one from the list, or register a new one."), {}, this)),
      m_preview(new PreviewPane(this)), m_output(new MissionOutput(
                                            gateway, [this] { return m_form->value(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_case = buildCase();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_case);
    m_stack->addWidget(m_preview);
    m_busy = new BusyOverlay(m_case);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    m_ask.setSingleShot(true);
    m_ask.setInterval(kAskAfterMs);
    m_form->setToday(gateway->clock().today());
    bind();
    bindPapers();
    refreshButtons();
}

QWidget *MissionDetail::buildCase()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kL + 2, space::kM, space::kL + 2, space::kL);
    rows->setSpacing(space::kM);
    // Above the buttons, where the eye is after pressing one, however far the mission is scrolled.
    m_message = new InlineMessage(page);
    m_draftNote = new InlineMessage(content);
    m_header = new MissionHeader(content);
    rows->addWidget(m_header);
    rows->addWidget(m_draftNote);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kM);
    m_form = new MissionForm(content);
    columns->addWidget(m_form, 1);
    columns->addWidget(buildSide(content));
    rows->addLayout(columns, 1);
    m_scroll->setWidget(content);
    m_bar = new MissionBar(page);
    m_bar->setPapersMenu(m_output->menu());
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_message);
    outer->addWidget(m_bar);
    return page;
}

QWidget *MissionDetail::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setFixedWidth(kSideWidth);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    rows->setSpacing(space::kM);
    m_steps = new StepsCard(side);
    m_documents = new DocumentList(side);
    m_documents->setNoneText(
        tr("No papers yet: drag an invitation (.eml), a receipt (picture or PDF) onto the window."));
    auto *history = new Card(tr("Timeline"), side);
    m_timeline = new TimelineView(history);
    history->body()->addWidget(m_timeline);
    for (QWidget *card :
         {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_documents), static_cast<QWidget *>(history)})
        rows->addWidget(card);
    rows->addStretch(1);
    return side;
}

void MissionDetail::bind()
{
    connect(&m_keep, &QTimer::timeout, this, [this] {
        m_keep.start();
        keepDraft();
    });
    connect(&m_ask, &QTimer::timeout, this, &MissionDetail::askBearing);
    connect(m_form, &MissionForm::edited, this, &MissionDetail::typed);
    connect(m_form, &MissionForm::receiptAsked, this, &MissionDetail::choosePapers);
    connect(m_steps, &StepsCard::fieldAsked, this, &MissionDetail::goToField);
    connect(m_bar, &MissionBar::changed, this, &MissionDetail::stateChanged);
    connect(m_bar, &MissionBar::saveRequested, this, &MissionDetail::save);
    connect(m_bar, &MissionBar::actionRequested, this, &MissionDetail::perform);
    connect(m_draftNote, &InlineMessage::actionTriggered, this, &MissionDetail::discardDraft);
    bindDocuments();
    deliver(m_gateway->administrators({}), this, [this](const Result<QList<OfficeHolder>> &held) {
        if (held)
            m_form->setAdministrators(*held);
    });
}

void MissionDetail::bindPapers()
{
    auto *save = new QPushButton(tr("Save as PDF/A…"), m_preview);
    connect(save, &QPushButton::clicked, m_output, &MissionOutput::saveAs);
    m_preview->addLetterButton(save);
    auto *print = new QPushButton(tr("Print…"), m_preview);
    theme::makePrimary(print);
    connect(print, &QPushButton::clicked, m_output, &MissionOutput::print);
    m_preview->addLetterButton(print);
    connect(m_preview, &PreviewPane::backRequested, this, &MissionDetail::backToCase);
    connect(m_output, &MissionOutput::previewReady, this, [this](const DraftDocument &paper) {
        m_stack->setCurrentWidget(m_preview);
        m_preview->showLetter(paper);
        emit stateChanged();
    });
    connect(m_output, &MissionOutput::written, this, [this](const QString &path) {
        backToCase();
        m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path));
    });
    connect(m_output, &MissionOutput::failed, this, [this](const Error &error) {
        backToCase();
        refuse(error);
    });
}

void MissionDetail::save()
{
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    if (m_dossier && m_form->hasChanges() && !m_busyNow)
        send(*edited, std::nullopt);
}

void MissionDetail::perform(MissionAction action)
{
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    const auto step = m_form->step(action);
    if (!step)
        return refuse(step.error());
    if (m_dossier && !m_busyNow)
        send(*edited, *step);
}

void MissionDetail::send(const Mission &edited, const std::optional<MissionStep> &step)
{
    // Until the answer comes the draft stays where it is: a refusal or a cut line loses nothing.
    keepDraft();
    m_busyNow = true;
    m_sent = m_form->dirtyFields();
    m_message->clear();
    m_form->clearErrors();
    m_busy->start(step ? missionActionName(step->action) : tr("Saving…"));
    refreshButtons();
    const auto done = [this, edited, step](const Result<Mission> &result) { finish(result, edited, step); };
    if (step)
        deliver(m_gateway->advance(edited, *step), this, done);
    else
        deliver(m_gateway->save(edited), this, done);
}

void MissionDetail::finish(const Result<Mission> &done, const Mission &sent, const std::optional<MissionStep> &step)
{
    m_busyNow = false;
    m_busy->stop();
    refreshButtons();
    if (!m_dossier || m_dossier->mission.file.id != sent.file.id) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
        emit changed(sent.file.label);
        return;
    }
    if (!done && done.error().kind == ErrorKind::Conflict)
        return meet(sent);
    if (!done)
        return refuse(done.error());
    m_keep.stop();
    m_draftNote->clear();
    m_message->showMessage(Tone::Ok,
                           step ? tr("%1 is “%2” now.").arg(done->file.label, missionStateName(stateOf(*done)))
                                : tr("%1 was saved.").arg(done->file.label));
    QMap<QString, QString> since = m_form->dirtyFields();
    // What is typed of a step goes with the step; without one it stays.
    since.removeIf([&](const auto &text) {
        const bool ofStep = text.key() == u"signer"_s || text.key() == u"signer_office"_s || text.key() == u"reason"_s
            || text.key() == u"step_day"_s;
        return m_sent.value(text.key()) == text.value() && (step || !ofStep);
    });
    m_dossier->mission = *done;
    m_dossier->formDraft.clear();
    m_form->load(*done, mayEdit());
    for (auto text = since.constBegin(); text != since.constEnd() && mayEdit(); ++text)
        m_form->setText(text.key(), text.value());
    reload();
    emit changed(done->file.label);
}

/// Somebody saved meanwhile: what they wrote comes under what is typed here, and the person decides.
void MissionDetail::meet(const Mission &sent)
{
    deliver(m_gateway->dossier(sent.file.label), this, [this, sent](const Result<MissionDossier> &theirs) {
        if (!theirs)
            return refuse(theirs.error());
        if (label() != sent.file.label)
            return;
        presentUnder(*theirs);
        if (m_message->text().isEmpty())
            m_message->showMessage(Tone::Warn,
                                   tr("Somebody else saved %1 meanwhile. What they wrote is shown, what you typed is "
                                      "still here: look, and do it again.")
                                       .arg(sent.file.label));
    });
}

void MissionDetail::choosePapers()
{
    if (!m_dossier)
        return;
    auto *dialog = new FileDialog(this, tr("Papers of the mission"), {},
                                  tr("Receipts and invitations (*.pdf *.png *.jpg *.jpeg *.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MissionDetail::attachFiles);
    dialog->open();
}

void MissionDetail::attachFiles(const QStringList &paths)
{
    if (!m_dossier)
        return;
    for (const QString &path : paths)
        deliver(m_gateway->attachFile(label(), path), this, [this](const Result<Document> &done) { attached(done); });
}

void MissionDetail::attachMessage(const QByteArray &raw, const QString &fileName)
{
    if (m_dossier)
        deliver(m_gateway->attach(label(), fileName, raw), this,
                [this](const Result<Document> &done) { attached(done); });
}

void MissionDetail::attached(const Result<Document> &done)
{
    if (!done) {
        ErrorPresenter::present(done.error(), m_message);
        return;
    }
    QList<Document> papers = m_documents->documents();
    papers << *done;
    m_documents->setDocuments(papers);
    m_form->setDocuments(papers);
    if (m_dossier)
        m_dossier->documents = papers;
    const bool receipt = done->kind == u"receipt"_s;
    if (receipt && m_form->expenses()->isVisibleTo(m_form))
        m_form->expenses()->useReceipt(done->id);
    m_message->showMessage(Tone::Ok, tr("“%1” is kept with the mission.").arg(done->name));
    emit changed(label());
}

void MissionDetail::bindDocuments()
{
    m_reader = new DocumentReader(
        m_documents, m_preview, [this](DocumentId id) { return m_gateway->content(id); }, this);
    connect(m_reader, &DocumentReader::opened, this, [this] { m_stack->setCurrentWidget(m_preview); });
    connect(m_reader, &DocumentReader::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path)); });
    connect(m_reader, &DocumentReader::failed, this, &MissionDetail::refuse);
}

void MissionDetail::backToCase()
{
    m_stack->setCurrentWidget(m_dossier ? m_case : static_cast<QWidget *>(m_empty));
    m_reader->forget();
    m_output->forget();
    m_form->setFocus();
    emit stateChanged();
}

} // namespace gonfalone
