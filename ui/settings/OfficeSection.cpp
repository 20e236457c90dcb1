#include "ui/settings/OfficeSection.h"

#include "ui/base/FileDialog.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Shield.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
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
    : SettingsSection(gateway, name(),
                      tr("What heads every page that the office prints, where the office is found, and what its acts "
                         "quote."),
                      parent),
      m_form(new FormCard(tr("The comune"), this)), m_where(new FormCard(tr("Where the office is found"), this)),
      m_paper(new FormCard(tr("The paper"), this)), m_name(new QLineEdit(this)), m_istat(new QLineEdit(this)),
      m_office(new QLineEdit(this)), m_regulation(new QLineEdit(this)), m_statute(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_pec(new QLineEdit(this)), m_postal(new QLineEdit(this)),
      m_phone(new QLineEdit(this)), m_officer(new QLineEdit(this)), m_font(new QComboBox(this)),
      m_points(new QDoubleSpinBox(this)), m_picture(new QLabel(this)),
      m_plain(new QPushButton(tr("Use the plain shield"), this))
{
    buildForms();
    keepFields(u"office"_s,
               {{u"name"_s, m_name},
                {u"istat_code"_s, m_istat},
                {u"office_name"_s, m_office},
                {u"regulation"_s, m_regulation},
                {u"statute_article"_s, m_statute},
                {u"email"_s, m_email},
                {u"pec"_s, m_pec},
                {u"postal"_s, m_postal},
                {u"phone"_s, m_phone},
                {u"officer"_s, m_officer}});
    auto *store = new QPushButton(tr("Save"), this);
    auto *back = new QPushButton(tr("Undo the changes"), this);
    m_paper->addWide(buttonRow({store, back}));
    for (FormCard *card : {m_form, m_where, m_paper}) {
        card->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
        body()->addWidget(card);
    }
    body()->addStretch(1);
    connect(store, &QPushButton::clicked, this, &OfficeSection::save);
    connect(back, &QPushButton::clicked, this, &OfficeSection::undo);
    connect(message(), &InlineMessage::actionTriggered, this, &OfficeSection::fillAgain);
    for (QLineEdit *field : lines())
        connect(field, &QLineEdit::returnPressed, this, &OfficeSection::save);
}

void OfficeSection::buildForms()
{
    m_form->addRow(u"name"_s, tr("Comune of"), m_name);
    m_form->addRow(u"istat_code"_s, tr("ISTAT code"), m_istat)
        ->setHint(tr("Six digits: the patron saint's day is found by it."));
    m_form->addRow(u"office_name"_s, tr("Office"), m_office);
    m_form->addRow(u"stemma"_s, tr("Arms"), buildPicker())->setHint(tr("SVG, PNG or JPEG, up to 4 MB."));
    m_form->addRow(u"regulation"_s, tr("Regulation on patronage"), m_regulation)
        ->setHint(tr("As the acts quote it, with its article: “il regolamento comunale …, articolo 5”."));
    m_form->addRow(u"statute_article"_s, tr("Article of the statute"), m_statute);
    m_where->addRow(u"pec"_s, tr("PEC"), m_pec)->setHint(tr("Letters go out from it, when there is one."));
    m_where->addRow(u"email"_s, tr("E-mail"), m_email)
        ->setHint(tr("Whoever has no PEC answers to it; letters go out from it when there is no PEC."));
    m_where->addRow(u"postal"_s, tr("Postal address"), m_postal);
    m_where->addRow(u"phone"_s, tr("Telephone"), m_phone);
    m_where->addRow(u"officer"_s, tr("Officer in charge"), m_officer)
        ->setHint(tr("All of this stands at the foot of the pages; what is empty is left out."));
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family);
    }
    m_font->setMaxVisibleItems(12);
    m_points->setRange(8, 16);
    m_points->setSingleStep(0.5);
    m_points->setDecimals(1);
    m_points->setSuffix(tr(" points"));
    m_paper->addRow(u"font"_s, tr("Typeface"), m_font);
    m_paper->addRow(u"points"_s, tr("Size"), m_points);
    m_paper->addRow(u"left"_s, tr("Margins"), buildMargins())
        ->setHint(tr("Left, top, right and bottom, in millimetres."));
}

QWidget *OfficeSection::buildMargins()
{
    auto *four = new QWidget(this);
    auto *row = new QHBoxLayout(four);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    const QStringList names = QStringList()
        << tr("Left margin") << tr("Top margin") << tr("Right margin") << tr("Bottom margin");
    for (const QString &name : names) {
        auto *field = new QSpinBox(four);
        field->setRange(8, 50);
        field->setAccessibleName(name);
        field->setToolTip(name);
        m_margins << field;
        row->addWidget(field, 1);
    }
    four->setFocusProxy(m_margins.first());
    return four;
}

QList<QLineEdit *> OfficeSection::lines() const
{
    return {m_name, m_istat, m_office, m_regulation, m_statute, m_email, m_pec, m_postal, m_phone, m_officer};
}

void OfficeSection::undo()
{
    message()->clear();
    for (FormCard *card : {m_form, m_where, m_paper})
        card->clearErrors();
    show(m_seen);
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
    comune.address = {m_email->text(), m_pec->text(), m_postal->text(), m_phone->text(), m_officer->text()};
    comune.paper = {m_font->currentText(),    m_points->value(),        m_margins.at(0)->value(),
                    m_margins.at(1)->value(), m_margins.at(2)->value(), m_margins.at(3)->value()};
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
    m_email->setText(comune.address.email);
    m_pec->setText(comune.address.pec);
    m_postal->setText(comune.address.postal);
    m_phone->setText(comune.address.phone);
    m_officer->setText(comune.address.officer);
    // A typeface that this computer lacks stays chosen: another may have it.
    if (m_font->findText(comune.paper.font) < 0)
        m_font->insertItem(0, comune.paper.font);
    m_font->setCurrentText(comune.paper.font);
    m_points->setValue(comune.paper.points);
    const QList<int> margins{comune.paper.left, comune.paper.top, comune.paper.right, comune.paper.bottom};
    for (qsizetype i = 0; i < m_margins.size(); ++i)
        m_margins.at(i)->setValue(margins.at(i));
    for (QLineEdit *field : lines())
        field->setCursorPosition(0);
    m_stemma = comune.stemma;
    draw();
}

void OfficeSection::save()
{
    deliver(gateway()->saveComune(value()), this, [this](const Result<Comune> &comune) {
        if (comune) {
            undo();
            show(*comune);
            showDone(tr("Saved: what is printed from now on has these data."));
            emit saved(*comune);
            return;
        }
        for (FormCard *card : {m_paper, m_where, m_form})
            showError(comune.error(), card);
        if (comune.error().kind == ErrorKind::Conflict)
            message()->showMessage(Tone::Warn, comune.error().message, tr("Show what is saved"));
    });
}

void OfficeSection::chooseStemma()
{
    auto *dialog = new FileDialog(this, tr("Arms of the comune"));
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
        for (FormCard *card : {m_form, m_where, m_paper})
            card->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
        draw();
    }
}

} // namespace gonfalone
