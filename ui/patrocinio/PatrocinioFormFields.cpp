// The part of PatrocinioForm that makes its fields.
#include "ui/patrocinio/PatrocinioForm.h"

#include "core/patrocinio/PatrocinioFields.h"
#include "ui/base/DateField.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxLine = 1000;
}

FormCard *PatrocinioForm::addCard(const QString &title, const QList<Spec> &specs)
{
    auto *card = new FormCard(title, this);
    for (const Spec &spec : specs) {
        const QString name = QString::fromLatin1(spec.name);
        addField(card, name, patrocinioFieldLabel(name), spec.kind);
    }
    m_cards << card;
    m_layout->addWidget(card);
    return card;
}

void PatrocinioForm::addField(FormCard *card, const QString &name, const QString &label, Kind kind)
{
    QWidget *widget = makeField(name, kind);
    widget->setObjectName(name);
    card->addRow(name, label, widget);
    m_fields.insert(name, widget);
    m_cardOf.insert(name, card);
}

void PatrocinioForm::setQuestions(const QList<Exclusion> &questions)
{
    m_questions.clear();
    for (const Exclusion &question : questions) {
        const QString name = u"exclusion."_s + question.key;
        const QString grounds = name + u".grounds"_s;
        if (!m_fields.contains(name)) {
            addField(m_exclusions, name, {}, Kind::Answer);
            m_exclusions->row(name)->setLabelAbove();
            addField(m_exclusions, grounds, tr("Reasons of the exception"), Kind::Line);
        }
        m_exclusions->row(name)->setLabel(question.question);
        m_questions << name;
        if (question.exceptionAllowed)
            m_questions << grounds;
    }
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        if (m_cardOf.value(field.key()) == m_exclusions)
            m_exclusions->row(field.key())->setVisible(m_questions.contains(field.key()));
    }
}

QWidget *PatrocinioForm::makeField(const QString &name, Kind kind)
{
    if (kind == Kind::Text) {
        auto *field = new TextField(this);
        connect(field, &QPlainTextEdit::textChanged, this, [this, name] { changed(name); });
        return field;
    }
    if (kind == Kind::Date) {
        auto *field = new DateField(this);
        connect(field, &QLineEdit::textChanged, this, [this, name] { changed(name); });
        return field;
    }
    if (kind == Kind::Answer || kind == Kind::Proposal) {
        auto *field = new QComboBox(this);
        if (kind == Kind::Proposal) {
            field->addItem(tr("to grant the request"), u"grant"_s);
            field->addItem(tr("to refuse the request"), u"refuse"_s);
        } else {
            field->addItem(tr("not answered"), QString());
            field->addItem(tr("no"), u"no"_s);
            field->addItem(tr("yes"), u"si"_s);
        }
        connect(field, &QComboBox::currentIndexChanged, this, [this, name] { changed(name); });
        return field;
    }
    auto *field = new QLineEdit(this);
    field->setMaxLength(kMaxLine);
    if (kind == Kind::Amount) {
        field->setAlignment(Qt::AlignRight);
        field->setPlaceholderText(tr("0,00"));
    }
    connect(field, &QLineEdit::textChanged, this, [this, name] { changed(name); });
    return field;
}

} // namespace gonfalone
