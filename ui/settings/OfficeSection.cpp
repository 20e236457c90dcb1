#include "ui/settings/OfficeSection.h"

#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Shield.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kLargestPicture = 4 * 1024 * 1024;
}

OfficeSection::OfficeSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, tr("Office and letterhead"),
                      tr("What heads every page that the office prints, and what its acts quote."), parent),
      m_form(new FormCard(tr("The comune"), this)), m_name(new QLineEdit(this)), m_istat(new QLineEdit(this)),
      m_office(new QLineEdit(this)), m_regulation(new QLineEdit(this)), m_statute(new QLineEdit(this)),
      m_picture(new QLabel(this)), m_plain(new QPushButton(tr("Use the plain shield"), this))
{
    m_form->addRow(u"name"_s, tr("Comune of"), m_name);
    m_form->addRow(u"istat_code"_s, tr("ISTAT code"), m_istat)
        ->setHint(tr("Six digits: the patron saint's day is found by it."));
    m_form->addRow(u"office_name"_s, tr("Office"), m_office);
    m_form->addRow(u"stemma"_s, tr("Arms"), buildPicker())->setHint(tr("SVG, PNG or JPEG, up to 4 MB."));
    m_form->addRow(u"regulation"_s, tr("Regulation on patronage"), m_regulation)
        ->setHint(tr("As the acts quote it, with its article: “il regolamento comunale …, articolo 5”."));
    m_form->addRow(u"statute_article"_s, tr("Article of the statute"), m_statute);
    keepFields(u"office"_s,
               {{u"name"_s, m_name},
                {u"istat_code"_s, m_istat},
                {u"office_name"_s, m_office},
                {u"regulation"_s, m_regulation},
                {u"statute_article"_s, m_statute}});
    auto *store = new QPushButton(tr("Save"), this);
    auto *undo = new QPushButton(tr("Undo the changes"), this);
    m_form->addWide(buttonRow({store, undo}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(store, &QPushButton::clicked, this, &OfficeSection::save);
    connect(undo, &QPushButton::clicked, this, [this] {
        message()->clear();
        m_form->clearErrors();
        show(m_seen);
    });
    connect(message(), &InlineMessage::actionTriggered, this, &OfficeSection::fillAgain);
    for (QLineEdit *field : {m_name, m_istat, m_office, m_regulation, m_statute})
        connect(field, &QLineEdit::returnPressed, this, &OfficeSection::save);
}

QWidget *OfficeSection::buildPicker()
{
    auto *picker = new QWidget(this);
    auto *row = new QHBoxLayout(picker);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    auto *choose = new QPushButton(tr("Choose an image…"), picker);
    choose->setAccessibleName(tr("Choose the image of the arms"));
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_plain);
    row->addStretch(1);
    picker->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &OfficeSection::chooseStemma);
    connect(m_plain, &QPushButton::clicked, this, [this] {
        m_stemma.clear();
        draw();
    });
    return picker;
}

void OfficeSection::refresh()
{
    deliver(gateway()->comune(), this, [this](const Result<Comune> &comune) {
        if (!comune)
            return showError(comune.error());
        if (!hasTyped())
            show(*comune);
        bringBack();
    });
}

bool OfficeSection::hasTyped() const
{
    return m_seen.version > 0 && value() != m_seen;
}

void OfficeSection::broughtBack(const QString &version)
{
    // Typed on a version that is not the last one any more: saving it says so.
    m_seen.version = version.toLongLong();
}

void OfficeSection::fillAgain()
{
    message()->clear();
    m_seen = value();
    m_seen.version = 0;
    refresh();
}

Comune OfficeSection::value() const
{
    Comune comune = m_seen;
    comune.name = m_name->text();
    comune.istatCode = m_istat->text();
    comune.officeName = m_office->text();
    comune.regulation = m_regulation->text();
    comune.statuteArticle = m_statute->text();
    comune.stemma = m_stemma;
    return comune;
}

void OfficeSection::show(const Comune &comune)
{
    m_seen = comune;
    m_name->setText(comune.name);
    m_istat->setText(comune.istatCode);
    m_office->setText(comune.officeName);
    m_regulation->setText(comune.regulation);
    m_statute->setText(comune.statuteArticle);
    for (QLineEdit *field : {m_name, m_istat, m_office, m_regulation, m_statute})
        field->setCursorPosition(0);
    m_stemma = comune.stemma;
    draw();
}

void OfficeSection::save()
{
    deliver(gateway()->saveComune(value()), this, [this](const Result<Comune> &comune) {
        if (comune) {
            m_form->clearErrors();
            show(*comune);
            showDone(tr("Saved: what is printed from now on has these data."));
            emit saved(*comune);
            return;
        }
        showError(comune.error(), m_form);
        if (comune.error().kind == ErrorKind::Conflict)
            message()->showMessage(Tone::Warn, comune.error().message, tr("Show what is saved"));
    });
}

void OfficeSection::chooseStemma()
{
    auto *dialog = new QFileDialog(this, tr("Arms of the comune"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.svg *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &OfficeSection::useStemma);
    dialog->show();
}

void OfficeSection::useStemma(const QString &path)
{
    LabeledRow *row = m_form->row(u"stemma"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return row->setError(tr("The image cannot be opened: %1").arg(file.errorString()));
    if (file.size() > kLargestPicture)
        return row->setError(tr("The image is larger than 4 MB: choose a smaller one."));
    row->clearError();
    m_stemma = file.readAll();
    draw();
}

void OfficeSection::draw()
{
    m_picture->setPixmap(shield::pixmap(m_stemma, theme::px(extent::kBigIcon), devicePixelRatioF()));
    m_picture->setAccessibleName(m_stemma.isEmpty() ? tr("The plain shield") : tr("The arms of the comune"));
    m_plain->setEnabled(!m_stemma.isEmpty());
    m_plain->setToolTip(m_stemma.isEmpty() ? tr("The shield is in use already") : QString());
}

void OfficeSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
        draw();
    }
}

} // namespace gonfalone
