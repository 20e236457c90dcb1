#include "ui/staff/StaffPersonForm.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"

#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The fields by the name that the rules give them.
struct Field {
    const char *key;
    const char *label;
    QString StaffPerson::*text;
};

constexpr std::array kFields{
    Field{"name", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "Name"), &StaffPerson::name},
    Field{"badge", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "Number"), &StaffPerson::badge},
    Field{"tax_code", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "Tax code"), &StaffPerson::taxCode},
    Field{"email", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "E-mail"), &StaffPerson::email},
    Field{"phone", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "Telephone"), &StaffPerson::phone},
    Field{"login", QT_TRANSLATE_NOOP("gonfalone::StaffPersonForm", "Account"), &StaffPerson::login},
};

} // namespace

StaffPersonForm::StaffPersonForm(bool writes, QWidget *parent)
    : FormCard(tr("Who it is"), parent), m_save(new QPushButton(tr("Save"), this)),
      m_back(new QPushButton(tr("Give up"), this))
{
    for (const Field &one : kFields) {
        const QString key = QString::fromLatin1(one.key);
        if (!writes && key == u"tax_code"_s)
            continue;
        auto *field = new QLineEdit(this);
        field->setReadOnly(!writes);
        LabeledRow *row = addRow(key, tr(one.label), field);
        if (key == u"login"_s && writes)
            row->setHint(tr("With which they sign in here, where they do: who may sign is found by it."));
        if (key == u"badge"_s && writes)
            field->setPlaceholderText(tr("matricola, as the personnel office has it"));
        m_fields.insert(key, field);
        connect(field, &QLineEdit::textEdited, this, &StaffPersonForm::showButtons);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (isDirty())
                emit submitted();
        });
    }
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    theme::makePrimary(m_save);
    row->addWidget(m_save);
    row->addWidget(m_back);
    addWide(buttons);
    buttons->setVisible(writes);
    connect(m_save, &QPushButton::clicked, this, &StaffPersonForm::submitted);
    connect(m_back, &QPushButton::clicked, this, &StaffPersonForm::cancelled);
    tabAsLaidOut(this);
}

void StaffPersonForm::load(const StaffPerson &person)
{
    m_seen = person;
    clearErrors();
    for (const Field &one : kFields) {
        if (QLineEdit *field = m_fields.value(QString::fromLatin1(one.key)))
            field->setText(person.*one.text);
    }
    setTitle(person.id.isValid() ? tr("Who it is") : tr("Somebody new"));
    m_save->setText(person.id.isValid() ? tr("Save") : tr("Add the person"));
    showButtons();
}

StaffPerson StaffPersonForm::value() const
{
    StaffPerson person = m_seen;
    for (const Field &one : kFields) {
        if (const QLineEdit *field = m_fields.value(QString::fromLatin1(one.key)))
            person.*one.text = field->text();
    }
    return person;
}

bool StaffPersonForm::isDirty() const
{
    return !(value() == m_seen);
}

void StaffPersonForm::showButtons()
{
    const bool fresh = !m_seen.id.isValid(), dirty = isDirty();
    m_save->setEnabled(dirty || fresh);
    m_save->setToolTip(dirty || fresh ? QString() : tr("Nothing was changed"));
    m_back->setVisible(dirty || fresh);
}

} // namespace gonfalone
