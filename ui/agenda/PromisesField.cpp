#include "ui/agenda/PromisesField.h"

#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Tokens.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gonfalone {

PromisesField::PromisesField(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::kS);
    addRow({});
}

void PromisesField::addRow(const AgendaPromise &promise)
{
    const qsizetype number = m_rows.size() + 1;
    Row row;
    row.block = new QWidget(this);
    auto *lines = new QVBoxLayout(row.block);
    lines->setContentsMargins({});
    lines->setSpacing(space::kXs);
    row.text = new QLineEdit(promise.text, row.block);
    row.text->setPlaceholderText(tr("What was promised"));
    row.text->setAccessibleName(tr("Promise %1").arg(number));
    lines->addWidget(row.text);
    auto *rest = new QWidget(row.block);
    auto *flow = new FlowLayout(rest, space::kS);
    flow->setContentsMargins({});
    row.who = new QLineEdit(promise.who, rest);
    row.who->setPlaceholderText(tr("Who does it"));
    row.who->setAccessibleName(tr("Who keeps promise %1").arg(number));
    row.due = new DateField(rest);
    row.due->setToday(m_today);
    row.due->setDate(promise.due);
    row.due->setAccessibleName(tr("Promise %1, by when").arg(number));
    row.done = new QCheckBox(tr("done", "of a promise"), rest);
    row.done->setChecked(promise.done);
    row.done->setAccessibleName(tr("Promise %1 is done").arg(number));
    flow->addWidget(row.who);
    flow->addWidget(row.due);
    flow->addWidget(row.done);
    lines->addWidget(rest);
    m_lines->addWidget(row.block);
    if (!focusProxy())
        setFocusProxy(row.text);
    connect(row.text, &QLineEdit::textEdited, this, &PromisesField::growAsNeeded);
    m_rows << row;
}

void PromisesField::growAsNeeded()
{
    if (!m_rows.last().text->text().trimmed().isEmpty())
        addRow({});
}

void PromisesField::setPromises(const QList<AgendaPromise> &promises)
{
    setFocusProxy(nullptr);
    for (const Row &row : std::as_const(m_rows))
        row.block->deleteLater();
    m_rows.clear();
    for (const AgendaPromise &promise : promises)
        addRow(promise);
    addRow({});
}

QList<AgendaPromise> PromisesField::promises() const
{
    QList<AgendaPromise> promises;
    for (const Row &row : m_rows) {
        const AgendaPromise promise{row.text->text().trimmed(), row.who->text().trimmed(), row.due->date(),
                                    row.done->isChecked()};
        if (!promise.text.isEmpty())
            promises << promise;
    }
    return promises;
}

} // namespace gonfalone
