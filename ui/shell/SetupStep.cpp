#include "ui/shell/SetupStep.h"

#include "ui/base/FormCard.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gonfalone {

SetupStep::SetupStep(const QString &shortName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_shortName(shortName), m_title(title), m_form(new FormCard({}, this))
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kS);
    auto *heading = new QLabel(title, this);
    theme::setRole(heading, TextRole::Title);
    auto *words = new QLabel(text, this);
    theme::setRole(words, TextRole::Muted);
    for (QLabel *label : {heading, words}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(space::kXs);
    layout->addWidget(m_form);
    layout->addStretch(1);
}

QList<FieldError> SetupStep::showErrors(const QList<FieldError> &errors)
{
    return m_form->setErrors(errors);
}

} // namespace gonfalone
