#include "ui/settings/PhrasesPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

PhrasesPane::PhrasesPane(SettingsGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(u"edit-paste"_s, tr("No phrase yet"),
                             tr("Keep here what the office writes often, to put it into any text with Enter."),
                             tr("Write the first one"), this)),
      m_filter(new FilterChips(this)), m_list(new QListWidget(this)), m_form(new FormCard({}, this)),
      m_place(new QComboBox(this)), m_title(new QLineEdit(this)), m_text(new TextField(this)),
      m_reason(new QLineEdit(this)), m_drop(new QPushButton(tr("Take it away"), this))
{
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Phrases: Enter puts one into the text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kS, 0, 0);
    layout->setSpacing(space::kS);
    layout->addWidget(m_message);
    m_filter->setAccessibleName(tr("Which phrases are shown"));
    m_filter->setFilters({{u"here"_s, tr("For this text")}, {u"all"_s, tr("All")}});
    layout->addWidget(m_filter);
    connect(m_filter, &FilterChips::currentChanged, this, &PhrasesPane::showRows);
    m_place->addItem(tr("Every text"), QString());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    buildForm();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { edit({}); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit chosen(current().text); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const bool typed = m_title->text() != m_edited.title || m_text->toPlainText() != m_edited.text;
        if (!typed) {
            m_edited = current();
            m_title->setText(m_edited.title);
            m_text->setPlainText(m_edited.text);
            m_place->setCurrentIndex(std::max(0, m_place->findData(m_edited.section)));
        }
        m_drop->setEnabled(current().id.isValid());
        m_form->row(u"reason"_s)->setVisible(current().id.isValid());
        m_form->setTitle(m_edited.id.isValid() ? tr("Change: %1").arg(m_edited.title) : tr("New phrase"));
    });
}

void PhrasesPane::buildForm()
{
    m_form->setTitle(tr("New phrase"));
    m_form->addRow(u"section"_s, tr("Where"), m_place);
    m_form->addRow(u"title"_s, tr("Title"), m_title);
    m_form->addRow(u"text"_s, tr("Text"), m_text);
    m_form->addRow(u"reason"_s, tr("Why not any more"), m_reason)->setHint(tr("Only to take a phrase away."));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    auto *store = new QPushButton(tr("Keep the phrase"), buttons);
    auto *fresh = new QPushButton(tr("New"), buttons);
    fresh->setAccessibleName(tr("Write a new phrase"));
    for (QPushButton *button : {store, fresh, m_drop})
        row->addWidget(button);
    m_form->addWide(buttons);
    m_form->body()->addStretch(1);
    m_drop->setEnabled(false);
    m_form->row(u"reason"_s)->setVisible(false);
    connect(store, &QPushButton::clicked, this, &PhrasesPane::save);
    connect(fresh, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_drop, &QPushButton::clicked, this, &PhrasesPane::drop);
    connect(m_title, &QLineEdit::returnPressed, this, &PhrasesPane::save);
}

Phrase PhrasesPane::current() const
{
    return m_phrases.value(m_list->currentRow());
}

void PhrasesPane::edit(const Phrase &phrase)
{
    m_edited = phrase;
    m_title->setText(phrase.title);
    m_text->setPlainText(phrase.text);
    m_form->setTitle(phrase.id.isValid() ? tr("Change: %1").arg(phrase.title) : tr("New phrase"));
    m_title->setFocus();
}

void PhrasesPane::refresh()
{
    deliver(m_gateway->phrases(), this, [this](const Result<QList<Phrase>> &phrases) {
        if (!phrases) {
            ErrorPresenter::present(phrases.error(), m_message);
            return;
        }
        m_all = *phrases;
        showRows();
    });
}

void PhrasesPane::setSection(const QString &key, const QString &name)
{
    m_section = key;
    while (m_place->count() > 1)
        m_place->removeItem(1);
    m_place->addItem(name, key);
    m_place->setCurrentIndex(std::max(0, m_place->findData(m_edited.section)));
    showRows();
}

void PhrasesPane::showRows()
{
    const QSignalBlocker quiet(m_list);
    m_phrases = m_all;
    if (m_filter->current() == u"here"_s)
        m_phrases.removeIf(
            [this](const Phrase &phrase) { return !phrase.section.isEmpty() && phrase.section != m_section; });
    m_list->clear();
    for (const Phrase &phrase : std::as_const(m_phrases)) {
        auto *item = new QListWidgetItem(phrase.title + u'\n' + phrase.text.simplified(), m_list);
        item->setToolTip(phrase.text);
    }
    m_stack->setCurrentWidget(m_phrases.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void PhrasesPane::save()
{
    Phrase wanted = m_edited;
    // One of another text stays there unless another place is chosen here.
    if (m_place->currentIndex() > 0 || m_edited.section.isEmpty() || m_edited.section == m_section)
        wanted.section = m_place->currentData().toString();
    wanted.title = m_title->text();
    wanted.text = m_text->toPlainText();
    deliver(m_gateway->savePhrase(wanted), this, [this](const Result<Phrase> &saved) {
        if (!saved) {
            m_form->setErrors(ErrorPresenter::present(saved.error(), m_message));
            return;
        }
        m_form->clearErrors();
        m_message->showMessage(Tone::Ok, tr("Kept: %1.").arg(saved->title));
        edit({});
        refresh();
    });
}

void PhrasesPane::drop()
{
    const Phrase seen = current();
    deliver(m_gateway->dropPhrase(seen, m_reason->text()), this, [this, seen](const Outcome &dropped) {
        if (!dropped) {
            m_form->setErrors(ErrorPresenter::present(dropped.error(), m_message));
            return;
        }
        m_form->clearErrors();
        m_reason->clear();
        m_message->showMessage(Tone::Ok, tr("Taken away: %1.").arg(seen.title));
        edit({});
        refresh();
    });
}

} // namespace gonfalone
