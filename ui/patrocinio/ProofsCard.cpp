#include "ui/patrocinio/ProofsCard.h"

#include "ui/base/Chip.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/RecordLine.h"
#include "ui/base/Theme.h"

#include <QBuffer>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kThumbnail{96, 136};
constexpr int kLargestSide = 12'000; ///< pixels of a picture that is opened for its thumbnail

std::pair<QString, Tone> wordOf(ProofState state)
{
    switch (state) {
    case ProofState::Received: return {u"? "_s + proofName(state), Tone::Warn};
    case ProofState::SentOut: return {u"→ "_s + proofName(state), Tone::Accent};
    case ProofState::Approved: return {u"✓ "_s + proofName(state), Tone::Ok};
    case ProofState::Refused: break;
    }
    return {u"✕ "_s + proofName(state), Tone::Bad};
}

QString whenAndWho(const LogoProof &proof, const QTimeZone &zone)
{
    const auto day = [&zone](const QDateTime &at) {
        return QLocale().toString(at.toTimeZone(zone).date(), u"d/M/yyyy"_s);
    };
    QString words = ProofsCard::tr("Taken in on %1 by %2").arg(day(proof.receivedAt), proof.receivedBy);
    if (proof.decidedAt.isValid())
        words += u"; "_s
            + ProofsCard::tr("%1 on %2 by %3").arg(proofName(proof.state), day(proof.decidedAt), proof.decidedBy);
    return proof.note.isEmpty() ? words : words + u"\n"_s + proof.note;
}

} // namespace

ProofsCard::ProofsCard(QWidget *parent)
    : Card(tr("Proofs with the stemma"), parent), m_file(new QPushButton(tr("Proof from a file…"), this)),
      m_warning(new InlineMessage(this)), m_form(new QWidget(this)), m_note(new QLineEdit(this)),
      m_papers(new QComboBox(this)), m_take(new QPushButton(tr("Take it in"), this))
{
    m_warning->setClosable(false);
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins({});
    rows->addWidget(new LabeledRow(tr("To whom, or corrections"), m_note, m_form));
    auto *bar = new QHBoxLayout;
    m_papers->setAccessibleName(tr("Documents of the case"));
    m_papers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bar->addWidget(m_file);
    bar->addWidget(m_papers, 1);
    bar->addWidget(m_take);
    bar->addStretch(1);
    rows->addLayout(bar);
    body()->addWidget(m_warning);
    body()->addWidget(m_form);
    connect(m_file, &QPushButton::clicked, this, &ProofsCard::fileWanted);
    connect(m_take, &QPushButton::clicked, this,
            [this] { emit paperTaken(DocumentId{m_papers->currentData().toLongLong()}); });
}

void ProofsCard::setProofs(const CaseRecords &records, const QList<Document> &papers, const Actor &actor, bool open,
                           const QTimeZone &zone)
{
    m_zone = zone;
    delete m_rows;
    m_rows = new QWidget(this);
    m_buttons.clear();
    m_pictures.clear();
    auto *list = new QVBoxLayout(m_rows);
    list->setContentsMargins({});
    list->setSpacing(space::kM);
    for (const LogoProof &proof : records.proofs)
        addProof(list, proof, actor, open);
    body()->insertWidget(1, m_rows);
    m_warning->clear();
    if (!records.proofWarnings.isEmpty())
        m_warning->showMessage(Tone::Warn, records.proofWarnings.join(u' '));
    const bool mayAdd = open && actor.may(Permission::InvestigatePatrocinio);
    m_form->setVisible(mayAdd);
    m_papers->clear();
    for (const Document &paper : papers) {
        const bool known = m_pictures.contains(paper.id.value);
        const bool fits = paper.mediaType.startsWith(u"image/"_s) || paper.mediaType == u"application/pdf"_s;
        if (!known && fits && paper.kind == u"attachment"_s)
            m_papers->addItem(paper.name, paper.id.value);
    }
    m_papers->setVisible(m_papers->count() > 0);
    m_take->setVisible(m_papers->count() > 0);
}

void ProofsCard::addProof(QVBoxLayout *list, const LogoProof &proof, const Actor &actor, bool open)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::kM);
    auto *picture = new QLabel(m_rows);
    picture->setFixedSize(kThumbnail);
    picture->setAlignment(Qt::AlignCenter);
    picture->setText(proof.mediaType == u"application/pdf"_s ? tr("PDF") : QString());
    picture->setAccessibleName(tr("Picture of proof %1").arg(proof.number));
    m_pictures.insert(proof.document.value, picture);
    line->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QWidget(m_rows);
    QGridLayout *grid = recordGrid(words);
    const auto [word, tone] = wordOf(proof.state);
    addRecordLine(grid, word, tone, u"%1. %2"_s.arg(proof.number).arg(proof.name), whenAndWho(proof, m_zone));
    auto *buttons = new QWidget(m_rows);
    auto *bar = new FlowLayout(buttons, space::kS);
    auto *show = new QPushButton(tr("Show"), m_rows);
    show->setAccessibleName(tr("Show proof %1").arg(proof.number));
    connect(show, &QPushButton::clicked, this, [this, document = proof.document] { emit shown(document); });
    bar->addWidget(show);
    if (open)
        addButtons(bar, proof, actor);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    line->addWidget(words, 1);
    list->addLayout(line);
    if (proof.mediaType.startsWith(u"image/"_s))
        emit pictureWanted(proof.document);
}

/// The buttons ask the same table as the service.
void ProofsCard::addButtons(FlowLayout *bar, const LogoProof &proof, const Actor &actor)
{
    for (ProofAction action : kProofActions) {
        const auto step = kProofFlow.step(proof.state, action);
        if (!step)
            continue;
        auto *button = new QPushButton(proofActionName(action), m_rows);
        button->setAccessibleName(u"%1 %2"_s.arg(proofActionName(action)).arg(proof.number));
        const auto right = actor.require(step->permission);
        button->setEnabled(right.has_value());
        button->setToolTip(right ? QString() : right.error().message);
        connect(button, &QPushButton::clicked, this,
                [this, number = proof.number, action] { emit stepRequested(number, action, m_note->text()); });
        m_buttons.insert({proof.number, int(action)}, button);
        bar->addWidget(button);
    }
}

QPushButton *ProofsCard::stepButton(ProofAction action) const
{
    QPushButton *newest = nullptr;
    int last = 0;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const auto [number, step] = button.key();
        if (step != int(action) || number <= last || !button.value()->isEnabled())
            continue;
        last = number;
        newest = button.value();
    }
    return newest;
}

void ProofsCard::setPicture(DocumentId document, const QByteArray &content)
{
    QLabel *label = picture(document);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!label || size.width() > kLargestSide || size.height() > kLargestSide)
        return;
    reader.setScaledSize(size.scaled(kThumbnail, Qt::KeepAspectRatio));
    if (const QImage image = reader.read(); !image.isNull())
        label->setPixmap(QPixmap::fromImage(image));
}

void ProofsCard::setNote(const QString &note)
{
    m_note->setText(note);
}

QString ProofsCard::note() const
{
    return m_note->text();
}

} // namespace gonfalone
