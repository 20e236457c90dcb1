#include "ui/evaluation/CyclePane.h"

#include "core/calendar/HumanDate.h"
#include "core/documents/WriteFile.h"
#include "ui/base/Card.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;

} // namespace

CyclePane::CyclePane(EvaluationGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_message(new InlineMessage(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    rows->setSpacing(space::kM);
    auto *bar = new QHBoxLayout;
    auto *back = new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), content);
    back->setToolTip(tr("Back to the sheet (Esc)"));
    connect(back, &QPushButton::clicked, this, &CyclePane::backRequested);
    auto *title = new QLabel(tr("Cycle and system of evaluation"), content);
    theme::setRole(title, TextRole::Heading);
    bar->addWidget(back);
    bar->addWidget(title, 1);
    rows->addLayout(bar);
    rows->addWidget(m_message);
    rows->addWidget(buildCycle());
    rows->addWidget(buildOpen());
    rows->addWidget(buildSystems());
    rows->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    setFocusProxy(m_year);
}

QWidget *CyclePane::buildCycle()
{
    m_cycle = new Card({}, this);
    m_words = new QLabel(m_cycle);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cycle->body()->addWidget(m_words);
    auto *buttons = new QWidget(m_cycle);
    auto *row = new FlowLayout(buttons, space::kS);
    m_close = new QPushButton(tr("Close the cycle"), buttons);
    m_publish = new QPushButton(tr("Table to be published…"), buttons);
    row->addWidget(m_close);
    row->addWidget(m_publish);
    m_cycle->body()->addWidget(buttons);
    connect(m_close, &QPushButton::clicked, this, &CyclePane::closeYear);
    connect(m_publish, &QPushButton::clicked, this, &CyclePane::publish);
    return m_cycle;
}

QWidget *CyclePane::buildOpen()
{
    m_open = new FormCard(tr("Open a cycle"), this);
    m_year = new QLineEdit(m_open);
    m_year->setMaximumWidth(theme::px(kNumberWidth));
    m_year->setObjectName(u"cycle.year"_s);
    m_open->addRow(u"year"_s, tr("Year"), m_year)
        ->setHint(tr("The system in force on the first of January of that year holds for the whole cycle."));
    auto *line = new QWidget(m_open);
    auto *row = new FlowLayout(line, space::kS);
    auto *open = new QPushButton(tr("Open the cycle"), line);
    theme::makePrimary(open);
    row->addWidget(open);
    m_open->addWide(line);
    connect(open, &QPushButton::clicked, this, &CyclePane::openYear);
    connect(m_year, &QLineEdit::returnPressed, this, &CyclePane::openYear);
    return m_open;
}

QWidget *CyclePane::buildSystems()
{
    auto *card = new Card(tr("System of evaluation (SMVP)"), this);
    m_systems = new FactsTable(tr("Versions of the system"),
                               QStringList() << tr("From") << tr("System") << tr("Act") << tr("Scale") << tr("Appeal"),
                               2, card);
    m_systems->setMostRows(5);
    card->body()->addWidget(m_systems);
    auto *buttons = new QWidget(card);
    auto *row = new FlowLayout(buttons, space::kS);
    auto *save = new QPushButton(tr("Save the version as a file…"), buttons);
    save->setToolTip(tr("To be corrected in an editor: bands, weights, behaviours, days"));
    auto *add = new QPushButton(tr("Add a version from a file…"), buttons);
    add->setToolTip(tr("What does not hold is refused with its place"));
    row->addWidget(save);
    row->addWidget(add);
    card->body()->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(add, &QPushButton::clicked, this, &CyclePane::chooseSystem);
    return card;
}

template <typename T, typename F>
void CyclePane::ask(QFuture<Result<T>> future, F done)
{
    ++m_pending;
    deliver(future, this, [this, done](const Result<T> &result) {
        --m_pending;
        done(result);
    });
}

void CyclePane::show(const EvaluationCockpit &cockpit)
{
    m_cockpit = cockpit;
    m_message->clear();
    m_open->clearErrors();
    showCycle();
    const bool none = cockpit.cycles.isEmpty();
    m_year->setText(QString::number(none ? m_gateway->today().year() : cockpit.cycles.first().year + 1));
    ask(m_gateway->systems(), [this](const Result<QList<EvaluationSystem>> &systems) { showSystems(systems); });
}

void CyclePane::showCycle()
{
    const auto &cycle = m_cockpit.cycle;
    m_cycle->setVisible(cycle.has_value());
    if (!cycle)
        return;
    m_cycle->setTitle(tr("Cycle of %1").arg(cycle->year));
    const auto open = int(std::count_if(m_cockpit.rows.cbegin(), m_cockpit.rows.cend(),
                                        [](const EvaluationRow &row) { return isOpen(row.sheet.state); }));
    QStringList lines;
    lines << tr("System: %1").arg(m_cockpit.system.name) << tr("Goals by %1.").arg(humanDate(cycle->goalsDue))
          << tr("%n sheets", nullptr, int(m_cockpit.rows.size()));
    if (cycle->closedOn.isValid())
        lines << tr("Closed on %1.").arg(humanDate(cycle->closedOn));
    else
        lines << tr("%n sheets are not finished: the cycle is closed when each is.", nullptr, open);
    m_words->setText(lines.join(u'\n'));
    m_close->setVisible(!cycle->closedOn.isValid());
    m_publish->setEnabled(cycle->closedOn.isValid());
    m_publish->setToolTip(cycle->closedOn.isValid()
                              ? tr("How many people are in each band, so that nobody is singled out (art. 20 D.Lgs. "
                                   "33/2013)")
                              : tr("The table is published when the cycle is closed."));
}

QString CyclePane::cycleText() const
{
    return m_words->text();
}

void CyclePane::showSystems(const Result<QList<EvaluationSystem>> &systems)
{
    if (!systems) {
        ErrorPresenter::present(systems.error(), m_message);
        return;
    }
    m_known = *systems;
    QList<QStringList> rows;
    for (const EvaluationSystem &one : m_known)
        rows << QStringList{QLocale().toString(one.validFrom, u"dd/MM/yyyy"_s), one.name, one.source,
                            u"%1 – %2"_s.arg(scoreText(one.scaleMin), scoreText(one.scaleMax)),
                            tr("%n days", nullptr, one.appealDays)};
    m_systems->setRows(rows, int(rows.size()) - 1);
}

void CyclePane::focusYear()
{
    m_year->setFocus(Qt::ShortcutFocusReason);
    m_year->selectAll();
}

void CyclePane::openYear()
{
    ask(m_gateway->openCycle(m_year->text().trimmed().toInt()), [this](const Result<EvaluationCycle> &cycle) {
        if (!cycle) {
            m_open->setErrors(ErrorPresenter::present(cycle.error(), m_message));
            return;
        }
        emit changed(cycle->year);
    });
}

void CyclePane::closeYear()
{
    if (!m_cockpit.cycle)
        return;
    ask(m_gateway->closeCycle(m_cockpit.cycle->year), [this](const Result<EvaluationCycle> &cycle) {
        if (!cycle) {
            ErrorPresenter::present(cycle.error(), m_message);
            return;
        }
        m_cockpit.cycle = *cycle;
        showCycle();
        m_message->showMessage(Tone::Ok, tr("The cycle of %1 is closed.").arg(cycle->year));
        emit changed(cycle->year);
    });
}

void CyclePane::publish()
{
    if (m_cockpit.cycle)
        emit publishRequested(m_cockpit.cycle->year);
}

void CyclePane::chooseSystem()
{
    chooseFile(false);
}

void CyclePane::chooseFile(bool saves)
{
    const int row = m_systems->currentRow();
    if (saves && (row < 0 || row >= m_known.size()))
        return;
    const QString proposed = FileDialog::papers(u"sistema_valutazione.json"_s);
    auto *dialog = new FileDialog(this, saves ? tr("Save the system") : tr("Add a system"), proposed,
                                  tr("Systems of evaluation (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (saves) {
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(proposed);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, saves ? &CyclePane::saveSystem : &CyclePane::addSystem);
    dialog->open();
}

void CyclePane::addSystem(const QString &path)
{
    ask(m_gateway->addSystem(path), [this](const Result<EvaluationSystem> &system) {
        if (!system) {
            QStringList lines{ErrorPresenter::sentence(system.error())};
            for (const FieldError &fault : system.error().fields)
                lines << u"%1: %2"_s.arg(fault.field, fault.message);
            lines.removeDuplicates();
            m_message->showMessage(ErrorPresenter::tone(system.error()), lines.join(u'\n'));
            return;
        }
        m_message->showMessage(Tone::Ok, tr("“%1” holds from %2.").arg(system->name, humanDate(system->validFrom)));
        ask(m_gateway->systems(), [this](const Result<QList<EvaluationSystem>> &systems) { showSystems(systems); });
    });
}

void CyclePane::saveSystem(const QString &path)
{
    const int row = m_systems->currentRow();
    if (row < 0 || row >= m_known.size())
        return;
    ++m_pending;
    deliver(m_aside.run([path, json = writeEvaluationSystem(m_known.at(row))] { return writeFile(path, json); }), this,
            [this, path](const Outcome &done) {
                --m_pending;
                if (done)
                    m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path));
                else
                    ErrorPresenter::present(done.error(), m_message);
            });
}

void CyclePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
