#include "ui/patrocinio/DeclarationCard.h"

#include "ui/base/LabeledRow.h"
#include "ui/base/RecordLine.h"
#include "ui/base/TextField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

DeclarationCard::DeclarationCard(QWidget *parent)
    : FormCard(tr("Conflict of interest"), parent), m_answer(new QComboBox(this)), m_reasons(new TextField(this)),
      m_passedTo(new QComboBox(this)), m_declare(new QPushButton(tr("Declare"), this))
{
    m_answer->addItem(tr("I have no conflict of interest, not even a potential one"), false);
    m_answer->addItem(tr("I have a conflict of interest, and abstain"), true);
    addRow(u"conflict"_s, tr("Your declaration"), m_answer)
        ->setHint(tr("Art. 6-bis L. 241/1990; art. 6, 7 DPR 62/2013."));
    addRow(u"reasons"_s, tr("Which interest"), m_reasons);
    addRow(u"passed_to"_s, tr("Passed to"), m_passedTo);
    body()->addWidget(m_declare, 0, Qt::AlignRight);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &DeclarationCard::arrange);
    connect(m_declare, &QPushButton::clicked, this, [this] { emit declareRequested(declaration()); });
}

void DeclarationCard::setDeclarations(const CaseRecords &records, const QString &login, bool open,
                                      const QTimeZone &zone)
{
    m_open = open;
    delete m_rows;
    m_rows = new QWidget(this);
    QGridLayout *grid = recordGrid(m_rows);
    m_reasonsAsked = false;
    for (const ConflictDeclaration &one : records.declarations) {
        if (one.login == login)
            m_reasonsAsked = one.conflict;
        const QString at = QLocale().toString(one.at.toTimeZone(zone).date(), u"d/M/yyyy"_s);
        addRecordLine(
            grid, one.conflict ? u"! "_s + tr("Conflict") : u"✓ "_s + tr("None"), one.conflict ? Tone::Bad : Tone::Ok,
            one.conflict ? tr("%1, %2: passed to %3").arg(one.name, at, one.passedTo) : u"%1, %2"_s.arg(one.name, at),
            one.reasons);
    }
    if (records.declarations.isEmpty())
        addRecordLine(grid, u"? "_s + tr("Missing"), Tone::Warn, tr("Nobody has declared yet."),
                      tr("Without it the review cannot be concluded."));
    body()->insertWidget(0, m_rows);
    const QString chosen = m_passedTo->currentText();
    m_passedTo->clear();
    m_passedTo->addItem(QString());
    m_passedTo->addItems(records.successors);
    m_passedTo->setCurrentIndex(std::max(0, m_passedTo->findText(chosen)));
    arrange();
}

void DeclarationCard::arrange()
{
    const bool conflict = m_answer->currentData().toBool();
    row(u"conflict"_s)->setVisible(m_open);
    row(u"reasons"_s)->setVisible(m_open && (conflict || m_reasonsAsked));
    row(u"reasons"_s)->setLabel(conflict ? tr("Which interest") : tr("Why there is none any more"));
    row(u"passed_to"_s)->setVisible(m_open && conflict);
    m_declare->setVisible(m_open);
}

ConflictDeclaration DeclarationCard::declaration() const
{
    ConflictDeclaration typed;
    typed.conflict = m_answer->currentData().toBool();
    typed.reasons = m_reasons->toPlainText();
    typed.passedTo = m_passedTo->currentText();
    return typed;
}

void DeclarationCard::setDeclaration(const ConflictDeclaration &declaration)
{
    m_answer->setCurrentIndex(declaration.conflict ? 1 : 0);
    m_reasons->setPlainText(declaration.reasons);
    m_passedTo->setCurrentIndex(std::max(0, m_passedTo->findText(declaration.passedTo)));
}

} // namespace gonfalone
