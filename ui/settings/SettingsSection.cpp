#include "ui/settings/SettingsSection.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
const QString kBasis = u"basis"_s;
}

SettingsSection::SettingsSection(SettingsGateway *gateway, const QString &title, const QString &purpose,
                                 QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_title(title), m_message(new InlineMessage(this)), m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    theme::setRole(heading, TextRole::Title);
    auto *words = new QLabel(purpose, this);
    words->setWordWrap(true);
    theme::setRole(words, TextRole::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    layout->setSpacing(space::kS);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(m_message);
    m_body->setSpacing(space::kM);
    layout->addLayout(m_body, 1);
}

void SettingsSection::showError(const Error &error, FormCard *form)
{
    const QList<FieldError> fields = ErrorPresenter::present(error, m_message);
    if (form)
        form->setErrors(fields);
}

void SettingsSection::showDone(const QString &text)
{
    m_message->showMessage(Tone::Ok, text);
}

void SettingsSection::keepFields(const QString &place, const NamedFields &fields)
{
    m_place = u"settings."_s + place;
    m_fields = fields;
}

bool SettingsSection::hasTyped() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [](const auto &field) { return !field.second->text().isEmpty(); });
}

void SettingsSection::keepUnsaved()
{
    if (m_place.isEmpty() || !m_asked)
        return;
    QJsonObject texts;
    if (hasTyped()) {
        texts.insert(kBasis, basis());
        for (const auto &[name, field] : std::as_const(m_fields))
            texts.insert(name, field->text());
    }
    const QString kept = texts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(texts).toJson());
    if (kept == m_kept)
        return;
    m_kept = kept;
    m_gateway->keepUnsaved(m_place, kept);
}

void SettingsSection::bringBack()
{
    if (m_asked)
        return;
    m_asked = true;
    deliver(m_gateway->unsaved(m_place), this, [this](const Result<QString> &kept) {
        if (!kept || kept->isEmpty())
            return;
        m_kept = *kept;
        const QJsonObject texts = QJsonDocument::fromJson(kept->toUtf8()).object();
        for (const auto &[name, field] : std::as_const(m_fields))
            field->setText(texts.value(name).toString());
        broughtBack(texts.value(kBasis).toString());
        showBroughtBack();
    });
}

void SettingsSection::showBroughtBack()
{
    m_message->showMessage(Tone::Accent, tr("This is what you typed and did not save yet."));
}

QWidget *SettingsSection::buttonRow(const QList<QPushButton *> &buttons)
{
    auto *widget = new QWidget;
    auto *row = new FlowLayout(widget, space::kS);
    theme::makePrimary(buttons.first());
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return widget;
}

} // namespace gonfalone
