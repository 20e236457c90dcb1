#include "ui/agenda/PeopleField.h"

#include "ui/base/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gonfalone {

namespace {

constexpr PersonPart kParts[] = {PersonPart::Guest, PersonPart::Represents, PersonPart::Accompanies,
                                 PersonPart::Speaks};

} // namespace

PeopleField::PeopleField(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::kXs);
    addRow({});
}

void PeopleField::addRow(const AgendaPerson &person)
{
    Row row;
    row.was = person;
    row.line = new QWidget(this);
    auto *parts = new QHBoxLayout(row.line);
    parts->setContentsMargins({});
    parts->setSpacing(space::kS);
    row.name = new QLineEdit(person.name, row.line);
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Person %1").arg(m_rows.size() + 1));
    row.part = new QComboBox(row.line);
    row.part->setAccessibleName(tr("Part of person %1").arg(m_rows.size() + 1));
    row.part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.part->setMinimumContentsLength(10);
    for (const PersonPart part : kParts)
        row.part->addItem(partName(part));
    row.part->setCurrentIndex(int(person.part));
    parts->addWidget(row.name, 3);
    parts->addWidget(row.part, 2);
    m_lines->addWidget(row.line);
    if (!focusProxy())
        setFocusProxy(row.name);
    connect(row.name, &QLineEdit::textEdited, this, [this] {
        growAsNeeded();
        emit edited();
    });
    connect(row.part, &QComboBox::activated, this, &PeopleField::edited);
    m_rows << row;
}

void PeopleField::growAsNeeded()
{
    if (!m_rows.last().name->text().trimmed().isEmpty())
        addRow({});
}

void PeopleField::setPeople(const QList<AgendaPerson> &people)
{
    setFocusProxy(nullptr);
    for (const Row &row : std::as_const(m_rows))
        row.line->deleteLater();
    m_rows.clear();
    for (const AgendaPerson &person : people)
        addRow(person);
    addRow({});
}

QList<AgendaPerson> PeopleField::people() const
{
    QList<AgendaPerson> people;
    for (const Row &row : m_rows) {
        AgendaPerson person;
        person.name = row.name->text().trimmed();
        person.part = kParts[row.part->currentIndex()];
        if (person.name == row.was.name)
            person.contact = row.was.contact;
        if (!person.name.isEmpty())
            people << person;
    }
    return people;
}

} // namespace gonfalone
