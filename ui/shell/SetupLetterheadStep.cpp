#include "ui/shell/SetupLetterheadStep.h"

#include "core/base/MailAddress.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Shield.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMaxImage = 2 * 1024 * 1024;
}

SetupLetterheadStep::SetupLetterheadStep(QWidget *parent)
    : SetupStep(
        tr("Letterhead"), tr("What heads the paper?"),
        tr("The name of the office and the arms of the comune, as they are to be printed. Both can be changed later."),
        parent),
      m_office(new QLineEdit(tr("Cabinet of the Mayor"), this)), m_email(new QLineEdit(this)),
      m_pec(new QLineEdit(this)), m_picker(new QWidget(this)), m_choose(new QPushButton(tr("Choose an image…"), this)),
      m_default(new QPushButton(tr("Use the shield"), this)), m_preview(new QLabel(this)), m_comune(new QLabel(this)),
      m_heading(new QLabel(this))
{
    m_choose->setAccessibleName(tr("Choose the image of the arms"));
    m_default->setAccessibleName(tr("Use the plain shield"));
    auto *row = new QHBoxLayout(m_picker);
    row->setContentsMargins({});
    row->addWidget(m_choose);
    row->addWidget(m_default);
    row->addStretch();
    m_picker->setFocusProxy(m_choose);
    form()->addRow(u"officeName"_s, tr("Office"), m_office);
    form()->addRow(u"stemma"_s, tr("Arms"), m_picker)->setHint(tr("SVG, PNG or JPEG, up to 2 MB."));
    form()->addRow(u"email"_s, tr("E-mail"), m_email)->setHint(tr("May be written later, in the settings."));
    form()->addRow(u"pec"_s, tr("PEC"), m_pec);
    auto *paper = new QFrame(this);
    paper->setProperty("note", u"neutral"_s);
    auto *head = new QVBoxLayout(paper);
    head->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    for (QLabel *label : {m_preview, m_comune, m_heading}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_preview);
        label->setTextFormat(Qt::PlainText);
        head->addWidget(label);
    }
    theme::setRole(m_comune, TextRole::Heading);
    theme::setRole(m_heading, TextRole::Muted);
    form()->addWide(paper);
    connect(m_choose, &QPushButton::clicked, this, &SetupLetterheadStep::choose);
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_image.clear();
        draw();
    });
    connect(m_office, &QLineEdit::textChanged, m_heading, &QLabel::setText);
    m_heading->setText(m_office->text());
    draw();
}

void SetupLetterheadStep::choose()
{
    auto *dialog = new FileDialog(this, tr("Arms of the comune"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.svg *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SetupLetterheadStep::useImage);
    dialog->show();
}

bool SetupLetterheadStep::useImage(const QString &path)
{
    LabeledRow *row = form()->row(u"stemma"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        row->setError(tr("The image cannot be opened: %1").arg(file.errorString()));
        return false;
    }
    if (file.size() > kMaxImage) {
        row->setError(tr("The image is larger than 2 MB: choose a smaller one."));
        return false;
    }
    const QByteArray bytes = file.readAll();
    if (QImage::fromData(bytes).isNull() && !QSvgRenderer(bytes).isValid()) {
        row->setError(tr("This is not an image that Gonfalone can read: choose an SVG, PNG or JPEG."));
        return false;
    }
    m_image = bytes;
    row->clearError();
    draw();
    return true;
}

void SetupLetterheadStep::draw()
{
    m_preview->setPixmap(shield::pixmap(m_image, theme::px(extent::kBigIcon) * 3 / 2, devicePixelRatioF()));
    m_preview->setAccessibleName(m_image.isEmpty() ? tr("The plain shield") : tr("The image chosen"));
    m_default->setEnabled(!m_image.isEmpty());
    m_default->setToolTip(m_image.isEmpty() ? tr("The shield is in use already") : QString());
}

void SetupLetterheadStep::enter(const SetupAnswers &answers)
{
    m_comune->setText(tr("Comune di %1").arg(answers.comuneName));
}

QList<FieldError> SetupLetterheadStep::validate() const
{
    if (m_office->text().trimmed().isEmpty())
        return {{u"officeName"_s, tr("Write the name of the office.")}};
    QList<FieldError> faults;
    for (const auto &[field, line] : {std::pair{u"email"_s, m_email}, std::pair{u"pec"_s, m_pec}}) {
        const QString address = line->text().trimmed();
        if (!address.isEmpty() && !isMailAddress(address))
            faults << FieldError{field, tr("“%1” is no address that can be written to.").arg(address)};
    }
    return faults;
}

void SetupLetterheadStep::save(SetupAnswers &answers) const
{
    answers.officeName = m_office->text().trimmed();
    answers.officeEmail = m_email->text().trimmed();
    answers.officePec = m_pec->text().trimmed();
    answers.stemma = m_image;
}

QWidget *SetupLetterheadStep::firstField() const
{
    return m_office;
}

void SetupLetterheadStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        draw();
    SetupStep::changeEvent(event);
}

} // namespace gonfalone
