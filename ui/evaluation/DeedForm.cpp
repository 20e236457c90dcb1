#include "ui/evaluation/DeedForm.h"

#include "ui/base/DateField.h"
#include "ui/base/FieldText.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/EvaluationWords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

DeedForm::DeedForm(SheetDeed deed, QWidget *parent)
    : FormCard(deedTitle(deed), parent), m_deed(deed), m_submit(new QPushButton(deedTitle(deed), this))
{
    setObjectName(u"deed."_s + deedKey(deed));
    setAccessibleName(title());
    build();
    buildButtons();
    hide();
}

void DeedForm::build()
{
    switch (m_deed) {
    case SheetDeed::AddFact: {
        auto *sign = new QComboBox(this);
        sign->addItem(tr("in favour"), u"yes"_s);
        sign->addItem(tr("against"), u"no"_s);
        add(u"good"_s, tr("The fact speaks"), sign);
        addDay(tr("Day"));
        add(u"text"_s, tr("What happened"), new TextField(this));
        add(u"evidence"_s, tr("Evidence"), new TextField(this));
        row(u"evidence"_s)->setHint(tr("By what it can be proved: a document, its protocol number, a witness."));
        break;
    }
    case SheetDeed::WithdrawFact:
        add(u"fact"_s, tr("Line of the diary"), new QLineEdit(this));
        add(u"reason"_s, tr("Reason"), new TextField(this));
        row(u"reason"_s)->setHint(tr("The line stays in the diary, struck out, with this reason."));
        break;
    case SheetDeed::AddTraining:
        add(u"title"_s, tr("Training"), new QLineEdit(this));
        addDay(tr("Day"));
        add(u"minutes"_s, tr("Hours"), new QLineEdit(this));
        row(u"minutes"_s)->setHint(tr("Like 4 or 2,5."));
        break;
    case SheetDeed::Declare:
        addDay(tr("Day of the declaration"));
        add(u"text"_s, tr("Declaration"), new TextField(this));
        row(u"text"_s)->setHint(
            tr("That the Portavoce exercises no profession in broadcasting, press or public relations (art. 7 "
               "L. 150/2000)."));
        break;
    case SheetDeed::EndEarlier:
        addDay(tr("Last day"));
        add(u"reason"_s, tr("Reason"), new TextField(this));
        row(u"reason"_s)->setHint(tr("Transfer, end of the contract or of the mandate."));
        break;
    case SheetDeed::HandTo:
        add(u"login"_s, tr("Sign-in name"), new QLineEdit(this));
        row(u"login"_s)->setHint(tr("Of who evaluates from then on: the role of head of cabinet gives the right."));
        addDay(tr("From"));
        add(u"opinion"_s, tr("What you saw until now"), new TextField(this));
        break;
    case SheetDeed::Admit:
        add(u"login"_s, tr("Sign-in name"), new QLineEdit(this));
        row(u"login"_s)
            ->setHint(
                tr("Of the evaluated or, for the Portavoce, of the mayor: nobody else is admitted to the sheet."));
        break;
    case SheetDeed::TakeOver:
        add(u"groups"_s, tr("Recovery sheet"), new QLineEdit(this));
        row(u"groups"_s)->setHint(tr("The 13 groups of the paper, as they are printed."));
        break;
    }
}

void DeedForm::addDay(const QString &label)
{
    add(u"day"_s, label, new DateField(this));
}

void DeedForm::add(const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(objectName() + u'.' + name);
    addRow(name, label, field);
    m_fields.insert(name, field);
    m_order << name;
    const auto typed = [this] {
        if (!m_loading)
            emit edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textChanged, this, typed);
        connect(line, &QLineEdit::returnPressed, this, &DeedForm::submitted);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, typed);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, typed);
    }
}

void DeedForm::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    theme::makePrimary(m_submit);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    row->addWidget(m_submit);
    row->addWidget(cancel);
    addWide(buttons);
    connect(m_submit, &QPushButton::clicked, this, &DeedForm::submitted);
    connect(cancel, &QPushButton::clicked, this, &DeedForm::cancelled);
}

void DeedForm::begin(const DeedTexts &proposed)
{
    if (!isHidden())
        return m_fields.value(m_order.first())->setFocus(Qt::ShortcutFocusReason);
    m_loading = true;
    clearErrors();
    for (const QString &name : std::as_const(m_order))
        setFieldText(m_fields.value(name), proposed.value(name));
    m_begun = texts();
    m_loading = false;
    show();
    // The first that is still to be written.
    for (const QString &name : std::as_const(m_order)) {
        if (m_begun.value(name).isEmpty() || name == u"good"_s)
            return m_fields.value(name)->setFocus(Qt::ShortcutFocusReason);
    }
    m_fields.value(m_order.first())->setFocus(Qt::ShortcutFocusReason);
}

void DeedForm::end()
{
    hide();
    m_begun.clear();
    clearErrors();
}

bool DeedForm::isDirty() const
{
    return !isHidden() && texts() != m_begun;
}

DeedTexts DeedForm::texts() const
{
    DeedTexts texts;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        texts.insert(field.key(), fieldText(field.value()));
    return texts;
}

void DeedForm::setTexts(const DeedTexts &texts)
{
    if (isHidden()) {
        m_begun.clear(); // whatever comes is typed
        show();
    }
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
        setText(text.key(), text.value());
}

void DeedForm::setText(const QString &field, const QString &text)
{
    if (QWidget *found = m_fields.value(field))
        setFieldText(found, text);
}

void DeedForm::setToday(const QDate &today)
{
    if (auto *day = qobject_cast<DateField *>(m_fields.value(u"day"_s)))
        day->setToday(today);
}

void DeedForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    FormCard::keyPressEvent(event);
}

} // namespace gonfalone
