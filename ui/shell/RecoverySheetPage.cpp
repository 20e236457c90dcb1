#include "ui/shell/RecoverySheetPage.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

RecoverySheetPage::RecoverySheetPage(QWidget *parent)
    : QWidget(parent), m_message(new InlineMessage(this)), m_save(new QPushButton(tr("&Save the sheet as PDF…"), this)),
      m_later(new QPushButton(tr("&Later"), this)), m_busy(new BusyOverlay(this))
{
    auto *words = new EmptyState(
        u"object-locked"_s, tr("The recovery sheet"),
        tr("What is sealed in this office (reserved notes, health, evaluations, personal diary) opens with the passwords "
           "of its readers only. When the last of them is lost, this sheet opens it again. It is made once: print it, "
           "put it into the safe of the comune, delete the file. Later it is in “Settings”, “Secrets”."),
        {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    layout->setSpacing(space::kM);
    layout->addWidget(m_message);
    words->setFixedWidth(theme::px(extent::kFormWidth));
    layout->addStretch(1);
    // Between two stretches and not aligned: aligned it would get the height of one long line.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addLayout(buttons);
    layout->addStretch(1);
    theme::makePrimary(m_save);
    setFocusProxy(m_save);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetPage::choose);
    connect(m_later, &QPushButton::clicked, this, &RecoverySheetPage::postponed);
}

void RecoverySheetPage::choose()
{
    const QString name = FileDialog::papers(tr("recovery sheet") + u".pdf"_s);
    auto *dialog = new FileDialog(this, tr("Save the recovery sheet"), name, u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoverySheetPage::fileChosen);
    dialog->open();
}

void RecoverySheetPage::setBusy(bool busy)
{
    if (busy)
        m_busy->start(tr("Printing the sheet…"));
    else
        m_busy->stop();
}

void RecoverySheetPage::showError(const Error &error)
{
    ErrorPresenter::present(error, m_message);
}

} // namespace gonfalone
