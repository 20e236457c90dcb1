#include "ui/evaluation/SheetCards.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/FactsTable.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/EvaluationWords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(const QDate &day)
{
    return QLocale().toString(day, u"dd/MM/yyyy"_s);
}

QLabel *note(Card *card, TextRole role = TextRole::Note)
{
    auto *label = new QLabel(card);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setRole(label, role);
    card->body()->addWidget(label);
    return label;
}

bool evaluates(const SheetDossier &dossier)
{
    return dossier.bearing.view.mine == EvaluationParty::Evaluator;
}

/// Why nothing of the year is written any more; empty while it is.
QString yearIsOver(const SheetDossier &dossier)
{
    const EvaluationState state = dossier.sheet().state;
    return isYearEditable(state) ? QString()
                                 : DiaryCard::tr("Not while the sheet is “%1”.").arg(evaluationStateName(state));
}

} // namespace

DiaryCard::DiaryCard(QWidget *parent)
    : DeedCard(tr("Diary of the facts"), {SheetDeed::AddFact, SheetDeed::WithdrawFact}, parent),
      m_table(new FactsTable(
          tr("Diary of the facts"),
          QStringList() << tr("No.") << tr("Day") << tr("Sign") << tr("What happened") << tr("Evidence"), 3, this))
{
    m_table->setEmptyText(tr("No fact was written yet. Good and bad ones, with their day and what proves them: the "
                             "evaluation rests on them."));
    m_table->setMostRows(6);
    body()->addWidget(m_table);
    m_chosen = note(this);
    addDeeds();
    connect(m_table, &QTableWidget::currentCellChanged, this, &DiaryCard::showChosen);
}

void DiaryCard::show(const SheetDossier &dossier)
{
    const int keep = m_table->currentRow();
    m_facts = dossier.sheet().content.facts;
    QList<QStringList> rows;
    for (const EvaluationFact &fact : std::as_const(m_facts))
        rows << QStringList{QString::number(rows.size() + 1), shortDay(fact.day),
                            fact.good ? tr("in favour") : tr("against"), fact.text.simplified(),
                            fact.evidence.simplified()};
    m_table->setRows(rows, keep);
    for (int i = 0; i < m_facts.size(); ++i) {
        if (!m_facts.at(i).withdrawn.isEmpty())
            m_table->mute(i);
        else if (!m_facts.at(i).good)
            m_table->warn(i, 2);
    }
    allow(SheetDeed::AddFact, evaluates(dossier), yearIsOver(dossier));
    allow(SheetDeed::WithdrawFact, evaluates(dossier) && !m_facts.isEmpty(), yearIsOver(dossier));
    showChosen();
}

void DiaryCard::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_facts.size())
        return m_chosen->hide();
    const EvaluationFact &fact = m_facts.at(row);
    QStringList lines{fact.text};
    if (!fact.evidence.isEmpty())
        lines << tr("Evidence: %1").arg(fact.evidence);
    if (!fact.withdrawn.isEmpty())
        lines << tr("Withdrawn: %1").arg(fact.withdrawn);
    lines << tr("Written by %1").arg(fact.recordedBy);
    m_chosen->setText(lines.join(u'\n'));
    m_chosen->show();
}

DeedTexts DiaryCard::proposed(SheetDeed deed) const
{
    if (deed == SheetDeed::WithdrawFact)
        return {{u"fact"_s, QString::number(m_table->currentRow() + 1)}};
    DeedTexts texts = DeedCard::proposed(deed);
    texts.insert(u"good"_s, u"yes"_s);
    return texts;
}

TrainingCard::TrainingCard(QWidget *parent)
    : DeedCard(tr("Training"), {SheetDeed::AddTraining}, parent), m_meter(note(this)),
      m_table(new FactsTable(tr("Training"), QStringList() << tr("Day") << tr("Training") << tr("Hours"), 1, this))
{
    m_table->setEmptyText(tr("No training was written yet."));
    m_table->setMostRows(4);
    body()->addWidget(m_table);
    addDeeds();
}

void TrainingCard::show(const SheetDossier &dossier)
{
    QList<QStringList> rows;
    for (const EvaluationTraining &one : dossier.sheet().content.training)
        rows << QStringList{shortDay(one.day), one.title, hoursText(one.minutes)};
    m_table->setRows(rows);
    const Explained<TrainingMeter> &meter = dossier.bearing.view.training;
    const QString source = meter.reasons.isEmpty() ? QString() : meter.reasons.last().source;
    m_meter->setText(
        tr("%1 of %2, %3 missing. %4")
            .arg(hoursText(meter.value.done), hoursText(meter.value.wanted), hoursText(meter.value.missing()), source)
            .trimmed());
    theme::setRole(m_meter, TextRole::Note);
    allow(SheetDeed::AddTraining, evaluates(dossier), yearIsOver(dossier));
}

QString TrainingCard::meterText() const
{
    return m_meter->text();
}

PartiesCard::PartiesCard(QWidget *parent)
    : DeedCard(tr("Who evaluates, who reads"),
               {SheetDeed::Declare, SheetDeed::HandTo, SheetDeed::EndEarlier, SheetDeed::Admit}, parent),
      m_turns(new FactsTable(tr("Who evaluates"),
                             QStringList() << tr("Evaluator") << tr("From") << tr("To") << tr("What they saw"), 3,
                             this))
{
    m_turns->setMostRows(4);
    body()->addWidget(m_turns);
    m_readers = note(this);
    m_declaration = note(this);
    addDeeds();
}

void PartiesCard::show(const SheetDossier &dossier)
{
    const EvaluationSheet &sheet = dossier.sheet();
    QList<QStringList> rows;
    for (const EvaluatorTurn &turn : sheet.content.turns)
        rows << QStringList{turn.name, shortDay(turn.from), turn.to.isValid() ? shortDay(turn.to) : tr("still"),
                            turn.opinion.simplified()};
    m_turns->setRows(rows);
    QStringList readers{
        sheet.content.evaluated.isValid()
            ? tr("%1 has an account and reads the sheet.").arg(sheet.name)
            : tr("%1 has no account: what is signed on paper is put on record by who evaluates.").arg(sheet.name)};
    if (sheet.portavoce)
        readers << (sheet.content.mayor.isValid() ? tr("The mayor reads it too.")
                                                  : tr("The mayor has no account: what he says is put on record."));
    m_readers->setText(readers.join(u' '));
    m_declaration->setVisible(sheet.portavoce && evaluates(dossier));
    m_declaration->setText(
        dossier.declarations.isEmpty()
            ? tr("The declaration of incompatibility of %1 is not on record: without it the evaluation is not notified "
                 "(art. 7 L. 150/2000).")
                  .arg(sheet.year)
            : tr("Declaration of incompatibility of %1 of %2: %3")
                  .arg(sheet.year)
                  .arg(humanDate(dossier.declarations.last().day), dossier.declarations.last().text));
    theme::setRole(m_declaration, dossier.declarations.isEmpty() ? TextRole::ErrorText : TextRole::Note);
    const QString over = isOpen(sheet.state) ? QString() : tr("The sheet is finished.");
    allow(SheetDeed::Declare, sheet.portavoce && dossier.bearing.view.mine != EvaluationParty::Mayor);
    allow(SheetDeed::HandTo, evaluates(dossier), over);
    allow(SheetDeed::EndEarlier, evaluates(dossier), yearIsOver(dossier));
    const bool someoneWaits = !sheet.content.evaluated.isValid() || (sheet.portavoce && !sheet.content.mayor.isValid());
    allow(SheetDeed::Admit, evaluates(dossier) && someoneWaits);
}

DeedTexts PartiesCard::proposed(SheetDeed deed) const
{
    // When a sheet ends, or goes to somebody else, is never today by chance.
    return deed == SheetDeed::Declare ? DeedCard::proposed(deed) : DeedTexts();
}

QString PartiesCard::declarationText() const
{
    return m_declaration->text();
}

WordsCard::WordsCard(QWidget *parent) : Card(tr("What was said"), parent), m_rows(new QVBoxLayout)
{
    setAccessibleName(title());
    m_rows->setSpacing(space::kM);
    body()->addLayout(m_rows);
}

void WordsCard::show(const EvaluationSheet &sheet)
{
    QList<EvaluationNote> notes = sheet.content.notes;
    notes.removeIf([](const EvaluationNote &note) { return note.text.isEmpty(); });
    setVisible(!notes.isEmpty());
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [this](const QString &words, TextRole role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        theme::setRole(label, role);
        m_rows->addWidget(label);
    };
    for (const EvaluationNote &note : std::as_const(notes)) {
        const QString label = stepTextLabel(note.action);
        add(u"%1 · %2 · %3"_s.arg(label.isEmpty() ? evaluationActionName(note.action) : label, humanDate(note.day),
                                  note.by),
            TextRole::Note);
        add(note.text, TextRole::Body);
    }
}

QString WordsCard::text() const
{
    QStringList words;
    for (const EvaluationNote &note : m_notes)
        words << note.text;
    return words.join(u'\n');
}

} // namespace gonfalone
