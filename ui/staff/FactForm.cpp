#include "ui/staff/FactForm.h"

#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"
#include "ui/staff/StaffWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool correctsWhatWasWritten(FactDeed deed, const StaffFact &fact)
{
    return deed == FactDeed::Correct || deed == FactDeed::Withdraw
        || ((deed == FactDeed::End || deed == FactDeed::Move) && datedIn(fact).validTo.isValid());
}

} // namespace

FactForm::FactForm(FactKind kind, const QDate &today, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_fields(FactFields::of(kind)), m_card(new FormCard({}, this)),
      m_from(new DateField(this)), m_to(new DateField(this)),
      m_earlier(new QCheckBox(tr("What held before ends the day before"), this)), m_reason(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this)), m_back(new QPushButton(tr("Give up"), this))
{
    m_earlier->setObjectName(u"earlier"_s);
    for (DateField *field : {m_from, m_to})
        field->setToday(today);
    build();
    setVisible(false);
}

void FactForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    m_fields->addTo(*m_card);
    const auto narrow = [this](DateField *field, const QString &name) {
        auto *row = new QWidget(this);
        auto *flow = new FlowLayout(row, space::kS);
        field->setMinimumWidth(theme::px(150));
        field->setAccessibleName(name);
        flow->addWidget(field);
        row->setFocusProxy(field);
        return row;
    };
    m_card->addRow(u"valid_from"_s, tr("From"), narrow(m_from, tr("First day")));
    m_card->addWide(m_earlier);
    m_card->addRow(u"valid_to"_s, tr("Last day"), narrow(m_to, tr("Last day")));
    m_to->setPlaceholderText(tr("no end"));
    m_card->addRow(u"reason"_s, tr("Why"), m_reason);
    m_reason->setPlaceholderText(tr("stays in the log of operations"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    theme::makePrimary(m_save);
    row->addWidget(m_save);
    row->addWidget(m_back);
    m_card->addWide(buttons);
    connect(m_save, &QPushButton::clicked, this, &FactForm::submitted);
    connect(m_back, &QPushButton::clicked, this, &FactForm::cancelled);
    for (QLineEdit *field : m_card->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(field->parentWidget()) && !field->parentWidget()->inherits("QAbstractSpinBox"))
            connect(field, &QLineEdit::returnPressed, this, &FactForm::submitted);
    }
    tabAsLaidOut(this);
}

void FactForm::begin(FactDeed deed, const StaffFact &fact, const StaffBook &book, const QDate &day)
{
    m_deed = deed;
    m_fact = fact;
    m_open = true;
    m_card->setTitle(StaffWords::deed(deed, m_kind));
    m_card->clearErrors();
    StaffFact shown = fact;
    DatedFact &days = datedIn(shown);
    if (deed == FactDeed::Move)
        std::get<Affiliation>(shown).unit = {};
    m_fields->load(shown, book, day);
    const bool anew = deed == FactDeed::Add || deed == FactDeed::Move;
    m_from->setDate(anew ? QDate() : days.validFrom);
    m_to->setDate(deed == FactDeed::Add ? QDate() : deed == FactDeed::Move ? QDate() : days.validTo);
    m_earlier->setChecked(deed == FactDeed::Add && m_kind != FactKind::Affiliation && m_kind != FactKind::Skill);
    m_reason->clear();
    m_save->setText(deed == FactDeed::Withdraw ? tr("Withdraw") : tr("Save"));
    showRows();
    setVisible(true);
    m_baseline = typed();
}

void FactForm::showRows()
{
    const bool fields = m_deed == FactDeed::Add || m_deed == FactDeed::Correct || m_deed == FactDeed::Move;
    for (const QString &key : m_fields->keys())
        m_card->row(key)->setVisible(fields);
    if (m_kind == FactKind::Service) // whose delega it is stays
        m_card->row(u"holder"_s)->setVisible(m_deed == FactDeed::Add);
    if (m_kind == FactKind::Affiliation && m_deed == FactDeed::Correct)
        m_card->row(u"unit"_s)->setVisible(false);
    m_card->row(u"valid_from"_s)->setVisible(fields);
    m_card->row(u"valid_to"_s)->setVisible(m_deed != FactDeed::Withdraw);
    m_card->row(u"reason"_s)->setVisible(correctsWhatWasWritten(m_deed, m_fact));
    m_earlier->setVisible(m_deed == FactDeed::Add && m_kind != FactKind::Affiliation && m_kind != FactKind::Skill);
}

void FactForm::setTitle(const QString &title)
{
    m_card->setTitle(title);
}

void FactForm::focusFirst()
{
    for (QWidget *field = nextInFocusChain(); field && isAncestorOf(field); field = field->nextInFocusChain()) {
        if ((field->focusPolicy() & Qt::TabFocus) && field->isVisibleTo(this) && field->isEnabled())
            return field->setFocus(Qt::TabFocusReason);
    }
}

void FactForm::finish()
{
    m_open = false;
    m_card->clearErrors();
    setVisible(false);
}

StaffFact FactForm::value() const
{
    StaffFact fact = m_fact;
    DatedFact &days = datedIn(fact);
    if (m_deed == FactDeed::Withdraw)
        return fact;
    days.validTo = m_to->date();
    if (m_deed == FactDeed::End)
        return fact;
    m_fields->store(fact);
    days.validFrom = m_from->date();
    return fact;
}

QString FactForm::reason() const
{
    return m_reason->text();
}

bool FactForm::endsEarlier() const
{
    return !m_earlier->isHidden() && m_earlier->isChecked();
}

FactForm::Typed FactForm::typed() const
{
    return {value(), {m_from->text(), m_to->text(), m_reason->text()}};
}

bool FactForm::isDirty() const
{
    return m_open && !(typed() == m_baseline);
}

QList<FieldError> FactForm::unreadable() const
{
    const bool fields = m_deed == FactDeed::Add || m_deed == FactDeed::Correct || m_deed == FactDeed::Move;
    QList<FieldError> faults = fields ? m_fields->unreadable() : QList<FieldError>();
    for (const auto &[key, field] : {std::pair{u"valid_from"_s, m_from}, std::pair{u"valid_to"_s, m_to}}) {
        if (!m_card->row(key)->isHidden() && !field->text().trimmed().isEmpty() && !field->date().isValid())
            faults << FieldError{key, tr("“%1” is not a day: write it as in 31/12/2026.").arg(field->text())};
    }
    if (m_deed == FactDeed::End && m_to->text().trimmed().isEmpty())
        faults << FieldError{u"valid_to"_s, tr("Write the last day on which it holds.")};
    return faults;
}

QList<FieldError> FactForm::showErrors(const QList<FieldError> &errors)
{
    QList<FieldError> here, elsewhere;
    for (const FieldError &error : errors) {
        const LabeledRow *row = m_card->row(error.field);
        (row && !row->isHidden() ? here : elsewhere) << error;
    }
    return m_card->setErrors(here) + elsewhere;
}

void FactForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isDirty())
        return emit cancelled();
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
