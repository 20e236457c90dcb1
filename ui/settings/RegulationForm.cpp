#include "ui/settings/RegulationForm.h"

#include "ui/base/DateField.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/ProvisionTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *days(int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(least, most);
    return field;
}

template <typename T>
QList<Provision> provisionsOf(const QList<T> &rows)
{
    QList<Provision> all;
    for (const T &row : rows) {
        if constexpr (std::is_same_v<T, Exclusion>)
            all << Provision{row.key, row.question, row.exceptionAllowed, row.article, row.verified};
        else if constexpr (std::is_same_v<T, RequiredAttachment>)
            all << Provision{row.key, row.text, row.mandatory, row.article, row.verified};
        else
            all << Provision{row.key, row.text, false, row.article, row.verified};
    }
    return all;
}

template <typename T>
QList<T> rowsOf(const QList<Provision> &provisions)
{
    QList<T> rows;
    for (const Provision &p : provisions) {
        if constexpr (std::is_same_v<T, LogoRule>)
            rows << T{p.key, p.text, p.article, p.verified};
        else
            rows << T{p.key, p.text, p.flag, p.article, p.verified};
    }
    return rows;
}

} // namespace

RegulationForm::RegulationForm(const QDate &today, QWidget *parent)
    : FormCard({}, parent), m_name(new QLineEdit(this)), m_source(new QLineEdit(this)), m_from(new DateField(this)),
      m_to(new DateField(this)), m_lead(days(0, 365, this)), m_late(new QComboBox(this)),
      m_procedure(days(1, 180, this)), m_organ(new QComboBox(this)), m_limit(days(0, 365, this)),
      m_misuse(new QCheckBox(tr("Whoever misused the stemma gets no other grant"), this)), m_stamp(new QComboBox(this)),
      m_wording(new QLineEdit(this)), m_drafts(days(0, 60, this)),
      m_attachments(new ProvisionTable(tr("Attachments of a request"), tr("Attachment"), tr("Required"), this)),
      m_exclusions(new ProvisionTable(tr("Reasons that exclude"), tr("Question: yes excludes"), tr("Exception"), this)),
      m_logoRules(new ProvisionTable(tr("Rules for the stemma"), tr("Rule"), {}, this))
{
    m_late->addItem(tr("is rejected"), int(LateRequest::Reject));
    m_late->addItem(tr("is taken when the delay is justified"), int(LateRequest::Justify));
    for (const DecidingOrgan organ :
         {DecidingOrgan::Giunta, DecidingOrgan::Sindaco, DecidingOrgan::GiuntaCostlySindacoFree})
        m_organ->addItem(organName(organ), int(organ));
    m_stamp->addItem(tr("not asked for"), int(StampDutyReading::NotAsked));
    m_stamp->addItem(tr("on the request"), int(StampDutyReading::Request));
    m_stamp->addItem(tr("on the request and on the act"), int(StampDutyReading::RequestAndAct));
    for (QComboBox *box : {m_late, m_organ, m_stamp})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_limit->setSpecialValueText(tr("no limit"));
    addHead(today);
    addClauses();
    for (ProvisionTable *table : {m_attachments, m_exclusions, m_logoRules}) {
        auto *title = new QLabel(table->table()->accessibleName(), this);
        theme::setRole(title, TextRole::Strong);
        addWide(title);
        addWide(table);
    }
}

void RegulationForm::addHead(const QDate &today)
{
    m_from->setToday(today);
    m_to->setToday(today);
    addRow(u"name"_s, tr("Regulation"), m_name)->setHint(tr("As the acts quote it."));
    addRow(u"source"_s, tr("Approved by"), m_source)->setHint(tr("The act and its date."));
    addRow(u"valid_from"_s, tr("In force from"), m_from)
        ->setHint(tr("Requests of before keep the regulation of their day."));
    addRow(u"valid_to"_s, tr("To"), m_to)->setHint(tr("Empty: until another begins."));
}

RegulationForm::Source RegulationForm::addClause(const QString &key, const QString &label, QWidget *field)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    Source source{new QLineEdit(line), new QCheckBox(tr("Checked"), line)};
    source.article->setPlaceholderText(tr("Article"));
    source.article->setAccessibleName(tr("%1: article").arg(label));
    source.article->setMaximumWidth(theme::px(110));
    source.verified->setAccessibleName(tr("%1: I have read it in the source").arg(label));
    source.verified->setToolTip(tr("I have read it in the source"));
    field->setAccessibleName(label);
    row->addWidget(field, 1);
    row->addWidget(source.article);
    row->addWidget(source.verified);
    line->setFocusProxy(field);
    addRow(key, label, line);
    return source;
}

void RegulationForm::addClauses()
{
    m_sources << addClause(u"lead_days.value"_s, tr("Days before the event"), m_lead)
              << addClause(u"late_request.value"_s, tr("A late request"), m_late)
              << addClause(u"procedure_days.value"_s, tr("Days of the procedure"), m_procedure)
              << addClause(u"organ.value"_s, tr("Who grants"), m_organ)
              << addClause(u"yearly_limit.value"_s, tr("Grants in a year"), m_limit)
              << addClause(u"misuse_bars.value"_s, tr("Misuse"), m_misuse)
              << addClause(u"stamp_duty.value"_s, tr("Stamp duty"), m_stamp)
              << addClause(u"wording.value"_s, tr("Wording"), m_wording)
              << addClause(u"draft_working_days.value"_s, tr("Drafts, working days"), m_drafts);
    row(u"wording.value"_s)->setHint(tr("“{comune}” stands for the name of the comune."));
    row(u"draft_working_days.value"_s)
        ->setHint(
            tr("Before the event, by which the drafts with the stemma are shown: the act and the letters say this "
               "day."));
}

template <typename T>
void RegulationForm::show(const Source &source, const Clause<T> &clause)
{
    source.article->setText(clause.article);
    source.verified->setChecked(clause.verified);
}

template <typename T>
void RegulationForm::read(const Source &source, Clause<T> &clause) const
{
    clause.article = source.article->text().simplified();
    clause.verified = source.verified->isChecked();
}

void RegulationForm::load(const RegulationProfile &p)
{
    m_loaded = p;
    m_name->setText(p.name);
    m_source->setText(p.source);
    for (QLineEdit *field : {m_name, m_source})
        field->setCursorPosition(0);
    m_from->setDate(p.validFrom);
    m_to->setDate(p.validTo);
    m_lead->setValue(p.leadDays.value);
    m_late->setCurrentIndex(m_late->findData(int(p.lateRequest.value)));
    m_procedure->setValue(p.procedureDays.value);
    m_organ->setCurrentIndex(m_organ->findData(int(p.organ.value)));
    m_limit->setValue(p.yearlyLimit.value);
    m_misuse->setChecked(p.misuseBars.value);
    m_stamp->setCurrentIndex(m_stamp->findData(int(p.stampDuty.value)));
    m_wording->setText(p.wording.value);
    m_drafts->setValue(p.draftWorkingDays.value);
    show(m_sources.at(0), p.leadDays);
    show(m_sources.at(1), p.lateRequest);
    show(m_sources.at(2), p.procedureDays);
    show(m_sources.at(3), p.organ);
    show(m_sources.at(4), p.yearlyLimit);
    show(m_sources.at(5), p.misuseBars);
    show(m_sources.at(6), p.stampDuty);
    show(m_sources.at(7), p.wording);
    show(m_sources.at(8), p.draftWorkingDays);
    m_attachments->setRows(provisionsOf(p.attachments));
    m_exclusions->setRows(provisionsOf(p.exclusions));
    m_logoRules->setRows(provisionsOf(p.logoRules));
}

RegulationProfile RegulationForm::value() const
{
    RegulationProfile p = m_loaded;
    p.name = m_name->text().simplified();
    p.source = m_source->text().simplified();
    p.validFrom = m_from->date();
    p.validTo = m_to->date();
    p.leadDays.value = m_lead->value();
    p.lateRequest.value = LateRequest(m_late->currentData().toInt());
    p.procedureDays.value = m_procedure->value();
    p.organ.value = DecidingOrgan(m_organ->currentData().toInt());
    p.yearlyLimit.value = m_limit->value();
    p.misuseBars.value = m_misuse->isChecked();
    p.stampDuty.value = StampDutyReading(m_stamp->currentData().toInt());
    p.wording.value = m_wording->text().simplified();
    p.draftWorkingDays.value = m_drafts->value();
    read(m_sources.at(0), p.leadDays);
    read(m_sources.at(1), p.lateRequest);
    read(m_sources.at(2), p.procedureDays);
    read(m_sources.at(3), p.organ);
    read(m_sources.at(4), p.yearlyLimit);
    read(m_sources.at(5), p.misuseBars);
    read(m_sources.at(6), p.stampDuty);
    read(m_sources.at(7), p.wording);
    read(m_sources.at(8), p.draftWorkingDays);
    p.attachments = rowsOf<RequiredAttachment>(m_attachments->rows());
    p.exclusions = rowsOf<Exclusion>(m_exclusions->rows());
    p.logoRules = rowsOf<LogoRule>(m_logoRules->rows());
    return p;
}

} // namespace gonfalone
