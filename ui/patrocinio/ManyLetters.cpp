#include "ui/patrocinio/ManyLetters.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/LetterRun.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLeftTold = 6;
}

ManyLetters::ManyLetters(PatrocinioGateway *gateway, QWidget *parent)
    : QFrame(parent), m_run(new LetterRun(gateway, this)), m_title(new QLabel(this)), m_kind(new QComboBox(this)),
      m_format(new QComboBox(this)), m_choose(new QPushButton(tr("Choose the folder…"), this)),
      m_close(new QPushButton(tr("Close"), this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this)), m_message(new InlineMessage(this))
{
    for (const LetterRow &row : kLetters) {
        if (gateway->actor().may(row.permission))
            m_kind->addItem(letterName(row.kind), int(row.kind));
    }
    m_format->addItem(tr("PDF/A"), int(LetterFormat::Pdf));
    m_format->addItem(tr("Messages (.eml)"), int(LetterFormat::Message));
    build();
    connect(m_choose, &QPushButton::clicked, this, &ManyLetters::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_run->stop();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        setVisible(false);
        emit closed();
    });
    connect(m_run, &LetterRun::progressed, this, [this](int written, int all) {
        m_bar->setRange(0, std::max(1, all));
        m_bar->setValue(written);
        m_bar->setFormat(tr("%1 of %2").arg(written).arg(all));
    });
    connect(m_run, &LetterRun::ended, this, &ManyLetters::tell);
    connect(m_run, &LetterRun::failed, this, [this](const Error &error) {
        show(false);
        ErrorPresenter::present(error, m_message);
        m_message->setText(m_message->text() + u' '
                           + tr("%n letter(s) were written before.", nullptr, m_run->written()));
        emit done();
    });
    setVisible(false);
}

void ManyLetters::build()
{
    setProperty("note", u"neutral"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    layout->setSpacing(space::kS);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_kind->setAccessibleName(tr("Which letter"));
    m_format->setAccessibleName(tr("In which form"));
    m_bar->setAccessibleName(tr("Letters written"));
    theme::makePrimary(m_choose);
    auto *choices = new QWidget(this);
    auto *row = new FlowLayout(choices, space::kS);
    for (QWidget *each : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_format),
                          static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_close)})
        row->addWidget(each);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(space::kS);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    layout->addWidget(m_title);
    layout->addWidget(choices);
    layout->addLayout(progress);
    layout->addWidget(m_message);
    show(false);
}

void ManyLetters::open(const CaseQuery &query, int count)
{
    if (!m_run->isRunning()) {
        m_query = query;
        m_message->clear();
        m_title->setText(
            tr("A letter for each of the %n case(s) of the list whose state it fits. Each is kept with its "
               "case, as one that is written alone.",
               nullptr, count));
    }
    setVisible(true);
    m_kind->setFocus();
}

bool ManyLetters::isRunning() const
{
    return m_run->isRunning();
}

void ManyLetters::chooseFolder()
{
    auto *dialog = new FileDialog(this, tr("Folder of the letters"), FileDialog::papers());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ManyLetters::writeInto);
    dialog->open();
}

void ManyLetters::writeInto(const QString &folder)
{
    m_message->clear();
    m_bar->setRange(0, 0);
    m_bar->setFormat({});
    show(true);
    m_run->start(LetterKind(m_kind->currentData().toInt()), m_query, folder,
                 LetterFormat(m_format->currentData().toInt()));
}

void ManyLetters::show(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(true);
    for (QWidget *each : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_format),
                          static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_close)})
        each->setEnabled(!running);
    if (running)
        m_stop->setFocus();
}

void ManyLetters::tell(int written, int all, bool stopped)
{
    show(false);
    QStringList lines;
    if (all == 0)
        lines << tr("No case of the list is in a state in which this letter is written.");
    else if (stopped)
        lines << tr("Stopped: %1 of %2 letters were written, and stay.").arg(written).arg(all);
    else
        lines << tr("%n letter(s) were written.", nullptr, written);
    for (const LeftLetter &left : m_run->left().mid(0, kMostLeftTold))
        lines << u"%1: %2"_s.arg(left.label, left.why);
    if (m_run->left().size() > kMostLeftTold)
        lines << tr("and %n more", nullptr, int(m_run->left().size()) - kMostLeftTold);
    const bool well = !stopped && m_run->left().isEmpty() && all > 0;
    m_message->showMessage(well ? Tone::Ok : Tone::Warn, lines.join(u'\n'));
    emit done();
}

} // namespace gonfalone
